package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** What happens beside the straight road, on the pages of the desks to which it happens. */
@Tag("browser")
class SideRoadIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate WEEK_LATER = LocalDate.of(2026, 11, 9);

    private final Desktop desktop = new Desktop();
    private final Journey journey;
    private final String path;

    SideRoadIT() {
        Installation.clockTo(MONDAY);
        journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
        path = "/casework/case.xhtml?no=" + journey.number();
    }

    @BeforeEach
    void handed_in() {
        journey.act("tw-340302001", "SUBMIT", "{}").expect(200);
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    private Page at(String account) {
        Page page = desktop.login(account);
        Desktop.open(page, path);
        assertEquals("", Desktop.barriers(page), account);
        assertFalse(Desktop.overflows(page));
        return page;
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    private static void ask(Page page, String form) {
        page.locator(id(form)).locator("summary").click();
    }

    private static void act(Page page, String form, String state) {
        Desktop.click(page.locator(id(form + ":go")));
        page.locator(id(form + ":go")).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        PlaywrightAssertions.assertThat(page.locator(".identity")).containsText(state);
        assertEquals("", Desktop.barriers(page), form);
    }

    @Test
    void a_file_is_sent_back_edited_and_submitted_again() {
        Page page = at("tw-340302001");
        ask(page, "correction");
        Desktop.click(page.locator(id("correction:go")));
        PlaywrightAssertions.assertThat(page.locator(id("correction:missing-error"))).isVisible();
        assertEquals("", Desktop.barriers(page), "with a fault");
        page.locator(id("correction:missing")).fill("租房合同\n残疾人证复印件");
        act(page, "correction", "待补正");
        PlaywrightAssertions.assertThat(page.locator(".timeline")).containsText("残疾人证复印件");
        Desktop.picture(page, "case-correction");
        Desktop.click(page.locator("#edit"));
        page.locator(id("intake:phone")).fill("13900000000");
        Desktop.click(page.locator(id("intake:save")));
        page.waitForURL("**/casework/case.xhtml?no=*");
        act(page, "resubmit", "已提交");
        assertEquals(0, page.locator(id("correction")).count(), "what is missing is asked for once");
    }

    @Test
    void a_family_that_does_not_co_operate_is_warned_before_its_case_can_be_ended() {
        journey.act("tw-340302001", "ACCEPT", "{}").expect(200);
        Page page = at("tr-340302001");
        assertEquals(1, page.locator(id("terminate")).count(), "the warning may be one on paper");
        ask(page, "warn");
        page.locator(id("warn:days")).fill("5");
        page.locator(id("warn:text")).fill("请于工作日在家配合入户调查。");
        act(page, "warn", "尚未送达");
        journey.act("tw-340302001", "RECORD_DELIVERY", "{\"letter\": \"WARNING\", \"on\": \"2026-11-02\", \"manner\": \"IN_PERSON\", \"receiver\": \"测试家甲\"}").expect(200);
        Desktop.open(page, path);
        PlaywrightAssertions.assertThat(page.locator(".identity")).containsText("期限至");
        assertFalse(Desktop.overflows(page));
        Desktop.picture(page, "case-warning");
        assertEquals(0, page.locator(id("terminate")).count());
        Installation.clockTo(LocalDate.of(2026, 11, 10));
        Desktop.open(page, path);
        assertEquals(1, page.locator(id("terminate")).count());
        assertEquals("", Desktop.barriers(page), "warned");
    }

    @Test
    void a_letter_is_printed_and_its_delivery_recorded() {
        journey.act("tw-340302001", "ACCEPT", "{}").expect(200);
        Page page = at("tw-340302001");
        PlaywrightAssertions.assertThat(page.locator(".letters")).containsText("未登记送达");
        String address = page.locator(".letters a").first().getAttribute("href");
        var letter = page.request().get(Installation.http() + address);
        assertEquals("%PDF", new String(letter.body(), 0, 4, StandardCharsets.US_ASCII), "by the session of the page");
        page.locator(id("delivery:letter")).selectOption("ACCEPTANCE");
        page.locator(id("delivery:manner")).selectOption("IN_PERSON");
        Desktop.click(page.locator(id("delivery:go")));
        PlaywrightAssertions.assertThat(page.locator(id("delivery:receiver-error"))).isVisible();
        page.locator(id("delivery:receiver")).fill("测试家甲");
        Desktop.picture(page, "case-letters");
        act(page, "delivery", "已受理");
        PlaywrightAssertions.assertThat(page.locator(".letters")).containsText("签收人：测试家甲");
    }

    @Test
    void a_difference_is_asked_once_more_and_explained_and_the_time_extended() {
        journey.act("tw-340302001", "ACCEPT", "{}").expect(200);
        journey.act("tw-340302001", "ORDER_CHECK", "{\"sources\": [\"BANK\", \"VEHICLE\"]}").expect(200);
        journey.act("cv-340302", "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": false, \"found\": [\"存款 90000 元\"]},"
            + " {\"source\": \"VEHICLE\", \"agrees\": true, \"found\": []}]}").expect(200);
        Page page = at("tw-340302001");
        PlaywrightAssertions.assertThat(page.locator(id("evidence"))).containsText("存款 90000 元");
        Desktop.picture(page, "case-evidence");
        page.locator(id("evidence:item")).selectOption("BANK");
        page.locator(id("evidence:resolution:2")).check();
        page.locator(id("evidence:text")).fill("账户有误，请重新核对。");
        act(page, "evidence", "已受理");
        Page verifier = at("cv-340302");
        assertEquals(1, verifier.locator("[id^='reportCheck:results'][id$=':agrees:0']").count(), "only the source that is asked once more");
        verifier.locator(id("reportCheck:results:0:agrees:1")).check();
        verifier.locator(id("reportCheck:results:0:found")).fill("存款 90000 元，系代管");
        act(verifier, "reportCheck", "已受理");
        Desktop.open(page, path);
        page.locator(id("evidence:item")).selectOption("BANK");
        page.locator(id("evidence:resolution:1")).check();
        page.locator(id("evidence:text")).fill("代村集体保管，有协议。");
        act(page, "evidence", "已受理");
        Page reviewer = at("tr-340302001");
        ask(reviewer, "extend");
        reviewer.locator(id("extend:ground")).selectOption("SURVEY_DIFFICULT");
        reviewer.locator(id("extend:text")).fill("家庭成员长期在外务工。");
        act(reviewer, "extend", "已受理");
        PlaywrightAssertions.assertThat(reviewer.locator(".identity")).containsText("45");
    }

    @Test
    void an_objection_leads_to_an_appraisal_and_the_county_visits_before_it_decides() {
        journey.act("tw-340302001", "ACCEPT", "{}").expect(200);
        journey.surveyAndCheck(MONDAY).opineAndPost();
        Page page = at("tw-340302001");
        ask(page, "object");
        page.locator(id("object:by")).fill("测试村民");
        page.locator(id("object:ground")).fill("反映该户有未申报收入。");
        Desktop.picture(page, "case-objection");
        act(page, "object", "调查中");
        page.locator(id("appraisal:participants")).fill("9");
        page.locator(id("appraisal:representatives")).fill("5");
        page.locator(id("appraisal:signed")).fill("9");
        page.locator(id("appraisal:text")).fill("评议认为情况属实。");
        Desktop.click(page.locator(id("appraisal:go")));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("不足三分之二");
        page.locator(id("appraisal:representatives")).fill("6");
        act(page, "appraisal", "调查中");
        journey.opineAndPost();
        Installation.clockTo(WEEK_LATER);
        journey.act("tr-340302001", "FORWARD", "{}").expect(200);
        Page county = at("ca-340302");
        ask(county, "orderVisit");
        county.locator(id("orderVisit:ground")).fill("公示期间有异议。");
        act(county, "orderVisit", "县级审核中");
        assertEquals(0, county.locator(id("toDecide")).count(), "nothing is decided before the visit is recorded");
        PlaywrightAssertions.assertThat(county.locator("#waits")).containsText("入户核查尚未录入");
        county.locator(id("recordVisit:visitor1")).fill("测试核查员一");
        county.locator(id("recordVisit:visitor2")).fill("测试核查员二");
        county.locator(id("recordVisit:findings")).fill("入户查看，与申报一致。");
        Desktop.picture(county, "case-visit");
        act(county, "recordVisit", "县级审核中");
        PlaywrightAssertions.assertThat(county.locator(id("toDecide"))).isVisible();
    }
}
