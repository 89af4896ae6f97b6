package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Installation;

/** The desk of a county that pays: who bears a run, what it changes, giving it up, and the books; in a county and a month of its own. */
@Tag("browser")
class FundDeskIT {

    private static final String COUNTY = "340321";

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static Desktop desktop;

    @BeforeAll
    static void in_october() {
        Installation.clockTo(MONDAY);
        desktop = new Desktop();
    }

    @AfterAll
    static void leave() {
        desktop.close();
    }

    @Test
    void a_run_is_looked_at_and_given_up() {
        String run = Installation.post("cp-" + COUNTY, "/payment-runs", "{\"office\": \"" + COUNTY + "\", \"month\": \"2026-06\"}").expect(201).json().path("id").asText();
        Page page = desktop.login("cp2-" + COUNTY);
        Desktop.open(page, "/payment/run.xhtml?id=" + run);
        assertTrue(page.locator("#sources").innerText().contains("中央"), page.locator("#sources").innerText());
        Desktop.looksRight(page, "run-sources");
        Desktop.click(page.locator("#allChanges"));
        assertTrue(page.locator("#changed tbody tr").count() > 0);
        Desktop.looksRight(page, "run-changes");
        Desktop.open(page, "/payment/run.xhtml?id=" + run);
        page.locator("#cancelling summary").click();
        Desktop.click(page.locator("[id='cancelling:cancel']"));
        assertTrue(page.locator("#content").innerText().contains("已取消"), page.locator("#content").innerText());
        assertEquals("CANCELLED", Installation.get("cp-" + COUNTY, "/payment-runs/" + run).expect(200).json().path("state").asText());
        page.context().close();
    }

    @Test
    void money_is_entered_and_what_is_missing_is_said_beside_its_field() {
        Page page = desktop.login("cp-" + COUNTY);
        Desktop.open(page, "/fund/funds.xhtml?year=2026");
        page.locator("[id='enter:kind']").selectOption("DONATION");
        page.locator("[id='enter:source']").selectOption("DONATION");
        page.locator("[id='enter:amount']").fill("12.34");
        page.locator("[id='enter:text']").fill("助困，限本县");
        Desktop.click(page.locator("[id='enter:save']"));
        Locator fault = page.locator("[id='enter:donor-error']");
        assertFalse(fault.innerText().isBlank());
        Desktop.looksRight(page, "funds-fault");
        page.locator("[id='enter:donor']").fill("测试慈善会");
        Desktop.click(page.locator("[id='enter:save']"));
        assertTrue(page.locator("#entries tbody tr").first().innerText().contains("测试慈善会"), page.locator("#entries").innerText());
        Desktop.looksRight(page, "funds");
        page.context().close();
    }

    @Test
    void a_pool_is_passed_down_as_it_was_seen_and_not_otherwise() {
        Installation.post("pp-34", "/funds/entries", "{\"kind\": \"RECEIPT\", \"source\": \"PROVINCE\", \"office\": \"34\", \"year\": 2026, \"amount\": 100000001, \"text\": \"测试拨入\"}").expect(201);
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/fund/allocation.xhtml");
        assertEquals(16, page.locator("table.entry tbody tr").count(), "a row for each city");
        Locator bengbu = page.locator("table.entry tbody tr", new Page.LocatorOptions().setHasText("蚌埠市"));
        assertTrue(Integer.parseInt(bengbu.locator("input").first().inputValue()) > 100, "the persons whom it supports");
        page.locator("[id='allocating:source']").selectOption("PROVINCE");
        page.locator("[id='allocating:pool']").fill("1000000.01");
        page.locator("[id='allocating:text']").fill("测试分配文件");
        page.locator("[id='allocating:regions:1:recipients']").fill("三百");
        Desktop.click(page.locator("[id='allocating:look']"));
        assertFalse(page.locator("[id='allocating:regions:1:recipients-error']").innerText().isBlank());
        Desktop.looksRight(page, "allocation-fault");
        page.locator("[id='allocating:regions:1:recipients']").fill("３００");
        page.locator("[id='allocating:regions:1:TASK_VOLUME']").fill("1.25");
        Desktop.click(page.locator("[id='allocating:look']"));
        PlaywrightAssertions.assertThat(page.locator("#all")).hasText("1,000,000.01");
        Desktop.looksRight(page, "allocation");
        page.locator("[id='allocating:weights:1:weight']").fill("50");
        Desktop.click(page.locator("[id='allocating:confirm']"));
        PlaywrightAssertions.assertThat(page.locator(".errors")).containsText("请先查看");
        assertEquals(0, page.locator("[id='allocating:confirm']").count(), "what is typed is not what was seen");
        Desktop.click(page.locator("[id='allocating:look']"));
        PlaywrightAssertions.assertThat(page.locator("#all")).hasText("1,000,000.01");
        Desktop.click(page.locator("[id='allocating:confirm']"));
        PlaywrightAssertions.assertThat(page.locator(".flash")).containsText("1,000,000.01");
        page.context().close();
    }

    @Test
    void the_month_of_all_counties_is_seen() {
        Page page = desktop.login("ad-34");
        Desktop.open(page, "/payment/month.xhtml?month=2026-09");
        assertTrue(page.locator("#counties tbody tr").count() > 0);
        Desktop.looksRight(page, "month");
        page.context().close();
    }

    @Test
    void a_month_that_is_begun_in_all_counties_is_seen_filling_without_a_click() {
        Installation.clockTo(LocalDate.of(2025, 6, 10));
        try {
            begun();
        } finally {
            Installation.clockTo(MONDAY);
        }
    }

    private static void begun() {
        Page page = desktop.login("ad-34");
        Desktop.open(page, "/payment/month.xhtml");
        page.locator("[id='begin:month']").selectOption("2025-06");
        Desktop.click(page.locator("[id='begin:beginMonth']"));
        PlaywrightAssertions.assertThat(page.locator("#lookAgain")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(120_000));
        int counties = page.locator("#counties tbody tr").count();
        assertTrue(counties > 1);
        assertEquals(counties, page.locator("#counties tbody tr", new Page.LocatorOptions().setHasText("已编制")).count(), page.locator("#counties").innerText());
        assertEquals(Integer.toString(counties), page.locator("#progress").getAttribute("value"));
        Desktop.looksRight(page, "month-begun");
        page.context().close();
    }
}
