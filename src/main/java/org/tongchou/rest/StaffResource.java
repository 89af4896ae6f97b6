package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Kinship;
import org.tongchou.office.Badge;
import org.tongchou.person.NearRelative;
import org.tongchou.person.OfficialFile;
import org.tongchou.person.OfficialKind;
import org.tongchou.person.OfficialPage;
import org.tongchou.person.OfficialRow;
import org.tongchou.person.Register;

/** The register of staff and village committees with their near relatives. */
@Path("/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    @Inject
    Badge badge;

    @Inject
    Register register;

    @Inject
    Sent sent;

    private record PageAnswer(List<RowAnswer> rows, String next) {
    }

    private record RowAnswer(long id, OfficeCode office, OfficialKind kind, String account, String name, String since, String until) {

        static RowAnswer of(OfficialRow row) {
            return new RowAnswer(row.id(), row.office(), row.kind(), row.account().orElse(null), row.name(), row.since().toString(), Answers.day(row.until()));
        }
    }

    private record PersonAnswer(Kinship kinship, String name, String idNumber) {

        static PersonAnswer of(NearRelative person) {
            return new PersonAnswer(person.kinship(), person.name(), person.idNumber().masked());
        }
    }

    private record FileAnswer(long id, OfficeCode office, OfficialKind kind, String account, String name, String since, String until, List<PersonAnswer> persons) {

        static FileAnswer of(OfficialFile file) {
            RowAnswer row = RowAnswer.of(file.official());
            return new FileAnswer(row.id(), row.office(), row.kind(), row.account(), row.name(), row.since(), row.until(), file.persons().stream().map(PersonAnswer::of).toList());
        }
    }

    /** Registers an official with the near relatives. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo address) {
        Officer officer = badge.officer();
        OfficialFile file = register.register(officer, sent.read(OfficialBodies::registration).orElseThrow());
        return Replies.created(address.getAbsolutePathBuilder().path(Long.toString(file.official().id())).build(), FileAnswer.of(file));
    }

    /** One page of the register, the last registered first. */
    @GET
    public Response list(@QueryParam("office") String office, @QueryParam("q") String words, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        OfficialPage found = register.list(officer, Parameters.office("office", office, officer.office()), Parameters.text("q", words), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows().stream().map(RowAnswer::of).toList(), Answers.next(found.next())));
    }

    /** One official. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return Replies.ok(FileAnswer.of(register.find(badge.officer(), id)));
    }

    /** Adds a near relative, or records that the official has left. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") long id, @PathParam("action") String action) {
        Officer officer = badge.officer();
        return Replies.ok(FileAnswer.of(acting(action, id).apply(officer)));
    }

    private Function<Officer, OfficialFile> acting(String action, long id) {
        return switch (action) {
            case "ADD_RELATIVE" -> {
                NearRelative relative = sent.read(OfficialBodies::relative).orElseThrow();
                yield officer -> register.addRelative(officer, id, relative);
            }
            case "END" -> {
                sent.read(body -> body);
                yield officer -> register.end(officer, id);
            }
            default -> throw Problem.unknownAction();
        };
    }
}
