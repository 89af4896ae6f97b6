package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.procedure.Letter;
import org.tongchou.letter.LetterDesk;
import org.tongchou.letter.Paper;
import org.tongchou.letter.Printing;
import org.tongchou.office.Badge;

/** The letters of a family's file, to print. */
@Path("/applications/{number}/notices")
@RequestScoped
public class LettersResource {

    private static final String PDF = "application/pdf";

    @Inject
    Badge badge;

    @Inject
    LetterDesk letters;

    @Inject
    Printing printing;

    @Inject
    Language language;

    /** A letter as PDF; in the language that is asked for, or else in that of the request. */
    @GET
    @Path("{kind}.pdf")
    public Response one(@PathParam("number") String number, @PathParam("kind") String kind, @QueryParam("language") String asked) {
        Optional<Letter> letter = Letter.of(kind);
        Locale locale = language.asked(asked);
        Paper paper = letter.isPresent() ? letters.write(badge.officer(), number, letter.get(), locale)
            : letters.writeOfFile(badge.officer(), number, AwardLetter.of(kind).orElseThrow(Refused::notFound), locale);
        return answer(paper, printing);
    }

    static Response answer(Paper paper, Printing printing) {
        return Response.ok(printing.pdf(paper)).type(PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(paper.name()))
            .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
