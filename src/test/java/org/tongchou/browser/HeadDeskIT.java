package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.DelegatedCounty;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/** The daily work of a township's head where the province delegates the decision, and what the county sees of it. */
@Tag("browser")
class HeadDeskIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 20);
    private static final String TOWNSHIP = "340322101";
    private static final String HEAD = "ta-" + TOWNSHIP;

    private final Desktop desktop = new Desktop();
    private DelegatedCounty delegated;

    @BeforeEach
    void the_province_delegates() {
        delegated = DelegatedCounty.from(FIRST, "340322");
    }

    @AfterEach
    void leave() {
        desktop.close();
        delegated.end();
    }

    private static List<Journey> forwarded(int files) {
        Installation.clockTo(FIRST);
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            journeys.add(Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), FIRST).submitAndAccept().surveyAndCheck(FIRST).opineAndPost());
        }
        Installation.clockTo(FIRST.plusDays(7));
        journeys.forEach(journey -> journey.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(200));
        return journeys;
    }

    @Test
    void the_head_decides_what_waits_and_the_county_is_told_that_he_does() {
        List<Journey> files = forwarded(2);
        Page page = desktop.login(HEAD);
        Desktop.open(page, "/casework/work-list.xhtml?lang=zh-CN");
        PlaywrightAssertions.assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(files.get(0).number()))).containsText("乡镇决定");
        PlaywrightAssertions.assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(files.get(0).number()))).containsText("/ 20");
        Desktop.looksRight(page, "head-work-list");
        Desktop.open(page, "/casework/decide.xhtml?no=" + files.get(0).number());
        PlaywrightAssertions.assertThat(page.locator("#proposal")).containsText("2026-11-17");
        Desktop.looksRight(page, "head-decide");
        page.locator("main").focus();
        page.keyboard().press("c");
        PlaywrightAssertions.assertThat(page.locator(".flash")).containsText(files.get(0).number());
        assertEquals("CONFIRMED", files.get(0).file(HEAD).path("state").asText());
        page.close();

        Page county = desktop.login("ca-340322");
        Desktop.open(county, "/casework/decisions.xhtml?lang=zh-CN");
        assertEquals(0, county.locator("tr", new Page.LocatorOptions().setHasText(files.get(1).number())).count(), "nothing for the county to decide");
        Desktop.open(county, "/casework/case.xhtml?no=" + files.get(1).number());
        PlaywrightAssertions.assertThat(county.locator(".identity")).containsText("委托乡镇确认");
        PlaywrightAssertions.assertThat(county.locator("main")).containsText("“确认”由乡镇确认办理");
        Desktop.looksRight(county, "case-delegated");
    }

    @Test
    void the_province_chooses_its_counties_on_the_page_of_the_draft() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/standard/pack-draft.xhtml?region=34&lang=zh-CN");
        page.locator("[id='draft:from']").fill("2099-01-01");
        page.locator("[id='draft:source']").fill("测试委托确认的规定（草案）");
        page.locator("[id='draft:delegationHow:1']").check();
        Desktop.click(page.locator("[id='draft:delegationAdd']"));
        page.locator("[id='draft:delegation:0:county']").selectOption("340322");
        PlaywrightAssertions.assertThat(page.locator("[id='draft:delegation:0:county'] option:checked")).containsText("五河县");
        Desktop.looksRight(page, "pack-delegation");
    }
}
