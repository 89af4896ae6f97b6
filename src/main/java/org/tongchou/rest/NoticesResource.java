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
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.publicnotice.Board;

/** The public board; nobody has to log in for it. */
@Path("/notices/public")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    Badge badge;

    @Inject
    Board board;

    private record Notices(List<PostingAnswer> rows) {
    }

    /** What hangs today at an office and below. */
    @GET
    public Response posted(@QueryParam("office") String office) {
        OfficeCode where = Parameters.office("office", office);
        return Replies.ok(new Notices(board.posted(badge.visitor(where), where).stream().map(PostingAnswer::of).toList()));
    }
}
