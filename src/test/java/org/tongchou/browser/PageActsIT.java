package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** What single pages do in a browser, and nothing of another office on any. */
@Tag("browser")
class PageActsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static Desktop desktop;
    private static Journey journey;

    @BeforeAll
    static void a_file_to_look_at() {
        Installation.clockTo(MONDAY);
        desktop = new Desktop();
        journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "RURAL"), MONDAY).submitAndAccept();
    }

    @AfterAll
    static void leave() {
        desktop.close();
    }

    @Test
    void a_file_of_another_township_is_not_found_on_the_pages_either() {
        Page page = desktop.login("tw-340302002");
        Response response = page.navigate(Installation.http() + "/casework/case.xhtml?no=" + journey.number());
        assertEquals(404, response.status());
        assertFalse(page.content().contains("测试家甲"));
        Desktop.open(page, "/casework/files.xhtml?q=" + journey.number());
        assertFalse(page.content().contains("/casework/case.xhtml?no=" + journey.number()));
        Desktop.open(page, "/casework/files.xhtml?office=340302001");
        assertFalse(page.content().contains("case.xhtml?no=340302001"));
    }

    /** Begins a replay of all decisions and waits until the page shows what it found. */
    private static String replayed(Page page, String language) {
        Desktop.open(page, "/simulation/replay.xhtml?lang=" + language);
        String before = page.locator("#outcome").count() == 0 ? "none" : page.locator("#outcome").getAttribute("data-run");
        Desktop.click(page.locator("#begin"));
        page.locator("#outcome:not([data-run='" + before + "'])").waitFor();
        return page.locator("#outcome").innerText();
    }

    @Test
    void a_replay_of_all_decisions_finds_no_difference_and_stays_on_the_list() throws SQLException {
        Page page = desktop.login("au-34");
        String said = replayed(page, "en");
        assertTrue(said.matches("[0-9,]{3,} decisions replayed, 0 differences"), said);
        String first = page.locator("#outcome").getAttribute("data-run");
        said = replayed(page, "zh-CN");
        assertTrue(said.matches("共回放 [0-9,]{3,} 项决定，差异 0 项"), said);
        assertEquals("", Desktop.barriers(page));
        Desktop.picture(page, "replay-done");
        Desktop.click(page.locator("[data-section=past] a", new Page.LocatorOptions().setHasText(first)).first());
        assertEquals(first, page.locator("#outcome").getAttribute("data-run"), "one from before");
        running(page);
    }

    /** One that runs and has found something: its progress, and what stays of it when it is cancelled. */
    private static void running(Page page) throws SQLException {
        try (var database = Installation.database(); var statement = database.createStatement()) {
            statement.executeUpdate("insert into replay_run (office_code, state, version, asked_by, asked_account, asked_name, begun_at, until_key, total, last_key, checked, differing,"
                + " differences, beat_at) values ('34', 'RUNNING', 0, 'x', 'x', '测试员', '2026-10-09 09:00:00', 9, 9, 5, 5, 1, '[{\"application\": \"" + journey.number()
                + "\", \"pointers\": [\"/result/benefitMonthly\", \"/monthly\"]}]', '2999-01-01 00:00:00')");
        }
        Desktop.open(page, "/simulation/replay.xhtml");
        assertEquals("已回放 5 项，共 9 项，目前差异 1 项", page.locator("#progressText").innerText());
        assertEquals(0, page.locator("#begin").count(), "one runs at a time");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals("", Desktop.barriers(page), scheme.toString());
        }
        Desktop.picture(page, "replay-running-dark");
        page.locator("#cancel").click();
        page.locator("#differences").waitFor();
        assertTrue(page.locator("[data-section=outcome-card]").innerText().contains("已取消"), page.locator("[data-section=outcome-card]").innerText());
        assertTrue(page.locator("#differences").innerText().contains("/result/benefitMonthly"));
        assertEquals("", Desktop.barriers(page));
        Desktop.picture(page, "replay-differences-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Desktop.picture(page, "replay-differences");
        page.setViewportSize(375, 900);
        assertFalse(Desktop.overflows(page), "375 px");
        page.setViewportSize(1440, 900);
        page.locator("#begin").waitFor();
    }

    @Test
    void an_auditor_is_led_from_a_family_to_who_saw_it_and_from_there_to_what_that_person_did() {
        Page page = desktop.login("au-34");
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number() + "&lang=en");
        Desktop.click(page.locator("#whoSaw"));
        assertTrue(page.locator("#trail tbody").innerText().matches("(?s).*Looked at the file\\s+au-34.*"), page.locator("#trail").innerText());
        assertTrue(page.locator("#trail").innerText().contains("Submitted → Accepted"), page.locator("#trail").innerText());
        Desktop.picture(page, "trail");
        Desktop.click(page.locator("#trail a", new Page.LocatorOptions().setHasText("tw-340302001")).first());
        assertTrue(page.locator("#trail tbody tr").count() >= 3);
        Desktop.click(page.locator("#check"));
        Desktop.click(page.locator("#begin"));
        page.locator("#outcome").waitFor();
        assertTrue(page.locator("#outcome").innerText().matches("[0-9,]+ links checked, 0 faults"), page.locator("#outcome").innerText());
        Page caseworker = desktop.login("tw-340302001");
        Desktop.open(caseworker, "/casework/case.xhtml?no=" + journey.number());
        assertEquals(0, caseworker.locator("#whoSaw").count());
    }

    @Test
    void a_reason_sheet_says_what_the_file_says_and_leads_to_the_rule_pack() {
        Page page = desktop.login("tw-340302001");
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        String monthly = page.locator("p.result").innerText().replaceAll("[^0-9.,]", "");
        Desktop.click(page.locator("#openSheet"));
        assertEquals(monthly, page.locator("#total").innerText());
        assertTrue(page.locator("table.reasons tbody").count() >= 4, "grouped");
        assertFalse(page.content().contains("3499"), "no citizen number stands on the sheet");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(page.locator(".nav").isVisible() || page.locator("#print").isVisible(), "only the sheet is printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Desktop.click(page.locator("#pack"));
        assertTrue(page.locator("#part-benefit").isVisible());
    }

    @Test
    void a_reason_sheet_of_another_township_is_not_found() {
        Page page = desktop.login("tw-340302002");
        assertEquals(404, page.navigate(Installation.http() + "/casework/sheet.xhtml?no=" + journey.number()).status());
    }

    @Test
    void a_page_of_another_desk_is_refused() {
        Page page = desktop.login("ps-34");
        assertEquals(403, page.navigate(Installation.http() + "/casework/case.xhtml?no=" + journey.number()).status());
        assertEquals(403, page.navigate(Installation.http() + "/payment/runs.xhtml").status());
        assertEquals(403, page.navigate(Installation.http() + "/simulation/replay.xhtml").status());
        assertEquals(403, page.navigate(Installation.http() + "/audit/trail.xhtml?no=" + journey.number()).status());
        assertEquals(403, page.navigate(Installation.http() + "/audit/check.xhtml").status());
    }

    @Test
    void prices_are_recorded_for_the_region_that_is_shown() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/price/prices.xhtml?region=3403");
        assertEquals("3403", page.locator("[id='record:region']").inputValue());
        Desktop.open(page, "/price/prices.xhtml");
        assertEquals("34", page.locator("[id='record:region']").inputValue());
    }

    @Test
    void a_part_that_the_layer_above_switches_off_is_not_said_to_be_switched_off_here() {
        String shenzhen = Installation.get("pp-34", "/rule-packs?region=4403&on=2024-01-01").expect(200).json().path("id").asText();
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/standard/pack.xhtml?id=" + shenzhen);
        assertTrue(page.locator("#part-rigid").innerText().contains("上级规定不适用这一部分"), page.locator("#part-rigid").innerText());
        assertTrue(page.locator("#part-topUps").innerText().contains("本包规定不适用这一部分"), page.locator("#part-topUps").innerText());
    }

    @Test
    void logging_out_ends_the_session_at_the_identity_server_too() {
        Page page = desktop.login("tr-340302001");
        Desktop.click(page.locator("#logOut"));
        page.navigate(Installation.http() + "/casework/work-list.xhtml");
        page.waitForURL(url -> url.startsWith(Installation.keycloak()));
        assertTrue(page.locator("#password").isVisible(), "the password is asked for again");
    }

    @Test
    void what_is_searched_for_does_not_stand_in_the_address() {
        Page page = desktop.login("tw-340302001");
        page.locator("#q").fill(journey.number());
        page.locator("#q").press("Enter");
        page.waitForLoadState();
        assertEquals(Installation.http() + "/casework/files.xhtml", page.url());
        assertEquals(1, page.locator("table tbody tr").count());
    }

    @Test
    void a_standard_is_reckoned_as_it_is_typed_and_published_by_somebody_else() {
        Page drafting = desktop.login("pp-34");
        Desktop.open(drafting, "/standard/draft.xhtml");
        drafting.locator("[id='draft:region']").selectOption("3405");
        drafting.locator("[id='draft:level'] option[value=CITY]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        drafting.locator("[id='draft:method']").selectOption("CONSUMPTION_RATIO");
        drafting.locator("[id='draft:consumption']").fill("31200");
        drafting.locator("[id='draft:ratio']").fill("32");
        drafting.locator("[id='draft:from']").fill("2028-07-01");
        drafting.locator("[id='draft:document']").fill("虚构文件");
        Desktop.click(drafting.locator("[id='draft:take']"));
        drafting.locator("[id='draft:preview'] .tag.good").waitFor();
        assertEquals("832.00", drafting.locator("[id='draft:amount']").inputValue());
        drafting.locator("[id='draft:take']:enabled").waitFor();
        Desktop.picture(drafting, "standard-draft");
        Desktop.click(drafting.locator("[id='draft:save']"));
        drafting.waitForURL("**/standard/standard.xhtml?id=*");
        assertTrue(drafting.locator("#waits").isVisible());
        Page publishing = desktop.login("pp2-34");
        publishing.navigate(drafting.url());
        Desktop.click(publishing.locator("[id='publishing:publish']"));
        publishing.locator("[id='withdrawing:withdraw']").waitFor();
        Desktop.open(publishing, "/standard/standards.xhtml?office=3405");
        assertTrue(publishing.locator("#origins").innerText().contains("832.00"));
        Desktop.open(publishing, drafting.url().replace(Installation.http(), ""));
        Desktop.click(publishing.locator("[id='withdrawing:withdraw']"));
        publishing.locator("[id='withdrawing:withdraw']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void a_change_right_after_a_quick_answer_is_reckoned_too() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/standard/draft.xhtml");
        page.evaluate("PrimeFaces.ajax.minLoadAnimation = 2000");
        page.locator("[id='draft:region']").selectOption("3405");
        page.locator("[id='draft:level'] option[value=CITY]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertTrue(page.locator("[id='draft:recompute']").isDisabled(), "the button that reckons is still held");
        page.locator("[id='draft:method']").selectOption("CONSUMPTION_RATIO");
        page.locator("[id='draft:consumption']").waitFor();
    }

    @Test
    void faults_are_summed_up_on_top_and_stand_beside_their_fields() {
        Installation.discardDraft("tw-340302001", "intake");
        Page page = desktop.login("tw-340302001");
        Desktop.open(page, "/casework/intake.xhtml");
        page.locator("[id='intake:members:0:name']").fill("测试辛甲");
        page.locator("[id='intake:members:0:idNumber']").fill("349901195803120174");
        Desktop.click(page.locator("[id='intake:save']"));
        page.locator("[data-errors]").waitFor();
        assertTrue(page.locator("[data-errors] a").count() >= 3, page.locator("[data-errors]").innerText());
        assertEquals("测试辛甲", page.locator("[id='intake:members:0:name']").inputValue(), "what was typed stays");
        Desktop.picture(page, "intake-faults");
    }
}
