package org.tongchou.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Installation;

/** A month at the banks, seen at the desk: the files, what came back, a failed line given back, the month closed; and what was paid too much. */
@Tag("browser")
class BankIT {

    private static final String COUNTY = "340322";
    private static final String MONTH = "2027-01";

    private static long released() {
        Installation.clockTo(LocalDate.of(2026, 12, 7));
        long run = Installation.post("cp-" + COUNTY, "/payment-runs", "{\"office\": \"" + COUNTY + "\", \"month\": \"" + MONTH + "\"}").json().path("id").asLong();
        Installation.post("cp2-" + COUNTY, "/payment-runs/" + run + "/actions/RELEASE", "{}").expect(200);
        return run;
    }

    private static List<String> names(long run) {
        return Installation.get("cp-" + COUNTY, "/payment-runs/" + run + "/file?format=csv").expect(200).text().lines().skip(1).map(line -> line.split(",")[0]).toList();
    }

    private static void paidTooMuch(long run) throws SQLException {
        try (Connection database = Installation.database(); PreparedStatement insert = database.prepareStatement("insert into overpayment (run_id, award_id, office_code, category, month, number, amount, from_county)"
            + " select run_id, award_id, office_code, category, m.month, 700, 41200, 41200 from payment_line join (select '2026-11' as month union all select '2026-12') m"
            + " where id = (select min(id) from payment_line where run_id = ?)")) {
            insert.setLong(1, run);
            assertEquals(2, insert.executeUpdate());
        }
    }

    private static void looksRight(Page page, String name) {
        for (int width : new int[] {1440, 1024, 768, 375}) {
            page.setViewportSize(width, 900);
            assertFalse(Desktop.overflows(page), name + " at " + width + " px scrolls sideways");
            if (width == 768) {
                Desktop.picture(page, name + "-768");
            }
        }
        page.setViewportSize(1440, 900);
        assertEquals("", Desktop.barriers(page));
        assertFalse(page.locator("body").innerText().contains("???"), "a text is missing");
        Desktop.picture(page, name);
    }

    @Test
    void a_month_is_taken_to_the_banks_and_closed_at_the_desk() throws SQLException {
        long run = released();
        List<String> names = names(run);
        try (Desktop desktop = new Desktop()) {
            Page page = desktop.login("cp-" + COUNTY);
            Desktop.open(page, "/payment/run.xhtml?id=" + run + "&lang=zh-CN");
            Desktop.click(page.locator("#bank"));
            page.locator("[data-section=files]").waitFor();
            assertTrue(page.locator("#allPain").getAttribute("href").endsWith("/file?format=pain.001"));
            StringBuilder table = new StringBuilder("endToEndId,status,reason\n" + names.get(0) + ",FAILED,AC04\n银行附言一行\n");
            names.stream().skip(1).forEach(name -> table.append(name).append(",SETTLED,\n"));
            page.locator("input[type=file]").setInputFiles(new FilePayload("huipan.csv", "text/csv", table.toString().getBytes(StandardCharsets.UTF_8)));
            Desktop.click(page.locator("[id$=':take']"));
            page.locator("[data-section=failed] tbody tr").waitFor();
            assertEquals(1, page.locator("[data-section=failed] tbody tr").count());
            assertTrue(page.locator("[data-section=unknown] tbody").innerText().contains("银行附言一行"));
            looksRight(page, "bank");
            Desktop.click(page.locator("[id$=':giveBack']"));
            page.locator("[id$=':close']").waitFor();
            Desktop.click(page.locator("[id$=':close']"));
            page.locator(".head .tag").first().waitFor();
            assertEquals("CLOSED", Installation.get("cp-" + COUNTY, "/payment-runs/" + run).json().path("state").asText());
            looksRight(page, "bank-closed");

            paidTooMuch(run);
            Desktop.open(page, "/payment/recoveries.xhtml?lang=zh-CN");
            looksRight(page, "recoveries");
            Desktop.click(page.locator("[data-section=recoveries] tbody tr a").first());
            page.locator("[data-section=decide]").waitFor();
            page.locator("[id$=':amount']").fill("100");
            page.locator("[id$=':text']").fill("家属分期退回");
            Desktop.click(page.locator("[id$=':decide']"));
            page.locator("[data-section=entries] tbody tr").waitFor();
            looksRight(page, "recovery");
        }
    }
}
