package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardFile;
import org.tongchou.json.Cursor;
import org.tongchou.law.award.AwardStep;
import org.tongchou.office.Badge;

/** What is done to support in force. */
@Path("/awards/{number}/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AwardActionsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    AwardActs acts;

    private record Wanted(Integer version, AwardActs.Taking taking) {
    }

    /** Takes an act; the answer is the award with the acts that this officer may take next. */
    @POST
    @Path("{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("number") String number, @PathParam("action") String action, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        AwardStep step = AwardStep.of(action).orElseThrow(Problem::unknownAction);
        Officer officer = badge.officer();
        Wanted wanted = sent.read(body -> read(step, body));
        AwardFile award = wanted.taking().on(officer, number, Version.of(ifMatch, wanted.version()));
        return Replies.ok(AwardAnswer.of(award), award.version());
    }

    private Wanted read(AwardStep step, Cursor body) {
        return new Wanted(body.optionalCount("version", 0, Integer.MAX_VALUE).orElse(null), acts.read(step, body));
    }
}
