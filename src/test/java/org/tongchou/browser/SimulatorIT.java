package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The desk of policy asks the simulator, leaves the page, comes back to the answer, lays two side by side and hands one over. */
@Tag("browser")
class SimulatorIT {

    private static Desktop desktop;
    private static Page page;

    @BeforeAll
    static void policy() {
        desktop = new Desktop();
        page = desktop.login("pp-34");
    }

    @AfterAll
    static void leave() {
        desktop.close();
    }

    private static void looks(String name) {
        Desktop.picture(page, name);
        assertEquals("", Desktop.barriers(page));
        page.setViewportSize(768, 1024);
        Desktop.picture(page, name + "-768");
        assertFalse(Desktop.overflows(page), name);
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals("", Desktop.barriers(page), name + " in the dark");
        Desktop.picture(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals(page.locator("figure.chart").count(), page.locator("figure.chart canvas[aria-label]").count(), name + " has a chart without words");
    }

    /** Asks and waits for the answer on its page. @return its number */
    private static String asked(String target, String years) {
        Desktop.open(page, "/simulation/simulations.xhtml");
        page.locator("[id='ask:office']").selectOption("3403");
        page.locator("[id='ask:target']").fill(target);
        page.locator("[id='ask:years']").fill(years);
        page.locator("[id='ask:startYear']").fill("2091");
        page.locator("[id='ask:go']").click();
        page.waitForURL(url -> url.contains("simulation.xhtml?id="));
        String number = page.url().replaceAll(".*id=", "");
        Desktop.open(page, "/simulation/simulations.xhtml");
        Desktop.open(page, "/simulation/simulation.xhtml?id=" + number);
        page.locator("#outcome").waitFor();
        return number;
    }

    @Test
    void two_paths_are_asked_for_compared_and_one_is_handed_over() {
        Desktop.open(page, "/simulation/simulations.xhtml");
        looks("simulations");
        page.locator("[id='ask:target']").fill("1.2");
        page.locator("[id='ask:go']").click();
        page.locator("[data-errors] a").first().waitFor();
        assertTrue(page.locator("[data-errors]").innerText().contains("目标比"), page.locator("[data-errors]").innerText());
        String one = asked("0.95", "3");
        assertEquals(3, page.locator("#yearsTable tbody tr").count());
        assertTrue(page.locator("#countiesTable tbody tr").count() > 5);
        looks("simulation");
        String other = asked("1", "2");
        Desktop.open(page, "/simulation/side-by-side.xhtml?a=" + one + "&b=" + other);
        assertEquals(3, page.locator("[data-section=years] tbody tr").count());
        looks("simulation-side-by-side");
        Desktop.open(page, "/simulation/simulation.xhtml?id=" + other);
        page.locator("#handOver").click();
        page.waitForURL(url -> url.contains("/standard/pack.xhtml?id="));
        assertTrue(page.locator("main").innerText().contains("Simulation " + other));
    }
}
