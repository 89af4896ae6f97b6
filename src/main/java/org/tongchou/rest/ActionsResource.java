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
import org.tongchou.casework.CaseFile;
import org.tongchou.json.Cursor;
import org.tongchou.law.procedure.Step;
import org.tongchou.office.Badge;

/** The steps of the procedure, taken on a file. */
@Path("/applications/{number}/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Acts acts;

    @Inject
    FileAnswers answers;

    private record Wanted(Integer version, Acts.Taking taking) {
    }

    /** Takes a step; the answer is the file with its open deadlines and the steps that this officer may take next. */
    @POST
    @Path("{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("number") String number, @PathParam("action") String action, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Step step = Step.of(action).orElseThrow(Problem::unknownAction);
        Officer officer = badge.officer();
        Wanted wanted = sent.read(body -> read(step, body));
        CaseFile file = wanted.taking().on(officer, number, Version.of(ifMatch, wanted.version()));
        return Replies.ok(answers.of(officer, file), file.version());
    }

    private Wanted read(Step step, Cursor body) {
        return new Wanted(body.optionalCount("version", 0, Integer.MAX_VALUE).orElse(null), acts.read(step, body));
    }
}
