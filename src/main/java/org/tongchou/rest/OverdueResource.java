package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.casework.Escalation;
import org.tongchou.casework.OverdueWork;
import org.tongchou.office.Badge;

/** What is overdue at the offices below, counted; the files themselves are found with {@code due=OVERDUE}. */
@Path("/overdue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverdueResource {

    @Inject
    Badge badge;

    @Inject
    Escalation escalation;

    private record OverdueAnswer(long files, List<OverdueWork> rows) {
    }

    /** The overdue work of an office and below. */
    @GET
    public Response overdue(@QueryParam("office") String office) {
        Officer officer = badge.officer();
        List<OverdueWork> rows = escalation.overdue(officer, Parameters.office("office", office, officer.office()));
        return Replies.ok(new OverdueAnswer(rows.stream().mapToLong(OverdueWork::files).sum(), rows));
    }
}
