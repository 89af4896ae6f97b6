package org.tongchou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.roll.Rolls;

/** A county looks its roll through on the page, fetches the list of what is wrong, and takes the repaired one over. */
@Tag("browser")
class RollIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String OFFICE = "340311104";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desktop desktop = new Desktop();

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void a_roll_is_repaired_and_taken_over() throws IOException {
        Installation.clockTo(MONDAY);
        Page page = desktop.login("ca-340311");
        Desktop.open(page, "/roll/take-over.xhtml");
        assertEquals("", Desktop.barriers(page));
        assertFalse(Desktop.overflows(page));
        page.locator("#roll-check").click();
        assertThat(page.locator("[data-roll-fault]")).containsText("选择文件");
        List<String> right = Rolls.head("1", OFFICE, Family.idNumber("19600512"), "960.00");
        page.locator("#roll-file").setInputFiles(new FilePayload("roll.xlsx", WORKBOOK, Rolls.workbook(List.of(right, Rolls.head("2", OFFICE, "349901195803120174", "12.345")))));
        page.locator("#roll-check").click();
        assertThat(page.locator("#roll-faults tbody tr")).hasCount(2);
        assertThat(page.locator("#roll-go")).isDisabled();
        assertEquals("", Desktop.barriers(page), "with faults");
        assertFalse(Desktop.overflows(page));
        Desktop.picture(page, "take-over-faults");
        Download list = page.waitForDownload(() -> page.locator("#roll-list").click());
        String faults = Files.readString(list.path(), StandardCharsets.UTF_8);
        assertTrue(faults.contains("\"3\",\"idNumber\",\"349****\"") && !faults.contains("349901195803120174"), faults);
        page.locator("#roll-file").setInputFiles(new FilePayload("roll.xlsx", WORKBOOK, Rolls.workbook(List.of(right))));
        page.locator("#roll-check").click();
        assertThat(page.locator("[data-roll-state]")).containsText("可以转入");
        page.locator("#roll-go").click();
        assertThat(page.locator("[data-roll-state]")).containsText("已全部转入");
        assertThat(page.locator("#roll-go")).isDisabled();
        assertEquals("", Desktop.barriers(page));
        Desktop.picture(page, "take-over");
        JsonNode awards = Installation.get("ca-340311", "/awards?office=" + OFFICE).expect(200).json().path("rows");
        String award = awards.path(awards.size() - 1).path("number").asText();
        Desktop.open(page, "/award/award.xhtml?no=" + award);
        assertThat(page.locator(".timeline")).containsText("存量转入");
    }
}
