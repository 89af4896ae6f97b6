package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.tongchou.letter.LetterDesk;
import org.tongchou.letter.Printing;
import org.tongchou.office.Badge;

/** The transfer certificate 转移证明 of a family that moves, as a letter. */
@Path("/award-transfers/{certificate}/certificate.pdf")
@RequestScoped
public class TransferCertificateResource {

    @Inject
    Badge badge;

    @Inject
    LetterDesk letters;

    @Inject
    Printing printing;

    @Inject
    Language language;

    /** The certificate as PDF; in the language that is asked for, or else in that of the request. */
    @GET
    public Response one(@PathParam("certificate") String certificate, @QueryParam("language") String asked) {
        return LettersResource.answer(letters.writeOfTransfer(badge.officer(), certificate, language.asked(asked)), printing);
    }
}
