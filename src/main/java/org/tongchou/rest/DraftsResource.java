package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Refused;
import org.tongchou.draft.BegunForm;
import org.tongchou.draft.Drafting;
import org.tongchou.draft.DraftText;
import org.tongchou.draft.Typed;
import org.tongchou.json.Cursor;
import org.tongchou.office.Badge;

/** What the officer has begun to type and not handed in. */
@Path("/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

    private static final int LONGEST = 90_000;
    private static final int LONGEST_NAME = 64;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Drafting drafting;

    private record FormAnswer(String form, String begunAt, String savedAt) {

        static FormAnswer of(BegunForm begun) {
            return new FormAnswer(begun.form(), moment(begun.begunAt()), moment(begun.savedAt()));
        }
    }

    private record ListAnswer(List<FormAnswer> rows) {
    }

    private record TextAnswer(String form, String writer, String begunAt, String savedAt, String content) {
    }

    private record Nothing() {
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(BusinessClock.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The forms that the officer has begun. */
    @GET
    public Response list() {
        return Replies.ok(new ListAnswer(drafting.begun(badge.officer()).stream().map(FormAnswer::of).toList()));
    }

    /** One of them, with what stands in it. */
    @GET
    @Path("{form}")
    public Response one(@PathParam("form") String form) {
        DraftText text = drafting.find(badge.officer(), form).orElseThrow(Refused::notFound);
        BegunForm begun = text.begun();
        return Replies.ok(new TextAnswer(begun.form(), begun.writer(), moment(begun.begunAt()), moment(begun.savedAt()), text.content()));
    }

    /** Keeps what stands in a form; it is kept once this is answered. */
    @PUT
    @Path("{form}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("form") String form) {
        return Replies.ok(FormAnswer.of(drafting.keep(badge.officer(), form, sent.read(DraftsResource::typed))));
    }

    /** Throws one away. */
    @POST
    @Path("{form}/actions/DISCARD")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response discard(@PathParam("form") String form) {
        sent.read(body -> body);
        drafting.discard(badge.officer(), form);
        return Replies.ok(new Nothing());
    }

    static Typed typed(Cursor body) {
        return new Typed(body.text("account", LONGEST_NAME), body.text("writer", LONGEST_NAME), body.optionalText("after", LONGEST_NAME).orElse(""), body.text("content", LONGEST));
    }
}
