package org.tongchou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.Personal;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** Personal numbers are covered on the page until somebody says what they are needed for, and covered again when the page is left. */
@Tag("browser")
class CoveredFieldsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    private static Desktop desktop;
    private static Family family;
    private static Journey journey;

    @BeforeAll
    static void an_accepted_file() {
        desktop = new Desktop();
        Installation.clockTo(MONDAY);
        family = new Family(Journey.TOWNSHIP, "URBAN");
        journey = Journey.draft(Journey.TOWNSHIP, family, MONDAY).submitAndAccept();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    private static Page atTheFile() {
        Page page = desktop.login("tr-340302001");
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        return page;
    }

    @Test
    void a_number_is_shown_for_a_reason_and_covered_again_on_the_next_look() throws SQLException {
        Page page = atTheFile();
        assertEquals(Set.of(), Personal.in(page.content()));
        Locator number = page.locator("form[id$='persons:1:showNumber']");
        assertThat(number).containsText(family.idNumbers().get(1).substring(0, 4) + "**********");
        number.locator("summary").click();
        assertEquals("", Desktop.barriers(page), "with the question open");
        Desktop.click(number.locator("button"));
        assertThat(page.locator("[data-errors]")).isVisible();
        assertEquals(Set.of(), Personal.in(page.content()));
        number.locator("input[type=text]").fill("核对户口簿");
        Desktop.picture(page, "covered-field");
        Desktop.click(number.locator("button"));
        assertThat(number).containsText(family.idNumbers().get(1));
        assertEquals(Set.of(family.idNumbers().get(1)), Personal.in(page.content()), "this one and no other");
        assertEquals("", Desktop.barriers(page), "with the number shown");
        assertFalse(Desktop.overflows(page));
        assertEquals(1, Installation.number("select count(*) from audit_line where subject = ? and act = 'SHOW_SEALED' and outcome = 'DONE' and officer_account = 'tr-340302001'", journey.number()));
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        assertEquals(Set.of(), Personal.in(page.content()));
    }

    @Test
    void phone_address_and_account_are_shown_one_by_one() {
        Page page = atTheFile();
        for (String form : new String[] {"showPhone", "showAddress", "showAccount"}) {
            Locator field = page.locator("form[id$='" + form + "']");
            field.locator("summary").click();
            field.locator("input[type=text]").fill("电话回访前核对");
            Desktop.click(field.locator("button"));
            assertThat(field.locator("summary")).hasCount(0);
        }
        String content = page.content();
        assertTrue(content.contains(family.phone()) && content.contains(Family.STREET) && content.contains(family.account()));
        assertFalse(family.idNumbers().stream().anyMatch(content::contains), "the numbers stay covered");
    }
}
