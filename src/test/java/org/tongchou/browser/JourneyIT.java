package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;

/** The main job from the first key to the province's figures, every step by clicking and typing. */
@Tag("browser")
class JourneyIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final String PAID_MONTH = "2027-01";
    private static final String[] BORN = {"19790308", "19811114", "20130702", "20160920"};
    private static final String[] RELATIONSHIPS = {"02", "10", "20", "30"};

    private final Desktop desktop = new Desktop();
    private String casePath;

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void a_family_of_four_is_supported_and_the_province_counts_one_household_more() {
        Page province = desktop.login("ps-34");
        long before = households(province);
        enter();
        check();
        opineAndPost();
        sevenDaysPass();
        forwardAndConfirm();
        pay();
        assertEquals(before + 1, households(province));
        Desktop.picture(province, "statistics");
    }

    private long households(Page province) {
        Desktop.open(province, "/statistics/monthly.xhtml?office=34&month=" + PAID_MONTH);
        String figure = province.locator(".figure b").first().innerText();
        return Long.parseLong(figure.replaceAll("[^0-9]", ""));
    }

    private void enter() {
        Installation.discardDraft("tw-340302001", "intake");
        Page page = desktop.login("tw-340302001");
        Desktop.picture(page, "work-list");
        Desktop.click(page.locator("#newApplication"));
        page.locator(id("intake:category:0")).check();
        page.locator(id("intake:phone")).fill("15480000001");
        page.locator(id("intake:addressDetail")).fill("测试路 8 号");
        for (int i = 0; i < BORN.length; i++) {
            if (i > 0) {
                add(page, "addMember", "intake:members:" + i + ":name");
            }
            member(page, i);
        }
        add(page, "addIncome", "intake:income:0:monthly");
        page.locator(id("intake:income:0:member")).selectOption("p1");
        page.locator(id("intake:income:0:item")).selectOption("WAGE");
        page.locator(id("intake:income:0:monthly")).fill("１，２００");
        page.locator(id("intake:accountHolder")).selectOption("p1");
        page.locator(id("intake:accountKind")).selectOption("CARD");
        page.locator(id("intake:accountNumber")).fill("6299997777777777772");
        page.locator(id("intake:accountBank")).fill("测试银行");
        for (int i = 0; i < BORN.length; i++) {
            page.locator(id("intake:authorisations:" + i + ":signed")).check();
        }
        PlaywrightAssertions.assertThat(page.locator(id("intake:test"))).containsText("2,310.00");
        Desktop.picture(page, "intake");
        page.locator(id("intake:save")).click();
        page.waitForURL("**/casework/case.xhtml?no=*");
        casePath = page.url().substring(Installation.http().length());
        act(page, "submit", "已提交");
        act(page, "accept", "已受理");
        page.locator(id("orderCheck:sources:0")).check();
        page.locator(id("orderCheck:sources:4")).check();
        act(page, "orderCheck", "已受理");
        page.locator(id("survey:kind")).selectOption("HOME_VISIT");
        page.locator(id("survey:investigator1")).fill("测试调查员一");
        page.locator(id("survey:investigator2")).fill("测试调查员二");
        page.locator(id("survey:findings")).fill("入户查看，家庭情况与申报一致。");
        act(page, "survey", "调查中");
        Desktop.picture(page, "case");
    }

    private static void member(Page page, int i) {
        String row = "intake:members:" + i + ":";
        page.locator(id(row + "name")).fill("测试庚" + "甲乙丙丁".charAt(i));
        page.locator(id(row + "idNumber")).fill(Family.idNumber(BORN[i]));
        page.locator(id(row + "relationship")).selectOption(RELATIONSHIPS[i]);
    }

    private static void add(Page page, String button, String appears) {
        Desktop.click(page.locator(id("intake:" + button)));
        page.locator(id(appears)).waitFor();
    }

    private void check() {
        Page page = desktop.login("cv-340302");
        Desktop.open(page, casePath);
        page.locator(id("reportCheck:results:0:agrees:0")).check();
        page.locator(id("reportCheck:results:1:agrees:0")).check();
        act(page, "reportCheck", "调查中");
    }

    private void opineAndPost() {
        Page page = desktop.login("tr-340302001");
        Desktop.open(page, casePath);
        page.locator(id("opine:proposal:0")).check();
        page.locator(id("opine:text")).fill("符合最低生活保障条件，建议确认。");
        act(page, "opine", "已提初审意见");
        page.locator(id("notice:place")).fill("东风社区公示栏");
        act(page, "notice", "公示中");
        assertEquals(0, page.locator(id("forward:go")).count(), "forwarding is not offered before the seventh day");
        Page passer = desktop.visitor(ColorScheme.LIGHT);
        Desktop.open(passer, "/publicnotice/board.xhtml?office=340302001");
        PlaywrightAssertions.assertThat(passer.locator("main")).containsText("测试庚甲");
        assertTrue(!passer.content().contains("3499"), "no citizen number hangs on the board");
        Desktop.picture(passer, "board");
    }

    private void sevenDaysPass() {
        Page page = desktop.login("ad-34");
        Desktop.picture(page, "clock");
        Desktop.click(page.locator("#plus7"));
        PlaywrightAssertions.assertThat(page.locator("#now")).containsText("2026-12-14");
    }

    private void forwardAndConfirm() {
        Page township = desktop.login("tr-340302001");
        Desktop.open(township, casePath);
        act(township, "forward", "县级审核中");
        Page county = desktop.login("ca-340302");
        Desktop.open(county, casePath);
        Desktop.picture(county, "county-review");
        frozenSheet(county);
        Desktop.click(county.locator("#toDecide"));
        PlaywrightAssertions.assertThat(county.locator("#proposed")).hasText("2,310.00");
        Desktop.picture(county, "decide");
        county.locator(id("confirm:text")).fill("同意。");
        Desktop.click(county.locator(id("confirm:go")));
        PlaywrightAssertions.assertThat(county.locator(".flash")).containsText("已确认");
        Desktop.open(county, casePath);
        PlaywrightAssertions.assertThat(county.locator("main")).containsText("340302-2026-");
    }

    private void frozenSheet(Page page) {
        Desktop.click(page.locator("#openSheet"));
        PlaywrightAssertions.assertThat(page.locator("#day")).containsText("已冻结");
        PlaywrightAssertions.assertThat(page.locator("#day")).containsText(MONDAY.toString());
        PlaywrightAssertions.assertThat(page.locator("#total")).hasText("2,310.00");
        Desktop.picture(page, "reason-sheet");
        Desktop.click(page.locator("#back"));
    }

    private void pay() {
        Page preparing = desktop.login("cp-340302");
        preparing.locator(id("prepare:month")).selectOption(PAID_MONTH);
        Desktop.click(preparing.locator(id("prepare:prepareMonth")));
        PlaywrightAssertions.assertThat(preparing.locator("#waits")).isVisible();
        String run = preparing.url().substring(Installation.http().length());
        Page releasing = desktop.login("cp2-340302");
        Desktop.open(releasing, run);
        Desktop.picture(releasing, "payment-run");
        Desktop.click(releasing.locator(id("releasing:release")));
        PlaywrightAssertions.assertThat(releasing.locator("#bankFile")).isVisible();
    }

    /** Takes a step on the case page, with the second click where it binds, and waits for the state it leads to. */
    private static void act(Page page, String form, String state) {
        Locator ask = page.locator(id(form)).locator("summary");
        if (ask.count() > 0) {
            ask.click();
        }
        Desktop.click(page.locator(id(form + ":go")));
        page.locator(id(form + ":go")).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(state);
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
