package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** Support in force on its pages: new facts, a move to another county, what is due, families near the line. */
@Tag("browser")
class SupportIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340322104";

    private final Desktop desktop = new Desktop();

    @AfterEach
    void leave() {
        desktop.close();
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    private Page at(String account, String path) {
        Page page = desktop.login(account);
        Desktop.open(page, path);
        looks(page, path);
        return page;
    }

    private static void looks(Page page, String path) {
        assertFalse(page.locator("body").innerText().contains("???"), path + ": a text is missing");
        for (int width : new int[] {1440, 768, 375}) {
            page.setViewportSize(width, 900);
            assertFalse(Desktop.overflows(page), path + " at " + width);
        }
        page.setViewportSize(1440, 900);
        assertEquals("", Desktop.barriers(page), path);
    }

    private static ObjectNode family(long pension) {
        return Family.pensioners(TOWNSHIP, "URBAN", MONDAY, pension, "19700512", "19720923");
    }

    @Test
    void new_facts_are_entered_in_the_parts_of_the_intake_form_and_reassessed() {
        Installation.clockTo(MONDAY);
        String award = Journey.draft(family(60000)).toTheAward(MONDAY);
        Page page = at("tw-" + TOWNSHIP, "/award/award.xhtml?no=" + award);
        page.locator("#newFacts").click();
        page.waitForURL("**/casework/family.xhtml?no=*");
        looks(page, "family");
        page.locator(id("intake:income:0:monthly")).fill("九百");
        Desktop.click(page.locator(id("intake:report")));
        PlaywrightAssertions.assertThat(page.locator(id("intake:income:0:monthly-error"))).isVisible();
        page.locator(id("intake:income:0:monthly")).fill("900");
        Desktop.click(page.locator(id("intake:addExpense")));
        PlaywrightAssertions.assertThat(page.locator(id("intake:expenses:0:annual"))).isVisible();
        Desktop.picture(page, "family-facts");
        Desktop.click(page.locator(id("intake:report")));
        page.waitForURL("**/award/award.xhtml?no=*");
        Desktop.click(page.locator(id("reassess:go")));
        page.waitForURL("**/award/award.xhtml?no=*");
        PlaywrightAssertions.assertThat(page.locator("#reassessed")).containsText("960.00");
        PlaywrightAssertions.assertThat(page.locator("#reassessed")).containsText("660.00");
        page.locator(id("showAccount")).locator("summary").click();
        page.locator(id("showAccount:reason")).fill("核对发放账户");
        Desktop.click(page.locator(id("showAccount:go")));
        PlaywrightAssertions.assertThat(page.locator(id("showAccount"))).containsText("62999977");
        assertEquals("", Desktop.barriers(page), "award");
        Desktop.picture(page, "award-reassessed");
    }

    @Test
    void a_family_is_sent_to_another_county_and_taken_over_there() {
        Installation.clockTo(MONDAY);
        String award = Journey.draft(family(60000)).toTheAward(MONDAY);
        Page county = at("ca-340322", "/award/award.xhtml?no=" + award);
        county.locator(id("TRANSFER-ask")).click();
        county.locator(id("move:other")).fill("340321102");
        county.locator(id("move:from")).fill("2026-11");
        Desktop.picture(county, "award-move");
        Desktop.click(county.locator(id("move:go")));
        county.waitForURL("**/award/award.xhtml?no=*");
        PlaywrightAssertions.assertThat(county.locator("#timeline")).containsText("转移");
        Page other = at("ca-340321", "/award/transfers.xhtml");
        Desktop.picture(other, "transfers");
        String option = (String) other.locator(id("transfer:certificate")).evaluate("select => [...select.options].map(o => o.value).filter(v => v)[0]");
        other.locator(id("transfer:certificate")).selectOption(option);
        Desktop.click(other.locator(id("transfer:decline")));
        PlaywrightAssertions.assertThat(other.locator("main")).containsText("理由");
        other.locator(id("transfer:certificate")).selectOption(option);
        Desktop.click(other.locator(id("transfer:accept")));
        other.waitForURL("**/award/award.xhtml?no=*");
        PlaywrightAssertions.assertThat(other.locator("#family")).containsText("龙亢镇");
        Page former = at("ca-340322", "/award/transfers.xhtml");
        PlaywrightAssertions.assertThat(former.locator("#transfers")).containsText("已转移");
        Page due = at("ca-340321", "/award/dues.xhtml?months=12");
        PlaywrightAssertions.assertThat(due.locator("#dues")).containsText("定期");
        Desktop.picture(due, "dues");
    }

    @Test
    void a_family_near_the_line_has_a_certificate() {
        Installation.clockTo(MONDAY);
        ObjectNode application = family(180000);
        Journey journey = Journey.draft(application).submitAndAccept().surveyAndCheck(MONDAY).opineAndPost();
        Installation.clockTo(MONDAY.plusDays(7));
        journey.forwardAndConfirm();
        Page file = at("ca-340322", "/casework/case.xhtml?no=" + journey.number());
        PlaywrightAssertions.assertThat(file.locator("#recognition")).containsText("2027");
        Desktop.picture(file, "case-recognition");
        Page list = at("tw-" + TOWNSHIP, "/award/recognitions.xhtml");
        PlaywrightAssertions.assertThat(list.locator("#recognitions")).containsText("340322-2026-E");
        Desktop.picture(list, "recognitions");
    }

    @Test
    void the_sources_are_asked_on_the_page_and_silence_shows() {
        Installation.clockTo(MONDAY);
        Journey journey = Journey.draft(family(60000)).submitAndAccept();
        journey.act("tw-" + TOWNSHIP, "ORDER_CHECK", "{\"sources\": [\"BANK\", \"VEHICLE\"]}").expect(200);
        Page verifier = at("cv-340322", "/casework/case.xhtml?no=" + journey.number());
        Desktop.click(verifier.locator(id("inquiry:ask")));
        verifier.waitForURL("**/casework/case.xhtml?no=*");
        PlaywrightAssertions.assertThat(verifier.locator(id("inquiry"))).containsText("无法连接");
        assertEquals("", Desktop.barriers(verifier), "inquiry");
        Desktop.picture(verifier, "inquiry");
    }
}
