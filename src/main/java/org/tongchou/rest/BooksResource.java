package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.office.Badge;
import org.tongchou.payment.BookFinding;
import org.tongchou.payment.BooksCheck;
import org.tongchou.payment.BooksChecked;

/** Whether the books of payments and funds hold. */
@Path("/books")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BooksResource {

    @Inject
    Badge badge;

    @Inject
    BooksCheck check;

    private record CheckAnswer(String state, int checked, BookFinding firstBroken, List<BookFinding> findings) {
    }

    /** Reckons every invariant of the jurisdiction anew. */
    @GET
    @Path("verification")
    public Response verification() {
        Officer officer = badge.officer();
        String place = "";
        List<BookFinding> findings = new ArrayList<>();
        int asked = 0;
        do {
            BooksChecked part = check.next(officer, place);
            asked += part.asked();
            findings.addAll(part.findings());
            place = part.next();
        } while (!place.isEmpty());
        return Replies.ok(new CheckAnswer(findings.isEmpty() ? "HOLDS" : "BROKEN", asked, findings.stream().findFirst().orElse(null), findings));
    }
}
