package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** Support in force on its page: a death is reported, the family reassessed and heard, and the county decides. */
@Tag("browser")
class AwardIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final Desktop desktop = new Desktop();

    @AfterEach
    void leave() {
        desktop.close();
    }

    private Page at(String account, String award) {
        Page page = desktop.login(account);
        Desktop.open(page, "/award/award.xhtml?no=" + award);
        assertEquals("", Desktop.barriers(page), account);
        assertFalse(Desktop.overflows(page), account);
        return page;
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    private static void act(Page page, String form) {
        Desktop.click(page.locator(id(form + ":go")));
        page.waitForURL("**/award/award.xhtml?no=*");
        assertEquals("", Desktop.barriers(page), form);
    }

    @Test
    void a_near_relative_is_visited_before_the_recheck() {
        Installation.clockTo(MONDAY);
        ObjectNode family = Family.pensioners("340302001", "URBAN", MONDAY, 30000, "19700512");
        String award = Journey.draft(family).toTheAward(MONDAY);
        Installation.post("ad-34", "/staff", ("{\"office\": \"340302001\", \"kind\": \"COMMITTEE\", \"name\": \"测试村委\", \"idNumber\": \"%s\", \"relatives\": [{\"kinship\": \"SIBLING\","
            + " \"name\": \"测试亲属\", \"idNumber\": \"%s\"}]}").formatted(Family.idNumber("19720203"), family.path("members").path(0).path("idNumber").asText())).expect(201);
        Page township = at("tw-340302001", award);
        PlaywrightAssertions.assertThat(township.locator("#visitNeeded")).containsText("近亲属备案");
        PlaywrightAssertions.assertThat(township.locator("#due")).containsText("县级入户核查");
        assertEquals(0, township.locator(id("recheck")).count(), "the county comes first");
        Page county = at("ca-340302", award);
        county.locator(id("visit:first")).fill("测试核查员一");
        county.locator(id("visit:second")).fill("测试村委");
        county.locator(id("visit:findings")).fill("与申报一致。");
        Desktop.picture(county, "award-visit");
        Desktop.click(county.locator(id("visit:go")));
        PlaywrightAssertions.assertThat(county.locator("main")).containsText("改派");
        county.locator(id("visit:second")).fill("测试核查员二");
        act(county, "visit");
        assertEquals(0, county.locator("#visitNeeded").count());
        Desktop.open(township, "/award/award.xhtml?no=" + award);
        assertEquals(1, township.locator(id("recheck")).count());
    }

    @Test
    void a_death_leads_to_a_decrease_on_the_page() {
        Installation.clockTo(MONDAY);
        String award = Journey.draft(Family.pensioners("340302001", "URBAN", MONDAY, 30000, "19700512", "19720923")).toTheAward(MONDAY);
        Page page = at("tw-340302001", award);
        Desktop.click(page.locator(id("change:go")));
        PlaywrightAssertions.assertThat(page.locator(id("change:kind-error"))).isVisible();
        assertEquals("", Desktop.barriers(page), "with a fault");
        page.locator(id("change:kind")).selectOption("DEATH");
        page.locator(id("change:on")).fill("2026-11-05");
        page.locator(id("change:member")).selectOption("p2");
        act(page, "change");
        PlaywrightAssertions.assertThat(page.locator("#due")).containsText("成员去世后核查");
        act(page, "reassess");
        PlaywrightAssertions.assertThat(page.locator("#reassessed")).containsText("尚未听取意见");
        PlaywrightAssertions.assertThat(page.locator("#sheet")).containsText("适用规则");
        PlaywrightAssertions.assertThat(page.locator("#sheet .sheet")).containsText("养老金");
        page.locator(id("hear:on")).fill("2026-11-09");
        page.locator(id("hear:person")).fill("测试户甲");
        page.locator(id("hear:statement")).fill("没有意见。");
        act(page, "hear");
        PlaywrightAssertions.assertThat(page.locator("#reassessed")).containsText("已听取意见");
        Desktop.picture(page, "award-township");
        Page county = at("ca-340302", award);
        county.locator(id("decrease:from")).fill("12/2026");
        county.locator(id("decrease:text")).fill("家庭人口减少。");
        Desktop.click(county.locator("#DECREASE-ask"));
        PlaywrightAssertions.assertThat(county.locator(id("decrease"))).containsText("减为 480.00 元");
        Desktop.click(county.locator(id("decrease:go")));
        PlaywrightAssertions.assertThat(county.locator("main")).containsText("2026-12 的格式");
        county.locator(id("decrease:from")).fill("2026-12");
        Desktop.picture(county, "award-county");
        act(county, "decrease");
        PlaywrightAssertions.assertThat(county.locator("#versions")).containsText("480.00");
        PlaywrightAssertions.assertThat(county.locator("#timeline")).containsText("家庭人口减少。");
        county.locator(id("decrease:go")).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Page payments = at("cp-340302", award);
        assertEquals(0, payments.locator("#timeline").count(), "who pays reads no history");
        assertEquals(0, payments.locator("#sheet").count(), "nor the reason sheet");
    }
}
