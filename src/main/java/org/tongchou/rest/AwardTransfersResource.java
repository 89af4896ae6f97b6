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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Transfer;
import org.tongchou.award.TransferDenial;
import org.tongchou.award.TransferPage;
import org.tongchou.award.TransferPaper;
import org.tongchou.json.Cursor;
import org.tongchou.office.Badge;

/** Transfer certificates: what an office handed over, and what other counties send it. */
@Path("/award-transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AwardTransfersResource {

    private enum Answered { ACCEPT, DECLINE }

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Transfer transfer;

    private record PageAnswer(List<TransferPaper> rows, String next) {
    }

    /** One page of the certificates of the jurisdiction, the newest first. */
    @GET
    public Response list(@QueryParam("page") String page) {
        TransferPage found = transfer.list(badge.officer(), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows(), Answers.next(found.next())));
    }

    /** Takes a family over, which answers with its award, or declines, which answers with the certificate. */
    @POST
    @Path("{certificate}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("certificate") String certificate, @PathParam("action") String action) {
        Officer officer = badge.officer();
        return switch (answered(action)) {
            case ACCEPT -> {
                sent.read(Cursor::pointer);
                AwardFile award = transfer.accept(officer, certificate);
                yield Replies.ok(AwardAnswer.of(award), award.version());
            }
            case DECLINE -> Replies.ok(transfer.decline(officer, certificate, sent.read(body -> body.oneOf("reason", TransferDenial.class))));
        };
    }

    private static Answered answered(String action) {
        try {
            return Answered.valueOf(action);
        } catch (IllegalArgumentException unknown) {
            throw Problem.unknownAction();
        }
    }
}
