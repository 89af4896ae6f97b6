package org.tongchou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.document.Papers;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** A home visit with a tablet: photographs, signatures drawn with a finger, and the record of the survey that is typed beside. */
@Tag("browser")
class DoorIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340304002";
    private static final String TW = "tw-" + TOWNSHIP;

    private final Desktop desktop = new Desktop();

    @AfterEach
    void leave() {
        desktop.close();
    }

    private static void sign(Page page) {
        Locator field = page.locator("canvas.signature");
        field.scrollIntoViewIfNeeded();
        BoundingBox box = field.boundingBox();
        page.mouse().move(box.x + box.width * 0.2, box.y + box.height * 0.7);
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            page.mouse().move(box.x + box.width * (0.2 + step * 0.07), box.y + box.height * (step % 2 == 0 ? 0.7 : 0.3));
        }
        page.mouse().up();
    }

    @Test
    void a_survey_is_photographed_and_signed_at_the_door() {
        Installation.clockTo(MONDAY);
        Journey journey = Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "URBAN"), MONDAY).submitAndAccept();
        Page page = desktop.login(TW);
        page.setViewportSize(768, 1024);
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        assertEquals("", Desktop.barriers(page));
        assertFalse(Desktop.overflows(page));
        page.locator("[id='survey:findings']").fill("正在入户");
        page.locator("#door button[type=submit]").first().click();
        assertThat(page.locator("#door [data-upload-fault]").first()).containsText("选择文件");
        page.locator("#photo-text").fill("厨房");
        page.locator("#photo-file").setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", Papers.photograph(1600, 1200, 6)));
        page.locator("#door button[type=submit]").first().click();
        assertThat(page.locator("#documents tbody tr")).hasCount(1);
        page.locator("#door button[type=submit]").last().click();
        assertThat(page.locator("#door [data-upload-fault]").last()).containsText("姓名");
        page.locator("#sign-text").fill("测试调查员一");
        sign(page);
        page.locator("#door button[type=submit]").last().click();
        assertThat(page.locator("#documents tbody tr")).hasCount(2);
        page.locator("#sign-kind").selectOption("FAMILY_SIGNATURE");
        page.locator("#sign-text").fill("测试家甲");
        sign(page);
        Desktop.picture(page, "survey-door");
        page.setViewportSize(768, 1024);
        sign(page);
        page.locator("#door button[type=submit]").last().click();
        assertThat(page.locator("#documents tbody tr")).hasCount(3);
        assertEquals("正在入户", page.locator("[id='survey:findings']").inputValue(), "what was typed stays");
        assertEquals("", Desktop.barriers(page));
        small(page);
        JsonNode rows = Installation.get(TW, "/applications/" + journey.number() + "/documents").expect(200).json().path("rows");
        assertEquals("SURVEY_PHOTO 厨房, INVESTIGATOR_SIGNATURE 测试调查员一, FAMILY_SIGNATURE 测试家甲", line(rows, 0) + ", " + line(rows, 1) + ", " + line(rows, 2));
    }

    private static String line(JsonNode rows, int at) {
        return rows.path(at).path("kind").asText() + " " + rows.path(at).path("text").asText();
    }

    /** What a finger has to hit is large enough. */
    private static void small(Page page) {
        for (Locator target : page.locator("#door button, #door input:not([type=hidden]), #door select, #documents button, #documents td a").all()) {
            BoundingBox box = target.boundingBox();
            assertTrue(box.height >= 44, () -> target + " is " + box.height + " high");
        }
    }

    @Test
    void a_refused_file_is_told_beside_the_field_and_an_honest_one_stands_in_the_list() {
        Installation.clockTo(MONDAY);
        Journey journey = Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "URBAN"), MONDAY);
        Page page = desktop.login(TW);
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        page.locator("#upload-kind").selectOption("INCOME");
        page.locator("#upload-file").setInputFiles(new FilePayload("a.pdf", "application/pdf", Papers.scripted()));
        page.locator("#documents button[type=submit]").click();
        assertThat(page.locator("#documents [data-upload-fault]")).containsText("脚本");
        assertEquals("", Desktop.barriers(page), "with a fault");
        page.locator("#upload-file").setInputFiles(new FilePayload("a.pdf", "application/pdf", Papers.pdf(1, "wage")));
        page.locator("#upload-text").fill("九月工资");
        page.locator("#documents button[type=submit]").click();
        assertThat(page.locator("#documents tbody tr")).hasCount(1);
        Desktop.open(page, "/casework/case.xhtml?no=" + journey.number());
        assertThat(page.locator("#documents tbody tr")).containsText("九月工资");
        Desktop.picture(page, "case-documents");
        Page auditor = desktop.login("au-34");
        Desktop.open(auditor, "/casework/case.xhtml?no=" + journey.number());
        assertThat(auditor.locator("#documents tbody tr")).hasCount(1);
        assertEquals(0, auditor.locator("#documents form").count());
    }
}
