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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tongchou.access.BusinessClock;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.office.OpenSession;
import org.tongchou.office.SessionDesk;
import org.tongchou.office.SessionPage;

/** Who is logged in, and ending a session. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    Badge badge;

    @Inject
    SessionDesk desk;

    @Inject
    Sent sent;

    private record PageAnswer(List<SessionAnswer> rows, String next) {
    }

    private record SessionAnswer(String id, String account, String name, String office, String since, String lastSeen, String address) {

        static SessionAnswer of(OpenSession session) {
            return new SessionAnswer(session.id(), session.account(), session.name(), session.office().map(OfficeCode::value).orElse(null),
                moment(session.since()), moment(session.lastSeen()), session.address());
        }

        private static String moment(Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(BusinessClock.ZONE).truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** One page of the open sessions. */
    @GET
    public Response list(@QueryParam("q") String words, @QueryParam("page") String page) {
        SessionPage found = desk.open(badge.officer(), Parameters.text("q", words), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows().stream().map(SessionAnswer::of).toList(), Answers.next(found.next())));
    }

    /** Ends a session. */
    @POST
    @Path("{id}/actions/END")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id) {
        sent.read(body -> body);
        return Replies.ok(SessionAnswer.of(desk.end(badge.officer(), id)));
    }
}
