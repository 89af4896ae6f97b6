package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.Intake;
import org.tongchou.casework.Page;
import org.tongchou.casework.Row;
import org.tongchou.casework.Search;
import org.tongchou.law.procedure.State;
import org.tongchou.office.Badge;

/** The files of families that apply. */
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    Badge badge;

    @Inject
    Intake intake;

    @Inject
    CaseFiles files;

    @Inject
    SentDeclaration sent;

    @Inject
    FileAnswers answers;

    private record PageAnswer(List<Row> rows, String next) {
    }

    /** Opens a file as a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(@Context UriInfo address) {
        Officer officer = badge.officer();
        CaseFile file = intake.draft(officer, sent.declaration());
        return Replies.created(address.getAbsolutePathBuilder().path(file.number()).build(), answers.of(officer, file), file.version());
    }

    /** Replaces what a draft declares; whoever does so says which version was read. */
    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response amend(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Officer officer = badge.officer();
        Integer version = Version.required(ifMatch, sent.version());
        return answer(officer, intake.amend(officer, number, version, sent.declaration()));
    }

    /** One file. */
    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        Officer officer = badge.officer();
        return answer(officer, files.find(officer, number));
    }

    /** One page of the files of an office and below, what is due first at the top. */
    @GET
    public Response list(@QueryParam("office") String office, @QueryParam("state") List<String> states, @QueryParam("due") String due,
            @QueryParam("q") String words, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        Optional<Search.Pressing> pressing = Arrays.stream(Search.Pressing.values()).filter(word -> word.name().equals(due)).findFirst();
        Optional<LocalDate> until = pressing.isPresent() ? Optional.empty() : Parameters.day("due", due);
        Search search = Search.all(Parameters.office("office", office, officer.office()))
            .in(Set.copyOf(Parameters.several("state", states, State.class))).with(Parameters.text("q", words)).from(Parameters.text("page", page));
        Page found = files.list(officer, pressing.map(search::pressing).orElse(until.map(search::dueBy).orElse(search)));
        return Replies.ok(new PageAnswer(found.rows(), Answers.next(found.next())));
    }

    private Response answer(Officer officer, CaseFile file) {
        return Replies.ok(answers.of(officer, file), file.version());
    }
}
