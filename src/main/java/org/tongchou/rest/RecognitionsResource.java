package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.award.RecognitionPage;
import org.tongchou.award.RecognitionPaper;
import org.tongchou.award.Support;
import org.tongchou.office.Badge;

/** Certificates of families near the line or with rigid expenses. */
@Path("/recognitions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecognitionsResource {

    @Inject
    Badge badge;

    @Inject
    Support support;

    private record PageAnswer(List<RecognitionPaper> rows, String next) {
    }

    /** One page of the jurisdiction's, the newest first. */
    @GET
    public Response list(@QueryParam("page") String page) {
        RecognitionPage found = support.recognitions(badge.officer(), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows(), Answers.next(found.next())));
    }
}
