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
import org.tongchou.award.AwardDue;
import org.tongchou.award.DuePage;
import org.tongchou.award.DueRow;
import org.tongchou.award.Support;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;

/** What is due on support in force within some months. */
@Path("/award-dues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AwardDuesResource {

    @Inject
    Badge badge;

    @Inject
    Support support;

    private record RowAnswer(String award, OfficeCode office, String holder, AwardDue.Kind kind, String due) {

        static RowAnswer of(DueRow row) {
            return new RowAnswer(row.award(), row.office(), row.holder(), row.due().kind(), row.due().due().toString());
        }
    }

    private record PageAnswer(List<RowAnswer> rows, String next) {
    }

    /** One page, the most pressing first. */
    @GET
    public Response list(@QueryParam("kind") String kind, @QueryParam("months") String months, @QueryParam("page") String page) {
        DuePage found = support.due(badge.officer(), Parameters.oneOf("kind", kind, AwardDue.Kind.class),
            months == null ? 1 : (int) Math.min(Parameters.number(months), Integer.MAX_VALUE), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows().stream().map(RowAnswer::of).toList(), Answers.next(found.next())));
    }
}
