package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.State;

/** All clocks that run in a jurisdiction, taken together: by what they count and since when, and by whose work is overdue. */
@Dependent
class RunningClocks {

    @PersistenceContext
    EntityManager database;

    /**
     * Clocks that began on one day and count the same.
     *
     * @param extended whether they count forty-five days instead of thirty
     */
    record Start(Deadline kind, boolean extended, LocalDate on) {

        LocalDate due(WorkingCalendar calendar) {
            return extended ? Deadline.extendedDecision(on, calendar) : kind.due(on, calendar);
        }
    }

    /**
     * A heap of overdue clocks.
     *
     * @param township whose files they run on
     * @param atTheCounty whether the files lie at the county
     */
    record Heap(String township, Deadline kind, boolean atTheCounty, long files, LocalDate earliest) {
    }

    /** What has to be reckoned anew when the calendar of a year comes out: what is provisional, and what ends in that year or later. */
    List<Start> starts(Jurisdiction area, LocalDate from) {
        return database.createQuery("select d.kind, d.extended, d.startedOn from CaseDeadline d where d.officeCode like :area and d.metOn is null and d.startedOn is not null"
                + " and d.kind <> :posted and (d.provisional = true or d.due >= :from) group by d.kind, d.extended, d.startedOn", Object[].class)
            .setParameter("area", area.pattern()).setParameter("posted", Deadline.NOTICE_END).setParameter("from", from)
            .getResultStream().map(row -> new Start((Deadline) row[0], (Boolean) row[1], (LocalDate) row[2])).toList();
    }

    /**
     * Notices that were posted on one day and end on one.
     *
     * @param since the day of posting
     * @param until the last day that stands on them
     */
    record Hanging(LocalDate since, LocalDate until) {
    }

    /** The notices of files that wait for their last day, which lies in a year or later and is not over. */
    List<Hanging> hanging(Jurisdiction area, LocalDate from, LocalDate today) {
        return database.createQuery("select d.startedOn, a.noticeUntil from CaseDeadline d, Application a where a.id = d.applicationId and a.officeCode like :area"
                + " and d.officeCode like :area and a.state = :posted and d.kind = :kind and d.metOn is null and d.startedOn is not null"
                + " and (d.provisional = true or a.noticeUntil >= :from) and a.noticeUntil >= :today group by d.startedOn, a.noticeUntil", Object[].class)
            .setParameter("area", area.pattern()).setParameter("posted", State.NOTICE).setParameter("kind", Deadline.NOTICE_END).setParameter("from", from)
            .setParameter("today", today).getResultStream().map(row -> new Hanging((LocalDate) row[0], (LocalDate) row[1])).toList();
    }

    /**
     * Lets notices hang until a later day, with their clocks; with the same or an earlier one only the clock says whether it is certain.
     *
     * @return the files whose notices end later now
     */
    List<String> move(Jurisdiction area, Hanging notices, LocalDate until, boolean provisional) {
        boolean later = until.isAfter(notices.until());
        List<String> files = database.createQuery("select a.number from CaseDeadline d, Application a where a.id = d.applicationId and a.officeCode like :area and d.officeCode like :area"
                + " and a.state = :posted and d.kind = :kind and d.metOn is null and d.startedOn = :since and a.noticeUntil = :until order by a.number", String.class)
            .setParameter("area", area.pattern()).setParameter("posted", State.NOTICE).setParameter("kind", Deadline.NOTICE_END).setParameter("since", notices.since())
            .setParameter("until", notices.until()).getResultList();
        database.createNativeQuery("update application a join case_deadline d on d.application_id = a.id set d.due = :due, d.provisional = :provisional, a.notice_until = :due"
                + " where a.office_code like :area and a.state = 'NOTICE' and d.kind = 'NOTICE_END' and d.met_on is null and d.started_on = :since and a.notice_until = :until")
            .setParameter("due", later ? until : notices.until()).setParameter("provisional", provisional).setParameter("area", area.pattern())
            .setParameter("since", notices.since()).setParameter("until", notices.until()).executeUpdate();
        return later ? files : List.of();
    }

    void reckon(Jurisdiction area, Start start, WorkingCalendar calendar) {
        LocalDate due = start.due(calendar);
        database.createNativeQuery("update case_deadline set due = :due, provisional = :provisional where office_code like :area and met_on is null"
                + " and kind = :kind and extended = :extended and started_on = :start")
            .setParameter("due", due).setParameter("provisional", calendar.isProvisional(due)).setParameter("area", area.pattern())
            .setParameter("kind", start.kind().name()).setParameter("extended", start.extended()).setParameter("start", start.on()).executeUpdate();
    }

    /** Lays the day that is due first beside every file on which a clock ends in a year or later. */
    void dueNext(Jurisdiction area, LocalDate from) {
        database.createNativeQuery("update application a set a.next_due = (select min(d.due) from case_deadline d where d.application_id = a.id and d.met_on is null)"
                + " where a.office_code like :area and a.next_due <> :nothing and a.id in (select application_id from (select distinct application_id from case_deadline"
                + " where met_on is null and due >= :from) moved)")
            .setParameter("area", area.pattern()).setParameter("nothing", Application.NOTHING_DUE).setParameter("from", from.minusMonths(1)).executeUpdate();
    }

    /** What is overdue of an office and below, in heaps. */
    List<Heap> overdue(Jurisdiction area, String office, LocalDate today) {
        return database.createQuery("select d.officeCode, d.kind, case when a.state = :county then true else false end, count(d), min(d.due) from CaseDeadline d, Application a"
                + " where a.id = d.applicationId and a.officeCode like :area and d.officeCode like :area and d.officeCode like :office and d.metOn is null and d.due < :today"
                + " group by d.officeCode, d.kind, case when a.state = :county then true else false end order by d.officeCode, d.kind", Object[].class)
            .setParameter("county", State.COUNTY_REVIEW).setParameter("area", area.pattern()).setParameter("office", office + "%")
            .setParameter("today", today).getResultStream()
            .map(row -> new Heap((String) row[0], (Deadline) row[1], (Boolean) row[2], (Long) row[3], (LocalDate) row[4])).toList();
    }
}
