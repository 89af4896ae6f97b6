package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.standard.Method;
import org.tongchou.office.Badge;
import org.tongchou.standard.Calculation;
import org.tongchou.standard.MethodDocument;
import org.tongchou.standard.StandardAct;
import org.tongchou.standard.StandardDrafting;
import org.tongchou.standard.StandardFile;
import org.tongchou.standard.StandardHistory;
import org.tongchou.standard.StandardProposalReading;

/** Bringing a standard about: reckoned, drafted, published by a second person or withdrawn. */
@Path("/standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardDraftsResource {

    private static final int MOST_ACCEPTED = 20;
    private static final int LONGEST_CODE = 60;
    private static final int DECIMALS = 6;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    StandardDrafting drafting;

    @Inject
    StandardHistory history;

    @Inject
    Language language;

    private record Question(Method method, Rounding rounding) {

        static Question read(Cursor body) {
            Method method = MethodDocument.read(body).orElse(null);
            return new Question(method, body.optionalOneOf("rounding", Rounding.class).orElse(Rounding.HALF_UP_YUAN));
        }
    }

    private record Reckoned(String exact, String fen, Money rounded) {

        static Reckoned of(Fraction exact, Money rounded) {
            return new Reckoned(exact.toString(), exact.toText(DECIMALS), rounded);
        }
    }

    private record CalculationAnswer(String method, Rounding rounding, Reckoned monthly, Reckoned annual) {
    }

    /** Reckons a standard by a method; nothing is stored. */
    @POST
    @Path("calculations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response calculate() {
        Officer officer = badge.officer();
        Question asked = sent.read(Question::read);
        Calculation found = history.calculate(officer, asked.method(), asked.rounding());
        return Replies.ok(new CalculationAnswer(MethodDocument.kind(asked.method()).name(), asked.rounding(), Reckoned.of(found.monthly(), found.monthlyRounded()),
            Reckoned.of(found.annual(), found.annualRounded())));
    }

    /** Drafts a standard. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(@Context UriInfo address) {
        Officer officer = badge.officer();
        StandardFile file = drafting.draft(officer, sent.read(StandardProposalReading::read).orElseThrow());
        return Replies.created(address.getAbsolutePathBuilder().path(file.subject()).build(), StandardFileAnswer.of(file, language));
    }

    /** One drafted standard with what its checks say. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return Replies.ok(StandardFileAnswer.of(drafting.find(badge.officer(), Parameters.number(id)), language));
    }

    /** Publishes what somebody else drafted, or withdraws what has not begun. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("action") String action) {
        StandardAct act = Stream.of(StandardAct.values()).filter(known -> known.name().equals(action)).findFirst().orElseThrow(Problem::unknownAction);
        Officer officer = badge.officer();
        List<String> accepted = sent.read(body -> act == StandardAct.PUBLISH ? body.texts("accept", LONGEST_CODE, MOST_ACCEPTED) : List.of());
        StandardFile file = act == StandardAct.PUBLISH ? drafting.publish(officer, Parameters.number(id), Set.copyOf(accepted))
            : drafting.withdraw(officer, Parameters.number(id));
        return Replies.ok(StandardFileAnswer.of(file, language));
    }
}
