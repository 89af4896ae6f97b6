package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.CheckSource;
import org.tongchou.check.CheckAnswer;
import org.tongchou.check.CheckDesk;
import org.tongchou.check.Inquiry;
import org.tongchou.json.Cursor;
import org.tongchou.office.Badge;

/** Asking the sources of a file's information check, and what they answered. */
@Path("/applications/{number}/inquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InquiriesResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Inquiry inquiry;

    @Inject
    CheckDesk desk;

    @Inject
    CaseFiles files;

    private record RowAnswer(CheckSource source, String state, String at, String transaction, boolean agrees, List<String> found) {

        static RowAnswer of(CheckAnswer answer) {
            return new RowAnswer(answer.source(), answer.state(), Answers.moment(answer.at()), answer.transaction(), answer.agrees(), answer.found());
        }
    }

    private record RowsAnswer(List<RowAnswer> rows) {

        static RowsAnswer of(List<CheckAnswer> answers) {
            return new RowsAnswer(answers.stream().map(RowAnswer::of).toList());
        }
    }

    /** Asks every source that was ordered and not reported. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("number") String number) {
        Officer officer = badge.officer();
        sent.read(Cursor::pointer);
        return Replies.ok(RowsAnswer.of(inquiry.ask(officer, number)));
    }

    /** The newest answer of every source. */
    @GET
    public Response answers(@PathParam("number") String number) {
        Officer officer = badge.officer();
        return Replies.ok(RowsAnswer.of(desk.answers(officer, files.find(officer, number).number())));
    }
}
