package org.tongchou.browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.*;
import org.tongchou.http.*;
@Tag("scratch")
class ScratchIT {
    @Test void look() throws Exception {
        try (Desktop d = new Desktop()) {
            Page p = d.login("tw-340302001");
            System.out.println("URL " + p.url()); Desktop.picture(p, "s-work-list"); dump(p);
            Desktop.open(p, "/casework/intake.xhtml"); Desktop.picture(p, "s-intake"); dump(p);
            Desktop.open(p, "/casework/files.xhtml"); Desktop.picture(p, "s-files");
            String no = p.locator("table a").first().getAttribute("href"); System.out.println(no);
            p.navigate(Installation.http() + no); Desktop.picture(p, "s-case"); dump(p);
            p = d.login("cp-340302"); System.out.println("URL " + p.url()); Desktop.picture(p, "s-runs"); dump(p);
            p = d.login("ps-34"); System.out.println("URL " + p.url()); Desktop.picture(p, "s-stat"); dump(p);
            p = d.login("ad-34"); System.out.println("URL " + p.url()); Desktop.picture(p, "s-clock"); dump(p);
            p = d.visitor(com.microsoft.playwright.options.ColorScheme.LIGHT); Desktop.open(p, "/publicnotice/board.xhtml?office=340302001"); Desktop.picture(p, "s-board");
        }
    }
    static void dump(Page p) { System.out.println("DUMP " + p.evaluate("[...document.querySelectorAll('input:not([type=hidden]),select,textarea,button,a.btn')].map(e=>e.tagName+'#'+(e.id||e.name)+'['+(e.type||'')+'] '+(e.innerText||e.value||'').slice(0,20)).join('\\n')")); }
}
