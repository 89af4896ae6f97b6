package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.award.AwardPage;
import org.tongchou.award.AwardRow;
import org.tongchou.law.award.AwardState;
import org.tongchou.award.Support;
import org.tongchou.casework.ReasonSheet;
import org.tongchou.json.Json;
import org.tongchou.office.Badge;

/** Support in force. */
@Path("/awards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AwardsResource {

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    Language language;

    private record RowAnswer(String number, String office, String state, String category, String holder, int members, long monthly, String recheckDue) {

        static RowAnswer of(AwardRow row) {
            return new RowAnswer(row.number(), row.office().value(), row.state().name(), row.category(), row.holder(), row.members(),
                row.monthly().fen(), row.recheckDue().toString());
        }
    }

    private record PageAnswer(List<RowAnswer> rows, String next) {
    }

    /** One award with its amounts over time. */
    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        return Replies.ok(AwardAnswer.of(support.find(badge.officer(), number)));
    }

    /** What the newest means test of an award made of the family, with its reason sheet, while it waits to be decided. */
    @GET
    @Path("{number}/assessment")
    public Response assessment(@PathParam("number") String number) {
        ReasonSheet sheet = support.sheet(badge.officer(), number).orElseThrow(Refused::notFound);
        return Replies.ok(Json.parse(sheet.in(language.locale())));
    }

    /** One page of the awards of an office and below. */
    @GET
    public Response list(@QueryParam("office") String office, @QueryParam("state") String state, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        AwardPage found = support.list(officer, Parameters.office("office", office, officer.office()),
            Parameters.oneOf("state", state, AwardState.class), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows().stream().map(RowAnswer::of).toList(), Answers.next(found.next())));
    }
}
