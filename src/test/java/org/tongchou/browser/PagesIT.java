package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** Every page: no barrier, no sideways scrolling, in both languages; looked at on as many desktops side by side as there are cores. */
@Tag("browser")
class PagesIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final BlockingQueue<Seat> SEATS = new LinkedBlockingQueue<>();
    private static Journey journey;
    private static String run;
    private static String open;
    private static String standard;
    private static String pack;

    @BeforeAll
    static void a_file_to_look_at() {
        Installation.clockTo(MONDAY);
        journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "RURAL"), MONDAY).submitAndAccept();
        JsonNode runs = Installation.get("cp-340302", "/payment-runs").expect(200).json().path("rows");
        run = runs.path(0).path("id").asText();
        open = Installation.post("cp-340302", "/payment-runs", "{\"office\": \"340302\", \"month\": \"2026-06\"}").json().path("id").asText();
        standard = Installation.post("pp-34", "/standards", "{\"region\": \"3403\", \"category\": \"URBAN\", \"level\": \"CITY\", \"unit\": \"MONTH\", \"amount\": 77000,"
            + " \"from\": \"2027-07-01\", \"document\": \"invented\", \"method\": \"ENGEL\", \"inputs\": {\"foodCost\": 31824, \"engel\": \"0.408\"}}").expect(201).json()
            .path("id").asText();
        for (String[] rise : new String[][] {{"2026-06", "1.8", "2.6"}, {"2026-07", "2.4", "3.9"}, {"2026-08", "3.1", "5.2"}, {"2026-08", "3.2", "6.2"}, {"2026-09", "2.9", "5.1"}}) {
            Installation.post("pp-34", "/price-indices", "{\"region\": \"3403\", \"month\": \"" + rise[0] + "\", \"indices\": {\"CPI\": \"" + rise[1] + "\", \"FOOD\": \"" + rise[2]
                + "\"}, \"source\": \"invented\"}").expect(201);
        }
        pack = Installation.get("pp-34", "/rule-packs?region=34").expect(200).json().path("id").asText();
    }

    @AfterAll
    static void leave() {
        SEATS.forEach(seat -> seat.desktop().close());
    }

    /** A desktop, with the window of each account that logged in at it. One thread after the other has it. */
    private record Seat(Desktop desktop, Map<String, Page> windows) {

        private Page window(String account) {
            return windows.computeIfAbsent(account, name -> name.isEmpty() ? desktop.visitor(ColorScheme.LIGHT) : desktop.login(name));
        }
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> no_page_has_a_barrier_or_scrolls_sideways_at_any_width_in_either_language() {
        return Stream.of(
                "tw-340302001 work-list /casework/work-list.xhtml", "tw-340302001 intake /casework/intake.xhtml", "tw-340302001 files /casework/files.xhtml",
                "tw-340302001 case /casework/case.xhtml?no=" + journey.number(), "tw-340302001 sheet /casework/sheet.xhtml?no=" + journey.number(), "ca-340302 county /casework/work-list.xhtml",
                "ca-340302 decisions /casework/decisions.xhtml", "ms-3403 overdue /casework/overdue.xhtml", "ca-340302 random-checks /casework/random-checks.xhtml", "au-34 staff /administration/staff.xhtml", "ad-34 calendar /administration/calendar.xhtml",
                "cp-340302 runs /payment/runs.xhtml", "cp-340302 run /payment/run.xhtml?id=" + run, "cp2-340302 run-open /payment/run.xhtml?id=" + open,
                "cp-340302 run-changes /payment/changes.xhtml?id=" + open, "cp-340302 funds /fund/funds.xhtml?year=2026", "ad-34 month /payment/month.xhtml?month=2026-09", "tr-340302001 awards /award/awards.xhtml",
                "ps-34 monthly /statistics/monthly.xhtml", "ps-34 indicators /statistics/indicators.xhtml?month=2026-09", "ps-34 identities /statistics/identities.xhtml?month=2026-09", "ps-34 reference /statistics/reference.xhtml", "ps-34 urban-rural /statistics/urban-rural.xhtml", "tr-340302001 urban-rural-town /statistics/urban-rural.xhtml?from=2025&to=2026", "ad-34 clock /administration/clock.xhtml", "ad-34 sessions /administration/sessions.xhtml?q=ad-34",
                "pp-34 standards /standard/standards.xhtml?office=3403", "pp2-34 standard /standard/standard.xhtml?id=" + standard, "ms-3403 draft /standard/draft.xhtml",
                "au-34 replay /simulation/replay.xhtml", "au-34 trail /audit/trail.xhtml", "au-34 trail-family /audit/trail.xhtml?no=" + journey.number(),
                "au-34 trail-officer /audit/trail.xhtml?who=tw-340302001", "au-34 trail-check /audit/check.xhtml", "au-34 books /audit/books.xhtml", "ca-340302 recalculation /award/recalculation.xhtml", "pp-34 prices /price/prices.xhtml?region=3403", "ms-3403 heating /price/heating.xhtml", "pp-34 allocation /fund/allocation.xhtml",
                "pp-34 packs /standard/packs.xhtml", "au-34 pack /standard/pack.xhtml?id=" + pack, "ca-340302 packs-read /standard/packs.xhtml?region=00",
                "pp-34 pack-draft-copy /standard/pack-draft.xhtml?region=34&copy=34", " board /publicnotice/board.xhtml?office=340302001")
            .map(line -> line.split(" ", 3))
            .map(page -> DynamicTest.dynamicTest(page[1] + " as " + page[0], () -> looksRight(page[0], page[1], page[2])));
    }

    private static void looksRight(String account, String name, String path) {
        if (name.equals("intake")) {
            Installation.discardDraft(account, "intake");
        }
        Seat seat = Optional.ofNullable(SEATS.poll()).orElseGet(() -> new Seat(new Desktop(), new HashMap<>()));
        try {
            looksRight(seat.window(account), name, path);
        } finally {
            SEATS.add(seat);
        }
    }

    private static void looksRight(Page page, String name, String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (String language : new String[] {"en", "zh-CN"}) {
            Desktop.open(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertEquals(language, page.locator("html").getAttribute("lang"));
            assertFalse(page.locator("body").innerText().contains("???"), "a text is missing");
            for (int width : new int[] {1440, 1024, 768, 375}) {
                page.setViewportSize(width, 900);
                assertFalse(Desktop.overflows(page), language + " at " + width + " px scrolls sideways");
            }
            page.setViewportSize(1440, 900);
            assertEquals("", Desktop.barriers(page), language);
        }
        Desktop.picture(page, "page-" + name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals("", Desktop.barriers(page), "dark");
    }
}
