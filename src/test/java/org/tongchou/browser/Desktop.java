package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongchou.Personal;
import org.tongchou.http.Installation;

/**
 * A browser in which each officer has a window of his own, logged in through Keycloak's own page. What the browser complains about on a
 * page of ours, above all what a policy for scripts forbids, fails the tests when the browser is closed.
 */
final class Desktop implements AutoCloseable {

    /** Where a text is missing its key is shown. */
    private static final Pattern KEY = Pattern.compile("[?]{3}|\\b(web|casework|award|law|fund|payment|standard|price|statistics)[.][A-Za-z]+[.]");
    /** So many times two frames are drawn before a page counts as laid out. */
    private static final int DRAWN = 20;
    /** A page is quiet that so many times, one right after the other, waits for no answer; looked at so often at most before only the browser's own word counts. */
    private static final int QUIET = 40;
    private static final int LOOKS = 4000;
    /** What each page waits for an answer to. */
    private static final Map<Page, Set<Request>> ASKED = new ConcurrentHashMap<>();
    private static final String WIDER = "() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => told(document.documentElement.scrollWidth > document.documentElement.clientWidth))))";
    private static final Path PICTURES = Path.of("target/pictures");
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync");

    private static final String TELL_VIOLATIONS = "document.addEventListener('securitypolicyviolation', (e) => console.error('policy violated: ' + e.violatedDirective + ' by ' + e.blockedURI))";

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(OPTIONS));

    /** A window without anybody logged in. */
    Page visitor(ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("zh-CN").setColorScheme(scheme));
        context.setDefaultTimeout(30_000);
        context.addInitScript(TELL_VIOLATIONS);
        context.onPage(Desktop::listen);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complain(error.page(), error.error()));
        return context.newPage();
    }

    /** A window of an officer, who typed his name and password into Keycloak's page. */
    Page login(String account) {
        Page page = visitor(ColorScheme.LIGHT);
        page.navigate(Installation.http() + "/");
        page.locator("#username").fill(account);
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Installation.http()));
        settle(page);
        return page;
    }

    static void open(Page page, String path) {
        try {
            page.navigate(Installation.http() + path);
        } catch (PlaywrightException overtaken) {
            // The answer to the last click was still leading to its own page: that comes first.
            if (!overtaken.getMessage().contains("ERR_ABORTED") && !overtaken.getMessage().contains("interrupted by another navigation")) {
                throw overtaken;
            }
            settle(page);
            page.navigate(Installation.http() + path);
        }
        settle(page);
    }

    /** Clicks, and waits until what that started has ended. */
    static void click(Locator button) {
        button.click();
        settle(button.page());
    }

    /** Waits until the page has come, a form that was sent has been answered, nothing more is asked and what was answered is drawn. */
    static void settle(Page page) {
        int quiet = 0;
        for (int look = 0; look < LOOKS && quiet < QUIET; look++) {
            quiet = isComplete(page) && ASKED.getOrDefault(page, Set.of()).isEmpty() ? quiet + 1 : 0;
        }
        if (quiet < QUIET) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        page.locator("html:not(:has(#content[aria-busy=true], form[data-busy]))").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Asks the browser, which also tells what the page has asked for and been answered meanwhile. A page that is giving way to another one is not complete. */
    private static boolean isComplete(Page page) {
        try {
            return "complete".equals(page.evaluate("document.readyState"));
        } catch (PlaywrightException gone) {
            if (!gone.getMessage().contains("navigat")) {
                throw gone;
            }
            page.waitForLoadState();
            return false;
        }
    }

    private static void listen(Page page) {
        Set<Request> asked = ASKED.computeIfAbsent(page, any -> ConcurrentHashMap.newKeySet());
        page.onRequest(asked::add);
        page.onRequestFinished(asked::remove);
        page.onRequestFailed(asked::remove);
        page.onClose(ASKED::remove);
    }

    /** A picture of the whole page at both widths, for people to look at. */
    static void picture(Page page, String name) {
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        page.setViewportSize(768, 1024);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-768.png")).setFullPage(true));
        page.setViewportSize(1440, 900);
    }

    /** Refuses a page that scrolls sideways at one of three widths, lacks a text or has a barrier, and takes its picture. */
    static void looksRight(Page page, String picture) {
        for (int width : new int[] {1440, 768, 375}) {
            page.setViewportSize(width, 900);
            assertFalse(overflows(page), picture + " at " + width + " px scrolls sideways");
        }
        page.setViewportSize(1440, 900);
        assertEquals("", barriers(page), picture);
        assertEquals("", page.locator("body").innerText().lines().filter(line -> KEY.matcher(line).find()).collect(Collectors.joining("\n")), picture + " lacks a text");
        picture(page, picture);
    }

    /** What axe-core finds wrong with the page, a line each; empty for an accessible page. */
    static String barriers(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).limit(3).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
    }

    /** Whether the page is wider than its window, and stays so once it has been laid out for a window of this size. */
    static boolean overflows(Page page) {
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            if (!(Boolean) page.evaluate(WIDER)) {
                return false;
            }
        }
        return true;
    }

    /** A page, an act or a picture that answers with an error is what a test itself asks about; a missing sheet or script is a fault of the page. */
    private void listen(ConsoleMessage message) {
        boolean answered = message.text().startsWith("Failed to load resource") && !message.location().matches(".*/(resources|jakarta[.]faces[.]resource)/.*");
        if (message.type().equals("error") && !answered) {
            complain(message.page(), message.text() + " at " + message.location());
        }
    }

    private void complain(Page page, String what) {
        if (page == null || page.url().startsWith(Installation.http())) {
            complaints.add((page == null ? "" : page.url() + ": ") + what);
        }
    }

    /** What the browser complained about so far, which is then forgotten. */
    List<String> takeComplaints() {
        synchronized (complaints) {
            List<String> taken = List.copyOf(complaints);
            complaints.clear();
            return taken;
        }
    }

    /** What the browser itself keeps of persons, in all its windows; it must keep nothing. */
    private Set<String> kept() {
        Set<String> kept = new TreeSet<>();
        for (BrowserContext context : browser.contexts()) {
            kept.addAll(Personal.in(context.storageState()));
            context.pages().stream().filter(page -> page.url().startsWith("http"))
                .forEach(page -> kept.addAll(Personal.in(String.valueOf(page.evaluate("JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), location.href])")))));
        }
        return kept;
    }

    /** Closes all windows. @throws AssertionError if one of them kept something of a person, or the browser complained */
    @Override
    public void close() {
        Set<String> kept;
        try {
            kept = kept();
        } finally {
            browser.close();
            playwright.close();
        }
        assertEquals(Set.of(), kept, "kept in the browser's storage or in an address");
        assertEquals(List.of(), takeComplaints(), "the browser complained");
    }
}
