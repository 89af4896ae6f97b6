package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.http.Installation;

/** The pages that are looked at in a meeting: figures, indicators, standards, the simulator; each in light and dark, with a table and words beside every chart. */
@Tag("browser")
class FiguresIT {

    private static final String CLOSED = "2026-08";

    private static Desktop desktop;

    @BeforeAll
    static void frozen() {
        desktop = new Desktop();
        Installation.post("ps-34", "/statistics/frozen-months", "{\"office\": \"34\", \"month\": \"" + CLOSED + "\"}").expect(200);
    }

    @AfterAll
    static void leave() {
        desktop.close();
    }

    @TestFactory
    Stream<DynamicTest> every_page_of_figures_is_seen_in_light_and_dark_and_every_chart_has_its_words() {
        return Stream.of("ps-34 statistics /statistics/monthly.xhtml?month=" + CLOSED, "ms-3403 statistics-city /statistics/monthly.xhtml?month=" + CLOSED + "&by=DEADLINES",
                "ps-34 indicators /statistics/indicators.xhtml?month=" + CLOSED, "ms-3403 indicators-city /statistics/indicators.xhtml?month=" + CLOSED,
                "ca-340302 indicators-county /statistics/indicators.xhtml?month=2026-10", "ps-34 reference /statistics/reference.xhtml", "pp-34 standards /standard/standards.xhtml?office=3403",
                "pp-34 standard-draft /standard/draft.xhtml", "pp-34 rule-packs /standard/packs.xhtml", "pp-34 simulations /simulation/simulations.xhtml", "au-34 replay /simulation/replay.xhtml")
            .map(line -> line.split(" ")).map(page -> DynamicTest.dynamicTest(page[1] + " as " + page[0], () -> seen(page[0], page[1], page[2])));
    }

    private static void seen(String account, String name, String path) {
        Page page = desktop.login(account);
        Desktop.open(page, path);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals("", Desktop.barriers(page), scheme.toString());
            Desktop.picture(page, "figures-" + name + "-" + scheme.toString().toLowerCase(java.util.Locale.ROOT));
        }
        for (int width : new int[] {768, 375}) {
            page.setViewportSize(width, 900);
            assertFalse(Desktop.overflows(page), width + " px");
        }
        Desktop.picture(page, "figures-" + name + "-375");
        assertEquals(page.locator("figure.chart").count(), page.locator("figure.chart canvas[aria-label]").count() , "a chart without words");
        assertFalse(page.locator("body").innerText().contains("???"), "a text is missing");
        page.context().close();
    }

    @Test
    void the_province_goes_down_from_its_indicators_to_a_county_and_prints_for_a_meeting() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/statistics/indicators.xhtml?month=" + CLOSED + "&lang=en");
        assertTrue(page.locator("#figuresTable").innerText().contains("YZH011221100"), page.locator("#figuresTable").innerText());
        for (String part : List.of("KIND", "SOURCE", "STATE")) {
            assertTrue(page.locator("[data-part=" + part + "] tbody tr").count() > 0, part);
        }
        assertTrue(page.locator("#identitiesTable tr[data-holds=true]").count() > 0);
        assertEquals(0, page.locator("#identitiesTable tr[data-holds=false]").count());
        Desktop.click(page.locator("#belowTable a[href*='office=3403']"));
        page.waitForURL(url -> url.contains("office=3403"));
        assertTrue(page.locator("#belowTable tbody tr").count() > 3);
        String meeting = page.locator("#meeting").getAttribute("href");
        assertTrue(meeting.contains("/statistics/meeting.pdf?office=3403&month=" + CLOSED + "&language=en"), meeting);
        page.context().close();
    }

    @Test
    void a_desk_of_figures_sees_where_something_is_hidden() {
        Page page = desktop.login("ps-34");
        Desktop.open(page, "/statistics/indicators.xhtml?office=340302&lang=en&month=" + CLOSED);
        assertTrue(page.locator("#belowTable").innerText().contains("under 5"), page.locator("#belowTable").innerText());
        assertEquals(0, page.locator("[data-part=STATE]").count());
        page.context().close();
    }
}
