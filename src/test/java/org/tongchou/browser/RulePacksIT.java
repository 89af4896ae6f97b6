package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Installation;

/** A rule pack from its first line to its withdrawal, by two people, every step by clicking and typing. */
@Tag("browser")
class RulePacksIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final String FROM = "2027-03-01";

    private final Desktop desktop = new Desktop();

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(TODAY);
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void one_person_drafts_another_publishes_and_the_comparison_shows_what_changed() {
        Page drafter = desktop.login("pp-34");
        draft(drafter);
        String path = drafterMayNotPublish(drafter);
        Page publisher = desktop.login("pp2-34");
        Desktop.open(publisher, path);
        publish(publisher);
        scheduled(publisher);
        compared(publisher, path);
        withdraw(publisher, path);
    }

    @Test
    void what_cannot_be_read_stands_beside_its_field_and_what_bars_publication_beside_the_form() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/standard/pack-draft.xhtml?region=3404&copy=34");
        page.locator(id("draft:from")).fill(FROM);
        page.locator(id("draft:kinds:0:percent")).fill("三成");
        page.locator(id("draft:save")).click();
        PlaywrightAssertions.assertThat(page.locator(id("draft:kinds:0:percent-error"))).isVisible();
        PlaywrightAssertions.assertThat(page.locator(id("draft:kinds:0:percent"))).hasValue("三成");
        looksRight(page, "pack-faults");
        page.locator(id("draft:kinds:0:percent")).fill("130");
        page.locator(id("draft:save")).click();
        page.waitForURL("**/pack-draft.xhtml?id=*");
        PlaywrightAssertions.assertThat(page.locator("aside .findings")).containsText("比例不能超过百分之一百");
        PlaywrightAssertions.assertThat(page.locator("aside .findings")).containsText("无权规定");
        looksRight(page, "pack-findings");
        Desktop.click(page.locator("#read"));
        PlaywrightAssertions.assertThat(page.locator("#faults")).containsText("无权规定");
        looksRight(page, "pack-barred");
        giveUp(page);
    }

    @Test
    void a_draft_shows_what_it_would_change_before_anybody_publishes_it() {
        Page page = desktop.login("pp-34");
        Desktop.open(page, "/standard/pack-draft.xhtml?region=3403");
        page.locator(id("draft:from")).fill(FROM);
        page.locator(id("draft:source")).fill("测试市分类施保办法（草案）");
        page.locator(id("draft:topUpsHow:1")).check();
        page.locator(id("draft:topUpsMode")).selectOption("ADD_ALL");
        page.locator(id("draft:topUpsRounding")).selectOption("HALF_UP_YUAN");
        topUp(page, 0, "SERIOUS_ILLNESS", "100");
        page.locator(id("draft:save")).click();
        page.waitForURL("**/pack-draft.xhtml?id=*");
        Desktop.click(page.locator("#read"));
        String path = page.url();
        Desktop.click(page.locator("#preview"));
        page.locator("#begin").click();
        page.locator("#outcome").waitFor();
        PlaywrightAssertions.assertThat(page.locator("tfoot tr").first()).isVisible();
        assertTrue(page.locator("tbody tr").count() > 3, "a line for each county and category");
        looksRight(page, "pack-preview");
        page.navigate(path);
        giveUp(page);
    }

    @Test
    void a_desk_that_makes_no_rules_reads_what_is_published_and_no_draft() {
        Page page = desktop.login("ca-340302");
        Desktop.open(page, "/standard/packs.xhtml");
        PlaywrightAssertions.assertThat(page.locator("#today")).containsText("安徽省");
        assertEquals(0, page.locator("#drafts").count());
        assertEquals(403, page.navigate(Installation.http() + "/standard/pack-draft.xhtml?region=34").status());
    }

    private static void draft(Page page) {
        Desktop.open(page, "/standard/packs.xhtml");
        page.locator("#newDraft").click();
        page.locator("#newRegion").selectOption("3401");
        Desktop.click(page.locator("#begin"));
        page.locator(id("draft:from")).fill(FROM);
        page.locator(id("draft:source")).fill("测试市最低生活保障实施细则（草案）");
        page.locator(id("draft:topUpsHow:1")).check();
        page.locator(id("draft:topUpsMode")).selectOption("ADD_ALL");
        page.locator(id("draft:topUpsRounding")).selectOption("HALF_UP_YUAN");
        topUp(page, 0, "SERIOUS_ILLNESS", "35");
        topUp(page, 1, "AGE", "12.5");
        page.locator(id("draft:kinds:1:minAge")).fill("80");
        Desktop.click(page.locator(id("draft:topUpsAddNote")));
        page.locator(id("draft:topUpsNotes:0:text")).fill("实施细则第六条");
        looksRight(page, "pack-draft");
        page.locator(id("draft:save")).click();
        page.waitForURL("**/pack-draft.xhtml?id=*");
    }

    private static void topUp(Page page, int row, String kind, String percent) {
        page.locator(id("draft:topUpsAdding")).selectOption(kind);
        Desktop.click(page.locator(id("draft:kindsAdd")));
        page.locator(id("draft:kinds:" + row + ":percent")).fill(percent);
    }

    private static String drafterMayNotPublish(Page page) {
        Desktop.click(page.locator("#read"));
        PlaywrightAssertions.assertThat(page.locator("#waits")).isVisible();
        assertEquals(0, page.locator("#publishAsk").count(), "whoever drafted sees no button to publish");
        return page.url().substring(Installation.http().length());
    }

    private static void publish(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#part-topUps")).containsText("低保标准的 12.5%");
        PlaywrightAssertions.assertThat(page.locator("#part-topUps")).containsText("实施细则第六条");
        PlaywrightAssertions.assertThat(page.locator("#part-support")).containsText("沿用");
        Locator warnings = page.locator("[id^='publishing:accepted:']");
        for (int at = 0; at < warnings.count(); at++) {
            warnings.nth(at).check();
        }
        looksRight(page, "pack-to-publish");
        page.locator("#publishAsk").click();
        looksRight(page, "pack-dialog");
        Desktop.click(page.locator(id("publishing:publish")));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("已发布，未生效");
    }

    private static void scheduled(Page page) {
        Desktop.open(page, "/standard/packs.xhtml?region=3401");
        PlaywrightAssertions.assertThat(page.locator("#versions tbody tr").first()).containsText("已发布，未生效");
        PlaywrightAssertions.assertThat(page.locator("#versions tbody tr").first()).containsText(FROM);
    }

    private static void compared(Page page, String path) {
        Desktop.open(page, path);
        String province = page.locator("#a option").filter(new Locator.FilterOptions().setHasText("安徽省 第 2 版")).first().getAttribute("value");
        page.locator("#a").selectOption(province);
        Desktop.click(page.locator("#compareButton"));
        Locator row = page.locator("#differences tbody tr").filter(new Locator.FilterOptions().setHasText("重病"));
        PlaywrightAssertions.assertThat(row.first()).containsText("30%");
        PlaywrightAssertions.assertThat(row.first()).containsText("35%");
        looksRight(page, "pack-compare");
        Desktop.click(page.locator("#swap"));
        PlaywrightAssertions.assertThat(row.first().locator("td").nth(2)).hasText("35%");
        String same = page.url().replaceFirst("a=([0-9]+)&b=[0-9]+", "a=$1&b=$1").substring(Installation.http().length());
        Desktop.open(page, same);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("没有不同之处");
    }

    private static void withdraw(Page page, String path) {
        Desktop.open(page, path);
        giveUp(page);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("已撤回");
    }

    private static void giveUp(Page page) {
        page.locator("#withdrawAsk").click();
        page.locator(id("withdrawing:reason")).fill("测试完毕");
        Desktop.click(page.locator(id("withdrawing:withdraw")));
        PlaywrightAssertions.assertThat(page.locator("#flash")).not().isEmpty();
    }

    /** No barrier in either scheme and no sideways scrolling at any width, as the page stands. */
    private static void looksRight(Page page, String name) {
        assertFalse(page.locator("body").innerText().contains("web."), "a text is missing");
        for (int width : new int[] {1440, 1024, 768, 375}) {
            page.setViewportSize(width, 900);
            assertFalse(Desktop.overflows(page), name + " at " + width + " px scrolls sideways");
        }
        page.setViewportSize(1440, 900);
        assertEquals("", Desktop.barriers(page), name);
        Desktop.picture(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals("", Desktop.barriers(page), name + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertTrue(page.locator("h1").isVisible());
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
