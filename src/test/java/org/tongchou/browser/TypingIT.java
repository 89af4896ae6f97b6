package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;

/** The means test beside the intake form follows the keys, and never the fingers that are still on them. */
@Tag("browser")
class TypingIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String NAME = "[id='intake:members:0:name']";
    private static final String WAGE = "[id='intake:income:0:monthly']";

    private final Desktop desktop = new Desktop();
    private final AtomicInteger reckoned = new AtomicInteger();
    private Page page;

    @BeforeEach
    void a_form_of_one_member_with_a_wage() {
        Installation.clockTo(MONDAY);
        Installation.discardDraft("tw-340302001", "intake");
        page = desktop.login("tw-340302001");
        Desktop.open(page, "/casework/intake.xhtml");
        page.locator("[id='intake:category:0']").check();
        page.locator(NAME).fill("测试壬甲");
        page.locator("[id='intake:members:0:idNumber']").fill(Family.idNumber("19790308"));
        page.locator("[id='intake:members:0:relationship']").selectOption("02");
        Desktop.click(page.locator("[id='intake:addIncome']"));
        page.locator("[id='intake:income:0:member']").selectOption("p1");
        page.locator("[id='intake:income:0:item']").selectOption("WAGE");
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void the_test_is_reckoned_while_the_field_still_has_the_focus() {
        Locator wage = page.locator(WAGE);
        wage.pressSequentially("500");
        PlaywrightAssertions.assertThat(page.locator("[id='intake:test']")).containsText("每年 6,000.00 元");
        assertFocusOn(wage, "500");
        wage.pressSequentially("0");
        PlaywrightAssertions.assertThat(page.locator("[id='intake:test']")).containsText("每年 60,000.00 元");
        assertFocusOn(wage, "5000");
    }

    @Test
    void a_name_that_is_being_typed_keeps_its_field_and_its_letters() {
        Locator name = page.locator(NAME);
        name.fill("");
        name.pressSequentially("测试癸");
        PlaywrightAssertions.assertThat(page.locator("[id='intake:income:0:member']")).containsText("测试癸");
        assertFocusOn(name, "测试癸");
        name.pressSequentially("乙");
        PlaywrightAssertions.assertThat(page.locator("[id='intake:income:0:member']")).containsText("测试癸乙");
        assertFocusOn(name, "测试癸乙");
    }

    @Test
    void nothing_is_reckoned_between_two_keys_or_while_an_input_method_composes() {
        page.waitForLoadState();
        page.clock().install();
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        page.onRequest(this::count);
        Locator wage = page.locator(WAGE);
        wage.pressSequentially("1");
        page.clock().runFor(600);
        wage.pressSequentially("2");
        page.clock().runFor(600);
        assertEquals(0, reckoned.get(), "the pause begins anew with each key");
        wage.evaluate("field => { field.value = '123'; field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }");
        page.clock().runFor(2000);
        assertEquals(0, reckoned.get(), "what is composed is not typed yet");
        page.waitForRequest("**/casework/intake.xhtml*", () -> {
            wage.evaluate("field => field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))");
            page.clock().runFor(750);
        });
        assertEquals(1, reckoned.get());
    }

    private void count(Request request) {
        if (request.method().equals("POST")) {
            reckoned.incrementAndGet();
        }
    }

    private static void assertFocusOn(Locator field, String value) {
        PlaywrightAssertions.assertThat(field).isFocused();
        PlaywrightAssertions.assertThat(field).hasValue(value);
    }
}
