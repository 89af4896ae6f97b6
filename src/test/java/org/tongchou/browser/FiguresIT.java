package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
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
        Installation.clockTo(LocalDate.of(2026, 10, 12));
        Installation.post("ps-34", "/statistics/frozen-months", "{\"office\": \"34\", \"month\": \"" + CLOSED + "\"}").expect(200);
    }

    @AfterAll
    static void leave() {
        desktop.close();
    }

    @TestFactory
    Stream<DynamicTest> every_page_of_figures_is_seen_in_light_and_dark_and_every_chart_has_its_words() {
        return Stream.of("ps-34 statistics /statistics/monthly.xhtml?month=" + CLOSED, "ms-3403 statistics-city /statistics/monthly.xhtml?month=" + CLOSED + "&by=DEADLINES",
                "ps-34 indicators /statistics/indicators.xhtml?month=" + CLOSED, "ps-34 identities /statistics/identities.xhtml?month=" + CLOSED, "ms-3403 indicators-city /statistics/indicators.xhtml?month=" + CLOSED,
                "ca-340302 indicators-county /statistics/indicators.xhtml?month=2026-10", "ps-34 reference /statistics/reference.xhtml", "ps-34 urban-rural /statistics/urban-rural.xhtml", "pp-34 standards /standard/standards.xhtml?office=3403",
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
        assertTrue(page.locator("#heldTable tbody tr").count() > 5);
        assertEquals(0, page.locator("#heldTable").getByText("does not hold").count());
        Desktop.click(page.locator("#toIdentities"));
        assertTrue(page.locator("#identitiesTable tr[data-holds=true]").count() > 5);
        assertEquals(0, page.locator("#identitiesTable tr[data-holds=false]").count());
        assertTrue(page.locator("#identitiesTable").innerText().contains("What is kept by county is the sum of its townships"), page.locator("#identitiesTable").innerText());
        Desktop.click(page.locator("a[href*='indicators.xhtml?office=34&']"));
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

    @Test
    void the_reference_page_says_the_unit_and_shows_what_the_paper_printed_beside_what_is_computed() {
        Page page = desktop.login("ps-34");
        Desktop.open(page, "/statistics/reference.xhtml?lang=en");
        String table = page.locator("#referenceTable").innerText();
        assertTrue(table.contains("1.59 (published: 1.58)") && table.contains("1.44 (published: 1.43)") && table.contains("3939.2 (published: 3940.1)"), table);
        assertEquals(3, table.split("published: ", -1).length - 1, table);
        assertTrue(table.contains("1426.3") && table.contains("3620.8"), table);
        assertTrue(page.locator("#unitNote").innerText().contains("100 million yuan"), page.locator("#unitNote").innerText());
        assertEquals(2, page.locator("a[href*='/api/v1/tables/reference.']").count());
        page.context().close();
    }

    @Test
    void town_and_country_of_the_own_office_stand_side_by_side_over_the_years() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/statistics/monthly.xhtml?lang=en");
        Desktop.click(page.locator(".nav a[href*='urban-rural.xhtml']"));
        assertEquals(5, page.locator("#yearsTable tbody tr").count());
        assertEquals(2, page.locator("figure.chart canvas[aria-label]").count());
        Desktop.open(page, "/statistics/urban-rural.xhtml?from=2026&to=2026");
        JsonNode year = Installation.get("pp-34", "/statistics/urban-rural?office=34&from=2026&to=2026").expect(200).json().path("years").path(0);
        List<String> cells = page.locator("#yearsTable tbody td").allInnerTexts();
        assertEquals(List.of(year.path("ratio").asText(), year.path("urbanPerCapita").asText(), year.path("urbanPerCapitaYearEnd").asText(), year.path("ruralPerCapita").asText(),
            year.path("ruralPerCapitaYearEnd").asText()), List.of(cells.get(2), cells.get(4), cells.get(5), cells.get(6), cells.get(7)));
        assertTrue(cells.get(4).matches("[0-9]+[.][0-9]"), cells.toString());
        String csv = page.locator("a[href*='urban-rural.csv']").getAttribute("href");
        assertTrue(csv.endsWith("/tables/urban-rural.csv?office=34&from=2026&to=2026&language=en"), csv);
        String table = Installation.get("pp-34", csv.substring(csv.indexOf("/tables/"))).expect(200).text();
        assertTrue(table.contains("urban, by persons at the end") && table.contains("," + year.path("urbanPerCapitaYearEnd").asText() + ","), table);
        assertEquals(404, page.navigate(Installation.http() + "/statistics/urban-rural.xhtml?office=33").status());
        assertEquals(404, page.navigate(Installation.http() + "/statistics/urban-rural.xhtml?from=last").status());
        page.context().close();
    }

    @Test
    void a_desk_of_figures_sees_that_a_person_of_a_small_side_is_hidden_over_the_years_as_well() {
        Page page = desktop.login("ps-34");
        String hidden = "";
        for (String office : List.of("340302001", "340302002", "340302003")) {
            JsonNode year = Installation.get("ps-34", "/statistics/urban-rural?office=" + office + "&from=2026&to=2026").expect(200).json().path("years").path(0);
            hidden = year.path("urbanPerCapita").isNull() || year.path("ruralPerCapita").isNull() ? office : hidden;
        }
        assertFalse(hidden.isEmpty(), "no small side in the demonstration");
        Desktop.open(page, "/statistics/urban-rural.xhtml?lang=en&from=2026&to=2026&office=" + hidden);
        assertTrue(page.locator("#yearsTable").innerText().contains("under 5"), page.locator("#yearsTable").innerText());
        page.context().close();
    }

    @Test
    void the_province_sees_its_counties_as_tiles_by_municipality_and_their_terms_in_a_table() {
        Page page = desktop.login("pp-34");
        int counties = Installation.get("pp-34", "/statistics/monthly?office=3403&month=" + CLOSED).expect(200).json().path("children").size();
        for (String by : List.of("RATIO", "PER_CAPITA", "SPENDING", "DEADLINES")) {
            Desktop.open(page, "/statistics/monthly.xhtml?lang=en&month=" + CLOSED + "&by=" + by);
            assertTrue(page.locator("#tiles h3").count() > 1, by);
            assertEquals(counties, page.locator("#tiles a[href*='office=3403']").count(), by);
            assertTrue(page.locator("#tiles li b").allInnerTexts().stream().anyMatch(figure -> figure.matches(".*[0-9].*")), by);
        }
        assertEquals(page.locator("#tiles li").count(), page.locator("#tiles a[href*='office=']").evaluateAll(
            "links => links.filter(link => new URL(link.href).searchParams.get('office').length === 6).length"), "tiles are counties");
        Desktop.picture(page, "figures-county-tiles");
        Desktop.open(page, "/statistics/indicators.xhtml?lang=en&month=" + CLOSED);
        int shown = page.locator("#countiesTable tbody tr").count();
        assertTrue(shown > 0 && page.locator("#countiesTable tbody").innerText().lines().noneMatch(line -> line.matches(".*\\t0\\t0\\t.*")), page.locator("#countiesTable").innerText());
        long every = Installation.get("pp-34", "/tables/terms.csv?language=en&office=34&month=" + CLOSED).expect(200).text().strip().lines().count() - 1;
        assertTrue(page.locator("#silent").innerText().startsWith(every - shown + " more counties decided nothing"), page.locator("#silent").innerText());
        String county = page.locator("#countiesTable tbody a").first().getAttribute("href").replaceAll(".*(office=[0-9]{6}).*", "$1");
        Desktop.click(page.locator("#countiesTable tbody a").first());
        page.waitForURL(url -> url.contains(county));
        assertEquals(0, page.locator("#countiesTable").count());
        page.context().close();
    }

    @Test
    void both_sides_are_added_up_beside_town_and_country() {
        JsonNode month = Installation.get("pp-34", "/statistics/monthly?office=3403&month=" + CLOSED).expect(200).json();
        long households = 0;
        for (JsonNode row : month.path("rows")) {
            households += row.path("households").asLong();
        }
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/statistics/monthly.xhtml?lang=en&office=3403&month=" + CLOSED);
        assertEquals(month.path("rows").size() + 1, page.locator("#sidesTable tbody tr").count());
        assertEquals(Long.toString(households), page.locator("#sidesTable tr[data-category=BOTH] td").first().innerText().replace(",", ""));
        String csv = Installation.get("pp-34", "/tables/monthly.csv?language=en&office=3403&month=" + CLOSED).expect(200).text();
        assertTrue(csv.contains(",3403,Both," + households + ","), csv);
        Desktop.open(page, "/statistics/indicators.xhtml?lang=en&office=3403&month=" + CLOSED);
        List<String> figures = page.locator("#figuresTable tbody tr").first().locator("td").allInnerTexts();
        assertTrue(figures.contains(String.format(java.util.Locale.ROOT, "%,d", households)), figures + " " + households);
        page.context().close();
    }

    @Test
    void what_is_hidden_leaves_a_gap_in_a_chart_and_the_word_for_it() {
        Page page = desktop.login("ps-34");
        JsonNode month = Installation.get("ps-34", "/statistics/monthly?office=340302&month=" + CLOSED).expect(200).json();
        int hidden = 0;
        for (JsonNode child : month.path("children")) {
            for (JsonNode row : child.path("rows")) {
                hidden += row.path("households").isNull() ? 1 : 0;
            }
        }
        assertTrue(hidden > 0, "no small cell in the demonstration");
        Desktop.open(page, "/statistics/monthly.xhtml?lang=en&office=340302&month=" + CLOSED);
        Object gaps = page.evaluate("() => Object.values(PrimeFaces.widgets).find(widget => widget.chart && widget.id.endsWith('personsChart')).chart.data.datasets.flatMap(set => set.data).filter(figure => figure === null).length");
        assertEquals(hidden, ((Number) gaps).intValue());
        page.context().close();
    }
}
