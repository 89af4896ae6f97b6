package org.tongchou.check;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.OrderedCheck;
import org.tongchou.casework.OrderedChecks;

/** The verifier's desk: what may be asked about a file, and what came back; reporting the check stays an act of its own (L3 art. 17; L1 art. 40, 41). */
@Boundary
public class CheckDesk {

    @Inject
    OrderedChecks orders;

    @Inject
    CheckEntries entries;

    @Inject
    Registry registry;

    @Inject
    BusinessClock clock;

    /**
     * What to ask: the sources that were ordered and not reported, each about the members who allowed it and whose leave is not over. Where one did not, the
     * source is not asked at all, and says so.
     *
     * @throws Refused not found outside the jurisdiction; a conflict if no check waits, or no registry is set up
     */
    @Allowed(value = Role.COUNTY_VERIFIER, act = "PREPARE_INQUIRY")
    public List<Question> prepare(Officer officer, String number) {
        OrderedCheck order = orders.of(officer, number, clock.today());
        if (!registry.configured()) {
            throw Refused.conflict("check.notConfigured");
        }
        List<Question> questions = new ArrayList<>();
        for (CheckSource source : order.sources()) {
            if (order.beyond(source)) {
                entries.add(new CheckEntry(order.office(), number, new CheckAnswer(source, CheckAnswer.NOT_AUTHORISED, now(), "", false, List.of())));
            } else {
                questions.add(new Question(source, UUID.randomUUID().toString(), order.persons(source).stream()
                    .map(leave -> new Question.Person(leave.ref(), leave.number(), leave.from(), leave.until())).toList()));
            }
        }
        return questions;
    }

    /** Keeps what became of the questions. */
    @Allowed(value = Role.COUNTY_VERIFIER, act = "ASK_SOURCES")
    public List<CheckAnswer> record(Officer officer, String number, List<Reply> replies) {
        OrderedCheck order = orders.of(officer, number, clock.today());
        Comparison comparison = new Comparison(order.declared());
        for (Reply reply : replies) {
            List<String> beyond = comparison.beyond(reply.found());
            String state = reply.silence().map(Enum::name).orElse(CheckAnswer.ANSWERED);
            entries.add(new CheckEntry(order.office(), number, new CheckAnswer(reply.question().source(), state, now(), reply.question().transaction(),
                reply.silence().isEmpty() && beyond.isEmpty(), beyond)));
        }
        return answers(officer, number);
    }

    /** The newest answer of every source that was asked about a file. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "READ_CHECK_ANSWERS")
    public List<CheckAnswer> answers(Officer officer, String number) {
        Map<CheckSource, CheckAnswer> newest = new EnumMap<>(CheckSource.class);
        entries.ofFile(officer.scope(), number).forEach(entry -> newest.put(entry.source(), entry.answer()));
        return List.copyOf(newest.values());
    }

    private LocalDateTime now() {
        return clock.now().toLocalDateTime();
    }
}
