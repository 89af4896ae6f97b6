package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.audit.Auditing;
import org.tongchou.audit.ChainCheck;
import org.tongchou.audit.ChainFault;
import org.tongchou.audit.Checked;
import org.tongchou.audit.TrailLine;
import org.tongchou.audit.TrailPage;
import org.tongchou.office.Badge;

/** The trail: who saw this family, who did this, and whether it is as it was written. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final long MOST_LINKS = 100_000;
    private static final int MOST_FAULTS = 1_000;

    @Inject
    Badge badge;

    @Inject
    Auditing auditing;

    @Inject
    ChainCheck check;

    private record LineAnswer(long id, String at, String kind, String officer, String person, String role, String office, String act, String subject,
        String outcome, String reason, String before, String after, String detail) {

        static LineAnswer of(TrailLine line) {
            return new LineAnswer(line.id(), Answers.moment(line.at()), line.kind().name(), line.account(), line.person(), given(line.role()), line.office().value(), line.act(),
                given(line.subject()), line.outcome(), given(line.reason()), given(line.before()), given(line.after()), given(line.detail()));
        }

        private static String given(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    private record PageAnswer(List<LineAnswer> rows, String next) {
    }

    private record CheckAnswer(String state, long checked, ChainFault firstBroken, List<ChainFault> faults, String next) {

        static CheckAnswer of(long checked, List<ChainFault> faults, String next) {
            return new CheckAnswer(faults.isEmpty() ? "INTACT" : "BROKEN", checked, faults.stream().findFirst().orElse(null), faults, Answers.next(next));
        }
    }

    /** One page of lines, the newest first: about a family, given by the numbers of its file and award; of an officer; or all. */
    @GET
    public Response lines(@QueryParam("subject") List<String> subjects, @QueryParam("officer") String who, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        String after = Parameters.text("page", page);
        List<String> numbers = subjects.stream().map(number -> Parameters.text("subject", number)).toList();
        String account = Parameters.text("officer", who);
        if (!numbers.isEmpty() && !account.isEmpty()) {
            throw Refused.invalid("audit.nobodyAskedFor");
        }
        TrailPage found = numbers.isEmpty() && account.isEmpty() ? auditing.newest(officer, after)
            : account.isEmpty() ? auditing.about(officer, numbers.get(0), new TreeSet<>(numbers), after) : auditing.by(officer, account, after);
        return Replies.ok(new PageAnswer(found.rows().stream().map(LineAnswer::of).toList(), Answers.next(found.next())));
    }

    /** Reckons the jurisdiction's chains anew, so many links at a time that a caller waits some seconds at most. */
    @GET
    @Path("verification")
    public Response verification(@QueryParam("page") String page) {
        Officer officer = badge.officer();
        String place = Parameters.text("page", page);
        List<ChainFault> faults = new ArrayList<>();
        long checked = 0;
        do {
            Checked part = check.next(officer, place);
            checked += part.checked();
            faults.addAll(part.faults());
            place = part.next();
        } while (!place.isEmpty() && checked < MOST_LINKS && faults.size() < MOST_FAULTS);
        return Replies.ok(CheckAnswer.of(checked, faults, place));
    }
}
