package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** The desk of whoever decides two hundred cases a day, the checks that go before, and the administrator's lists. */
@Tag("browser")
class CountyDeskIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String TOWNSHIP = "340311103";
    private static final String CA = "ca-340311";

    private final Desktop desktop = new Desktop();

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    /** Files at the county; what the survey found counts in the last one. */
    private static List<Journey> forwarded(int files) {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Journey journey = Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), MONDAY).submitAndAccept();
            journeys.add(journey);
            if (i == files - 1) {
                ObjectNode found = journey.family().facts(journey.file("tw-" + TOWNSHIP), MONDAY);
                ((ObjectNode) found.path("income").path(0)).put("monthly", 130000);
                found.withArray("assets").addObject().put("kind", "VEHICLE").put("type", "MOTORCYCLE").put("amount", 80000);
                journey.act("tw-" + TOWNSHIP, "ORDER_CHECK", "{\"sources\": [\"BANK\"]}").expect(200);
                journey.act("cv-340311", "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": true, \"found\": []}]}").expect(200);
                journey.act("tw-" + TOWNSHIP, "RECORD_SURVEY", Journey.survey(MONDAY, "测试调查员一", "测试调查员二").replace("\"facts\": null", "\"facts\": " + found)).expect(200);
            } else {
                journey.surveyAndCheck(MONDAY);
            }
            journey.opineAndPost();
        }
        Installation.clockTo(MONDAY.plusDays(7));
        journeys.forEach(journey -> journey.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(200));
        return journeys;
    }

    private static Locator row(Page page, Journey journey) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(journey.number()));
    }

    @Test
    void several_files_are_confirmed_at_once_each_on_its_own_and_the_rest_one_after_another() {
        List<Journey> files = forwarded(4);
        Page page = desktop.login(CA);
        Desktop.open(page, "/casework/decisions.xhtml?lang=zh-CN");
        PlaywrightAssertions.assertThat(row(page, files.get(3))).containsText("与申报有差异");
        files.subList(0, 3).forEach(journey -> row(page, journey).locator("input[type=checkbox]").check());
        Desktop.looksRight(page, "decisions");
        Desktop.click(page.locator(id("bulk:preview")));
        PlaywrightAssertions.assertThat(page.locator("#sum")).containsText("已选 3 户");
        assertEquals(0, row(page, files.get(3)).count(), "only what is chosen is previewed");
        files.get(1).act("tw-" + TOWNSHIP, "WITHDRAW", "{\"text\": \"申请人要求撤回\"}").expect(200);
        Desktop.click(page.locator(id("bulk:confirm")));
        PlaywrightAssertions.assertThat(page.locator("#result")).containsText("已确认 2 户，共选 3 户");
        PlaywrightAssertions.assertThat(row(page, files.get(1))).containsText("撤回");
        Desktop.looksRight(page, "decisions-done");
        assertEquals("CONFIRMED", files.get(0).file(CA).path("state").asText());
        assertEquals("WITHDRAWN", files.get(1).file(CA).path("state").asText());
        assertEquals("CONFIRMED", files.get(2).file(CA).path("state").asText());

        Desktop.open(page, "/casework/decide.xhtml?no=" + files.get(3).number());
        PlaywrightAssertions.assertThat(page.locator("#changed")).containsText("1,200.00");
        PlaywrightAssertions.assertThat(page.locator("#changed")).containsText("1,300.00");
        Desktop.looksRight(page, "decide");
        page.locator("main").focus();
        page.keyboard().press("c");
        PlaywrightAssertions.assertThat(page.locator(".flash")).containsText(files.get(3).number());
        assertEquals("CONFIRMED", files.get(3).file(CA).path("state").asText());
    }

    @Test
    void a_random_check_is_published_and_drawn_on_its_page() {
        forwarded(3);
        Page page = desktop.login(CA);
        Desktop.open(page, "/casework/random-checks.xhtml?lang=zh-CN");
        Desktop.click(page.locator(id("publishing:publish")));
        PlaywrightAssertions.assertThat(page.locator("#seed")).hasText(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("尚未抽取");
        Desktop.click(page.locator(id("drawing:draw")));
        PlaywrightAssertions.assertThat(page.locator("#listed")).containsText("抽中");
        Desktop.looksRight(page, "random-check");
        Desktop.click(page.locator("#listed tr:has-text('抽中') a").first());
        PlaywrightAssertions.assertThat(page.locator(".identity")).containsText("须入户核查：随机抽中");
        assertEquals(0, page.locator("#toDecide").count());
    }

    @Test
    void overdue_work_is_shown_to_the_city_which_orders_a_recheck() {
        Journey journey = Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), MONDAY).submitAndAccept();
        Installation.clockTo(MONDAY.plusDays(7));
        Page page = desktop.login("ms-3403");
        Desktop.open(page, "/casework/overdue.xhtml?lang=zh-CN");
        PlaywrightAssertions.assertThat(page.locator("#overdueWork")).containsText("启动调查");
        Desktop.looksRight(page, "overdue");
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        page.locator(id("recheck")).locator("summary").click();
        page.locator(id("recheck:text")).fill("超期未调查，请尽快办理");
        Desktop.click(page.locator(id("recheck:go")));
        PlaywrightAssertions.assertThat(page.locator(".identity")).containsText("市级责成复核");
        assertEquals("", Desktop.barriers(page));
        journey.act("tw-" + TOWNSHIP, "WITHDRAW", "{\"text\": \"测试\"}").expect(200);
    }

    @Test
    void the_administrator_keeps_the_register_and_sees_no_case() {
        Page page = desktop.login("ad-34");
        Desktop.open(page, "/administration/staff.xhtml?lang=zh-CN");
        page.locator(id("official:office")).fill(TOWNSHIP);
        page.locator(id("official:kind")).selectOption("COMMITTEE");
        page.locator(id("official:name")).fill("测试主任");
        page.locator(id("official:number")).fill("349901");
        Desktop.click(page.locator(id("official:save")));
        PlaywrightAssertions.assertThat(page.locator("[data-errors]")).isVisible();
        page.locator(id("official:number")).fill(Family.idNumber("19700203"));
        Desktop.looksRight(page, "staff");
        Desktop.click(page.locator(id("official:save")));
        page.locator(id("relative:kinship")).selectOption("CHILD");
        page.locator(id("relative:name")).fill("测试子女");
        page.locator(id("relative:number")).fill(Family.idNumber("19990203"));
        Desktop.click(page.locator(id("relative:add")));
        PlaywrightAssertions.assertThat(page.locator("#persons")).containsText("子女");
        assertTrue(page.locator("#persons").innerText().contains("********"), "numbers are covered");
        Desktop.looksRight(page, "staff-entry");
        Desktop.open(page, "/administration/calendar.xhtml?lang=zh-CN");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("248 个工作日");
        Desktop.looksRight(page, "calendar");
    }
}
