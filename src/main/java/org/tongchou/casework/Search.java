package org.tongchou.casework;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.LookedFor;
import org.tongchou.access.Refused;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.State;
import org.tongchou.sealing.Seals;

/**
 * What to look for among the files of a jurisdiction.
 *
 * @param office the office whose files, with all below it
 * @param states in one of these states; empty for any
 * @param dueUntil due on that day or before, if given
 * @param pressing due today or before, or overdue, on the day on which it is asked
 * @param words the beginning of a name, a whole identity number or a file number; empty for any
 * @param waits only files that wait for this; files that wait for nothing or something else come with {@link Waits#ANYTHING} alone
 * @param after the key of the last row of the page before; empty for the first page
 */
public record Search(OfficeCode office, Set<State> states, Optional<LocalDate> dueUntil, Optional<Pressing> pressing, String words, Waits waits, String after) implements LookedFor {

    private static final String MEMBER = "exists (select 1 from ApplicationMember m where m.applicationId = a.id and %s)";

    /** What a file waits for. */
    public enum Waits {
        ANYTHING,
        /** The report of an information check that is ordered. */
        CHECK,
        /** The county's decision, where it waits for one at all. */
        COUNTY,
        /** The decision of the township's head, where it waits for one at all and that is delegated. */
        HEAD
    }

    /** How pressing a file is. */
    public enum Pressing { TODAY, OVERDUE }

    /** All files of an office and below, first page. */
    public static Search all(OfficeCode office) {
        return new Search(office, Set.of(), Optional.empty(), Optional.empty(), "", Waits.ANYTHING, "");
    }

    /** The same, only in these states. */
    public Search in(Set<State> wanted) {
        return new Search(office, Set.copyOf(wanted), dueUntil, pressing, words, waits, after);
    }

    /** The same, only where a check waits for its report. */
    public Search waitingForCheck() {
        return new Search(office, states, dueUntil, pressing, words, Waits.CHECK, after);
    }

    /** The same, but of the files that wait for a decision only those that this desk decides. */
    Search decidedBy(Desk desk) {
        return new Search(office, states, dueUntil, pressing, words, desk == Desk.HEAD ? Waits.HEAD : Waits.COUNTY, after);
    }

    /** The same, only due until that day. */
    public Search dueBy(LocalDate day) {
        return new Search(office, states, Optional.of(day), Optional.empty(), words, waits, after);
    }

    /** The same, only what is as pressing as that today. */
    public Search pressing(Pressing wanted) {
        return new Search(office, states, dueUntil, Optional.of(wanted), words, waits, after);
    }

    /** The same with the day on which it is asked. */
    Search on(LocalDate today) {
        return pressing.map(wanted -> dueBy(wanted == Pressing.TODAY ? today : today.minusDays(1))).orElse(this);
    }

    /** The same, only with these words. */
    public Search with(String wanted) {
        return new Search(office, states, dueUntil, pressing, wanted == null ? "" : wanted.strip(), waits, after);
    }

    /** The same, from the next page on. */
    public Search from(String key) {
        return new Search(office, states, dueUntil, pressing, words, waits, key == null ? "" : key);
    }

    @Override
    public boolean aboutAPerson() {
        return !words.isEmpty();
    }

    void conditions(List<String> where) {
        if (!states.isEmpty()) {
            where.add("a.state in :states");
        }
        dueUntil.ifPresent(day -> where.add("a.nextDue <= :due"));
        switch (waits) {
            case CHECK -> where.add("a.checkOrdered = true and a.checkReported = false and a.state in (:accepted, :survey)");
            case COUNTY, HEAD -> where.add("(a.state <> :review or a.delegated = :delegated)");
            case ANYTHING -> { }
        }
        if (!words.isEmpty()) {
            where.add(CitizenNumber.parse(words).isPresent() ? MEMBER.formatted("m.idIndex in :indexes")
                : "(a.number = :words or " + MEMBER.formatted("m.name like concat(:words, '%%')") + ")");
        }
        if (!after.isEmpty()) {
            where.add("(a.nextDue > :afterDay or (a.nextDue = :afterDay and a.id > :afterId))");
        }
    }

    void bind(TypedQuery<?> query) {
        query.setParameter("office", office.value() + "%");
        if (!states.isEmpty()) {
            query.setParameter("states", states);
        }
        dueUntil.ifPresent(day -> query.setParameter("due", day));
        switch (waits) {
            case CHECK -> query.setParameter("accepted", State.ACCEPTED).setParameter("survey", State.SURVEY);
            case COUNTY, HEAD -> query.setParameter("review", State.COUNTY_REVIEW).setParameter("delegated", waits == Waits.HEAD);
            case ANYTHING -> { }
        }
        if (!words.isEmpty()) {
            CitizenNumber.parse(words).ifPresentOrElse(number -> query.setParameter("indexes", Seals.own().indexes(Seals.Purpose.MEMBER, number)),
                () -> query.setParameter("words", words));
        }
        if (!after.isEmpty()) {
            Key key = Key.parse(after);
            query.setParameter("afterDay", key.due()).setParameter("afterId", key.id());
        }
    }

    /** Where a page ends. */
    record Key(LocalDate due, long id) {

        static Key parse(String text) {
            try {
                return new Key(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (RuntimeException unreadable) {
                throw Refused.invalid("casework.badPage");
            }
        }

        @Override
        public String toString() {
            return due + "." + id;
        }
    }
}
