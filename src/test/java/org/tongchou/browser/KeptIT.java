package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;
import org.tongchou.http.People;
import org.tongchou.http.Servers;

/** A form is half typed while the login ends or a server falls: nothing older than three seconds is lost, and "saved" is never shown before it is true. */
@Tag("browser")
class KeptIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String OFFICE = "340302004";
    private static final String NAME = "[id='intake:members:0:name']";
    private static final String DETAIL = "[id='intake:addressDetail']";
    private static final String STATE = "[data-draft=intake] [data-draft-state]";
    private static final double PATIENCE = 120_000;

    private final Desktop desktop = new Desktop();
    private final String idNumber = Family.idNumber("19790308");
    private People person;
    private Page page;
    private int typed;

    @BeforeEach
    void a_caseworker_at_an_empty_form() {
        Installation.clockTo(MONDAY);
        person = People.with("township-caseworker", OFFICE);
        page = desktop.login(person.account());
        Desktop.open(page, "/casework/intake.xhtml");
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    private static void assertState(Page page, String state) {
        PlaywrightAssertions.assertThat(page.locator(STATE)).hasAttribute("data-draft-state", state, new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    private static Locator banner(Page page) {
        return page.locator("#not-saved");
    }

    private static void assertNotSaved(Page page) {
        PlaywrightAssertions.assertThat(banner(page)).containsText("没有保存", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertFalse("saved".equals(page.locator(STATE).getAttribute("data-draft-state")), "the line beside the form says so too");
    }

    private String onTheServer(String field) {
        String content = Installation.get(person.account(), "/drafts/intake").expect(200).json().path("content").asText();
        return tree(content).path("fields").path(field).asText();
    }

    private static JsonNode tree(String text) {
        try {
            return Installation.JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Logs in again in the window that the banner offers; the password is asked for where the session at the login server is over. */
    private void logInAgain(boolean password) {
        Page window = page.context().waitForPage(() -> page.locator("#log-in-again").click());
        if (password) {
            window.locator("#username").fill(person.account());
            window.locator("#password").fill(person.account());
            window.locator("#kc-login").click();
        }
    }

    private void fillIn() {
        page.locator("[id='intake:category:0']").check();
        page.locator(DETAIL).fill("测试路 9 号");
        page.locator(NAME).fill("测试子甲");
        page.locator("[id='intake:members:0:idNumber']").fill(idNumber);
        page.locator("[id='intake:members:0:relationship']").selectOption("02");
        page.locator("[id='intake:accountKind']").selectOption("CARD");
        page.locator("[id='intake:accountNumber']").fill("6299990000000000012");
        page.locator("[id='intake:accountBank']").fill("测试银行");
        page.locator("[id='intake:authorisations:0:signed']").check();
    }

    private int files() {
        return Installation.get(person.account(), "/applications?q=" + idNumber).expect(200).json().path("rows").size();
    }

    @Test
    void a_half_typed_form_is_on_its_way_within_three_seconds_of_the_last_key_and_saved_is_said_after_the_answer_only() {
        page.clock().install();
        Desktop.open(page, "/casework/intake.xhtml");
        List<Route> held = new ArrayList<>();
        page.route("**/api/v1/drafts/intake", held::add);
        page.waitForRequest(request -> request.url().endsWith("/drafts/intake") && request.method().equals("PUT"), () -> {
            page.locator(DETAIL).pressSequentially("半句");
            page.clock().runFor(3000);
        });
        assertState(page, "waiting");
        assertFalse(page.locator(STATE).innerText().contains("已自动暂存"));
        held.get(0).resume();
        assertState(page, "saved");
        assertTrue(page.locator(STATE).innerText().matches("已自动暂存 \\d\\d:\\d\\d:\\d\\d"), page.locator(STATE).innerText());
        assertEquals("半句", onTheServer("intake:addressDetail"));
    }

    @Test
    void what_was_begun_is_in_the_form_again_with_its_lines_and_can_be_thrown_away() {
        page.locator(NAME).fill("测试丑甲");
        for (String button : List.of("addMember", "addIncome", "addAsset")) {
            Desktop.click(page.locator("[id='intake:" + button + "']"));
        }
        page.locator("[id='intake:members:1:name']").fill("测试丑乙");
        page.locator("[id='intake:income:0:member']").selectOption("p2");
        page.locator("[id='intake:income:0:monthly']").fill("12,半");
        assertState(page, "saved");
        Page later = page.context().newPage();
        Desktop.open(later, "/casework/intake.xhtml");
        PlaywrightAssertions.assertThat(later.locator("[id='intake:members:1:name']")).hasValue("测试丑乙");
        assertEquals("12,半", later.locator("[id='intake:income:0:monthly']").inputValue(), "also what no reader of amounts takes");
        assertEquals("p2", later.locator("[id='intake:income:0:member']").inputValue());
        assertEquals(1, later.locator("[data-list=assets] .row").count());
        PlaywrightAssertions.assertThat(later.locator(".draft-found")).isVisible();
        assertEquals("", Desktop.barriers(later));
        Desktop.picture(later, "draft-found");
        later.locator("[id='intake:phone']").fill("13900000000");
        assertState(later, "saved");
        page.locator("[id='intake:phone']").fill("13800000000");
        PlaywrightAssertions.assertThat(banner(page)).containsText("另一个窗口");
        later.locator("[data-discards]").click();
        PlaywrightAssertions.assertThat(later.locator("[id='intake:members:1:name']")).hasCount(0);
        assertEquals("", later.locator(NAME).inputValue());
        Installation.get(person.account(), "/drafts/intake").expect(404);
    }

    @Test
    void the_session_is_ended_by_the_administrator_while_a_form_is_half_typed() {
        fillIn();
        assertState(page, "saved");
        endSessionOnThePage();
        page.locator(DETAIL).fill("测试路 10 号");
        page.locator("[id='intake:save']").click();
        assertNotSaved(page);
        Desktop.picture(page, "not-saved");
        assertEquals("", Desktop.barriers(page));
        assertEquals("测试路 10 号", page.locator(DETAIL).inputValue(), "what was typed stays");
        assertNothingInTheBrowser("测试路");
        logInAgain(true);
        page.waitForURL("**/casework/case.xhtml?no=*", new Page.WaitForURLOptions().setTimeout(PATIENCE));
        String number = page.url().replaceFirst(".*[?&]no=([^&]*).*", "$1");
        assertEquals("测试路 10 号", Installation.get(person.account(), "/applications/" + number).expect(200).json().at("/address/detail").asText());
        assertEquals(1, files(), "handed in once");
        Installation.get(person.account(), "/drafts/intake").expect(404);
    }

    private void endSessionOnThePage() {
        Page administrator = desktop.login("ad-34");
        Desktop.open(administrator, "/administration/sessions.xhtml");
        administrator.locator("#q").fill(person.account());
        Desktop.click(administrator.locator("#find"));
        PlaywrightAssertions.assertThat(administrator.locator("table tbody tr")).hasCount(1);
        administrator.locator("table tbody tr a").click();
        PlaywrightAssertions.assertThat(administrator.locator("#end-session")).containsText(person.account());
        assertEquals("", Desktop.barriers(administrator));
        Desktop.picture(administrator, "session-end");
        administrator.locator("[id='ending:end']").click();
        PlaywrightAssertions.assertThat(administrator.locator(".flash")).containsText(person.account());
        Installation.forget(person.account());
    }

    private void endSession() {
        for (JsonNode session : Installation.get("ad-34", "/sessions?q=" + person.account()).expect(200).json().path("rows")) {
            Installation.post("ad-34", "/sessions/" + session.path("id").asText() + "/actions/END", "{}").expect(200);
        }
        Installation.forget(person.account());
    }

    private void assertNothingInTheBrowser(String typed) {
        String kept = (String) page.evaluate("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, location.href, document.cookie])");
        assertFalse(kept.contains(typed), kept);
    }

    @Test
    void whoever_goes_on_typing_after_the_session_ended_loses_nothing_either() {
        page.locator(DETAIL).fill("早先");
        assertState(page, "saved");
        endSession();
        page.locator(DETAIL).pressSequentially("，后来");
        assertNotSaved(page);
        logInAgain(true);
        page.waitForCondition(() -> onTheServer("intake:addressDetail").equals("早先，后来"), new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        // The page opens itself anew with what was kept in it.
        page.locator("form[data-restored=yes]").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        PlaywrightAssertions.assertThat(page.locator(DETAIL)).hasValue("早先，后来");
        assertState(page, "saved");
        PlaywrightAssertions.assertThat(banner(page)).isHidden();
    }

    @Test
    void another_person_who_logs_in_meanwhile_does_not_get_what_was_typed() {
        page.locator(DETAIL).fill("甲的内容");
        assertState(page, "saved");
        endSession();
        page.locator(DETAIL).fill("甲的更多内容");
        assertNotSaved(page);
        Page window = page.context().waitForPage(() -> page.locator("#log-in-again").click());
        window.locator("#username").fill("tw-340302002");
        window.locator("#password").fill("tw-340302002");
        window.locator("#kc-login").click();
        PlaywrightAssertions.assertThat(banner(page)).containsText("另一位工作人员", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        Installation.get("tw-340302002", "/drafts/intake").expect(404);
        assertEquals("甲的更多内容", page.locator(DETAIL).inputValue());
    }

    /** The page's own question is still under way when the other person logs in, and finds its state gone. */
    @Test
    void what_was_typed_stays_on_the_screen_although_a_question_of_the_page_comes_too_late() {
        AtomicReference<Route> late = new AtomicReference<>();
        page.locator(DETAIL).fill("甲的内容");
        assertState(page, "saved");
        page.route("**/casework/intake.xhtml*", route -> {
            if (!reckons(route) || !late.compareAndSet(null, route)) {
                route.resume();
            }
        });
        endSession();
        page.locator(DETAIL).fill("甲的更多内容");
        page.waitForCondition(() -> late.get() != null, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        assertNotSaved(page);
        Page window = page.context().waitForPage(() -> page.locator("#log-in-again").click());
        window.locator("#username").fill("tw-340302002");
        window.locator("#password").fill("tw-340302002");
        window.locator("#kc-login").click();
        PlaywrightAssertions.assertThat(banner(page)).containsText("另一位工作人员", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        page.evaluate("() => { window.told = new Promise((heard) => document.addEventListener('tongchou:failed', (event) => setTimeout(() => heard(event.detail.status + ' ' + history.state), 0))); }");
        late.get().resume();
        assertEquals("410 null", page.evaluate("() => window.told"), "the page heard that its state is gone and did not make ready to be opened anew");
        PlaywrightAssertions.assertThat(banner(page)).containsText("另一位工作人员");
        assertEquals("甲的更多内容", page.locator(DETAIL).inputValue());
    }

    private static boolean reckons(Route route) {
        return route.request().method().equals("POST") && route.request().postData().contains("jakarta.faces.source=intake%3Arecompute");
    }

    @Test
    void the_application_server_is_killed_while_a_form_is_half_typed() throws Exception {
        fillIn();
        assertState(page, "saved");
        Servers.kill("wildfly");
        page.locator(DETAIL).fill("测试路 11 号");
        assertNotSaved(page);
        Servers.start();
        PlaywrightAssertions.assertThat(page.locator("#log-in-again")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertNotSaved(page);
        Page elsewhere = desktop.login(person.account());
        Desktop.open(elsewhere, "/casework/intake.xhtml");
        PlaywrightAssertions.assertThat(elsewhere.locator(NAME)).hasValue("测试子甲");
        elsewhere.close();
        logInAgain(false);
        page.waitForCondition(() -> onTheServer("intake:addressDetail").equals("测试路 11 号"), new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        assertState(page, "saved");
        assertEquals("测试路 11 号", page.locator(DETAIL).inputValue());
        page.locator("[id='intake:save']").click();
        page.waitForURL("**/casework/case.xhtml?no=*");
        assertEquals(1, files());
    }

    /** The page's hand-in and not its reckoning, which goes to the same address. */
    private static boolean handsIn(Route route) {
        return route.request().method().equals("POST") && route.request().postData().contains("jakarta.faces.source=intake%3Asave");
    }

    @Test
    void an_act_that_never_arrived_is_sent_again_by_itself_and_once() {
        fillIn();
        AtomicInteger broken = new AtomicInteger();
        page.route("**/casework/intake.xhtml*", route -> {
            if (handsIn(route) && broken.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("[id='intake:save']").click();
        page.waitForURL("**/casework/case.xhtml?no=*", new Page.WaitForURLOptions().setTimeout(PATIENCE));
        assertEquals(2, broken.get());
        assertEquals(1, files());
    }

    @Test
    void an_act_whose_answer_was_lost_is_not_done_twice() {
        fillIn();
        page.route("**/casework/intake.xhtml*", route -> {
            if (handsIn(route)) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("[id='intake:save']").click();
        PlaywrightAssertions.assertThat(banner(page)).containsText("已经办理完毕", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertEquals(1, files());
    }

    @Test
    void the_login_server_is_stopped_while_a_form_is_half_typed() throws Exception {
        page.locator(DETAIL).fill("停机前");
        assertState(page, "saved");
        Servers.stop("keycloak");
        try {
            page.waitForCondition(this::typeUntilRefused, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
            assertNotSaved(page);
            page.locator(DETAIL).fill("停机中");
            assertNotSaved(page);
            assertEquals(503, page.context().newPage().navigate(Installation.http() + "/casework/work-list.xhtml").status());
        } finally {
            Servers.start();
        }
        assertState(page, "saved");
        assertEquals("停机中", onTheServer("intake:addressDetail"));
        PlaywrightAssertions.assertThat(banner(page)).isHidden();
    }

    /** Types on; the last word of the login server holds for less than a minute. */
    private boolean typeUntilRefused() {
        typed++;
        page.locator(DETAIL).fill("停机中 " + typed);
        return banner(page).isVisible();
    }

    @Test
    void a_long_text_of_an_act_is_kept_too_and_goes_with_the_act() {
        Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY).submitAndAccept().surveyAndCheck(MONDAY);
        Page reviewer = desktop.login("tr-340302001");
        String path = "/casework/case.xhtml?no=" + journey.number();
        Desktop.open(reviewer, path);
        reviewer.locator("[id='opine:text']").fill("情况属实，半");
        PlaywrightAssertions.assertThat(reviewer.locator("[data-draft^='opine'] [data-draft-state]")).hasAttribute("data-draft-state", "saved");
        Desktop.open(reviewer, path);
        PlaywrightAssertions.assertThat(reviewer.locator("[id='opine:text']")).hasValue("情况属实，半");
        reviewer.locator("[id='opine:proposal:0']").check();
        reviewer.locator("[id='opine:go']").click();
        PlaywrightAssertions.assertThat(reviewer.locator(".timeline")).containsText("情况属实，半");
        Installation.get("tr-340302001", "/drafts/opine." + journey.number()).expect(404);
    }

    @Test
    void the_end_of_the_session_is_announced_and_put_off() {
        page.clock().install();
        Desktop.open(page, "/casework/intake.xhtml");
        page.clock().fastForward("24:50");
        assertFalse(page.locator("#idle").isVisible());
        page.clock().fastForward("00:15");
        PlaywrightAssertions.assertThat(page.locator("#idle")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#idle")).containsText("5 分钟");
        assertEquals("", Desktop.barriers(page));
        Desktop.picture(page, "idle");
        Request asked = page.waitForRequest("**/still-here", () -> page.locator("#stay").click());
        assertEquals(200, asked.response().status());
        PlaywrightAssertions.assertThat(page.locator("#idle")).isHidden();
        page.clock().fastForward("30:05");
        assertNotSavedOrOver();
        assertTrue(page.locator("#log-in-again").isVisible());
    }

    private void assertNotSavedOrOver() {
        PlaywrightAssertions.assertThat(banner(page)).containsText("登录因长时间没有操作已结束");
    }

    @Test
    void a_form_that_leaves_its_page_asks_first_and_is_sent_again_after_the_login() {
        Installation.clockTo(MONDAY);
        People administrator = People.with("administrator", "34");
        person = administrator;
        page = desktop.login(administrator.account());
        Desktop.open(page, "/administration/clock.xhtml");
        page.locator("#day").fill("2026-10-14");
        endSession();
        page.locator("#move").click();
        PlaywrightAssertions.assertThat(banner(page)).containsText("没有保存");
        assertEquals("2026-10-14", page.locator("#day").inputValue());
        logInAgain(true);
        PlaywrightAssertions.assertThat(page.locator("#now")).containsText("2026-10-14", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
