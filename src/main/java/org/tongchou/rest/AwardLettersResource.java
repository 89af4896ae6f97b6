package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tongchou.access.Refused;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.letter.LetterDesk;
import org.tongchou.letter.Printing;
import org.tongchou.office.Badge;

/** The letters that decisions about support make, to print. */
@Path("/awards/{number}/letters")
@RequestScoped
public class AwardLettersResource {

    private static final int MOST = 1000;

    @Inject
    Badge badge;

    @Inject
    LetterDesk letters;

    @Inject
    Printing printing;

    @Inject
    Language language;

    /** A letter as PDF: the newest of its kind, or the how manieth. */
    @GET
    @Path("{kind}.pdf")
    public Response one(@PathParam("number") String number, @PathParam("kind") String kind, @QueryParam("which") String which, @QueryParam("language") String asked) {
        AwardLetter letter = AwardLetter.of(kind).orElseThrow(Refused::notFound);
        Locale locale = language.asked(asked);
        return LettersResource.answer(letters.writeOfAward(badge.officer(), number, letter, Parameters.count("which", which, MOST), locale), printing);
    }
}
