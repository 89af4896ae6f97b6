package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** What a month's figures are counted from, by township and category: one set-based question for each. Nothing here names a person. */
@Dependent
class MonthSums {

    private static final String HELD = " not v.superseded and v.office_code like :area and v.office_code like :office and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)";

    @PersistenceContext
    EntityManager database;

    /**
     * One figure.
     *
     * @param office the township
     * @param category URBAN, RURAL or UNIFIED
     * @param code what is counted
     * @param figure families, persons or fen
     */
    record Sum(String office, String category, String code, long figure) {

        /** The same of the office that so many digits name. */
        Sum within(int digits) {
            return new Sum(office.substring(0, Math.min(digits, office.length())), category, code, figure);
        }

        /** The same under another code. */
        Sum named(String other) {
            return new Sum(office, category, other, figure);
        }

        /** The same place and code with another figure added. */
        Sum plus(Sum other) {
            return of(figure + other.figure());
        }

        /** The figures of the same place and code as one. */
        static List<Sum> together(List<Sum> sums) {
            Map<Sum, Long> together = new LinkedHashMap<>();
            sums.forEach(sum -> together.merge(sum.of(0), sum.figure(), Long::sum));
            return together.entrySet().stream().map(one -> one.getKey().of(one.getValue())).toList();
        }

        private Sum of(long other) {
            return new Sum(office, category, code, other);
        }

        private static Sum of(Object[] row) {
            return new Sum((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
        }
    }

    /** HOUSEHOLDS and PERSONS in support. */
    List<Sum> held(Jurisdiction area, OfficeCode office, Month month, Known known) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select v.office_code, v.category, count(*), sum(v.member_count) from " + KnownRows.versions(known) + " v where" + HELD + " group by v.office_code, v.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())).forEach(row -> {
                sums.add(new Sum((String) row[0], (String) row[1], "HOUSEHOLDS", ((Number) row[2]).longValue()));
                sums.add(new Sum((String) row[0], (String) row[1], "PERSONS", ((Number) row[3]).longValue()));
            });
        return sums;
    }

    /** NEW: in support in the month and not in the one before; the month is then the first of what holds. */
    List<Sum> begun(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select v.office_code, v.category, 'NEW', count(*) from " + KnownRows.versions(known) + " v where" + HELD
                + " and v.from_month = :month and not " + KnownRows.holds(known, "before") + " group by v.office_code, v.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())
            .setParameter("before", month.previous().toString()));
    }

    /** STOPPED: in support in the month before and not in this one; the month before is then the last of what held. */
    List<Sum> stopped(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select v.office_code, v.category, 'STOPPED', count(*) from " + KnownRows.versions(known) + " v where" + HELD
                + " and v.until_month = :month and not " + KnownRows.holds(known, "after") + " group by v.office_code, v.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.previous().toString())
            .setParameter("after", month.toString()));
    }

    /**
     * The same families by the reason: what the newest act that stopped them by the month's end says, CORRECTED where putting an earlier month right ended it, TERM
     * where nobody stopped them and their support was granted no longer.
     */
    List<Sum> stoppedBecause(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select v.office_code, v.category, coalesce((select if(e.act = 'STOP', coalesce(e.reason, 'OTHER'), 'CORRECTED') from award_event e"
                + " where e.award_id = v.award_id and e.act in ('STOP', 'CORRECT') and e.to_state = 'STOPPED' and e.at < :next and e.id <= :events order by e.id desc limit 1), 'TERM') as why, count(*)"
                + " from " + KnownRows.versions(known) + " v where" + HELD + " and v.until_month = :month and not " + KnownRows.holds(known, "after")
                + " group by v.office_code, v.category, why", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.previous().toString())
            .setParameter("after", month.toString()).setParameter("next", month.next().firstDay()).setParameter("events", known.events()));
    }

    /** Applications by the state in which they stood at the month's end: the open ones, and those that came to their end in the month. Drafts are none yet. */
    List<Sum> standing(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select a.office_code, a.category, e.to_state, count(*) from " + KnownRows.applications(known) + " a join case_event e on e.id ="
                + " (select max(x.id) from case_event x where x.application_id = a.id and x.at < :next and x.id <= :cases) where (a.decided_on is null or a.decided_on >= :first)"
                + " and e.to_state <> 'DRAFT' and (e.to_state not in ('CONFIRMED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED') or e.at >= :first)"
                + " and a.office_code like :area and a.office_code like :office group by a.office_code, a.category, e.to_state", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("first", month.firstDay()).setParameter("next", month.next().firstDay())
            .setParameter("cases", known.cases()));
    }

    /**
     * Fen that were released for the month, by kind of payment and by who bears it, and the families that each kind was paid to; the code begins with KIND, SOURCE or PAID and a
     * point. What is issued anew is left out: it is
     * the money of a line that failed, which stays in the month that it was released for.
     */
    List<Sum> paid(Jurisdiction area, OfficeCode office, Month month) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select l.office_code, l.category, l.kind, sum(l.amount), sum(l.from_central), sum(l.from_province), sum(l.from_municipality), sum(l.from_county),"
                + " sum(l.from_donation), count(*) from payment_line l join payment_run r on r.id = l.run_id and r.state not in ('PREPARING', 'PREPARED', 'CANCELLED') where l.month = :month"
                + " and l.kind <> 'REISSUE'"
                + " and l.office_code like :area and l.office_code like :office group by l.office_code, l.category, l.kind", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())).forEach(row -> {
                Sum kind = Sum.of(row);
                sums.add(kind.named(FactPart.KIND + "." + kind.code()));
                sums.add(new Sum(kind.office(), kind.category(), FactPart.PAID + "." + kind.code(), ((Number) row[row.length - 1]).longValue()));
                for (FundSource source : FundSource.values()) {
                    sums.add(new Sum(kind.office(), kind.category(), FactPart.SOURCE + "." + source, ((Number) row[4 + source.ordinal()]).longValue()));
                }
            });
        return Sum.together(sums);
    }

    /** Decisions of the month, the counties' and those delegated to townships, WITHIN their term and PAST it. */
    List<Sum> decided(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select a.office_code, a.category, if(a.decided_on <= d.due, 'WITHIN', 'PAST') as kept, count(*) from " + KnownRows.applications(known) + " a"
                + " join case_deadline d on d.application_id = a.id and d.kind in ('DECISION', 'DELEGATED_DECISION') where a.decided_on between :first and :last and a.office_code like :area"
                + " and a.office_code like :office" + KnownRows.decided(known) + " group by a.office_code, a.category, kept", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("first", month.firstDay()).setParameter("last", last(month)));
    }

    /** Refusals of the month by what the means test had found. */
    List<Sum> refused(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select a.office_code, a.category, coalesce((select s.outcome from assessment s where s.application_id = a.id and s.award_number is null"
                + " order by s.id desc limit 1), 'UNTESTED') as found, count(*) from " + KnownRows.applications(known) + " a where a.state = 'REFUSED' and a.decided_on between :first and :last"
                + " and a.office_code like :area and a.office_code like :office" + KnownRows.decided(known) + " group by a.office_code, a.category, found", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("first", month.firstDay()).setParameter("last", last(month)));
    }

    /** DUE: rechecks that were to be done by the month's end and are not. */
    List<Sum> due(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select w.office_code, w.category, 'DUE', count(*) from " + KnownRows.awards(known) + " w where w.state <> 'STOPPED' and w.recheck_due <= :last"
                + " and w.office_code like :area and w.office_code like :office group by w.office_code, w.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("last", last(month)));
    }

    /** DONE: rechecks of the month. */
    List<Sum> rechecked(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return known.isNow() ? rechecked(area, office, month) : recheckedThen(area, office, month, known);
    }

    private List<Sum> rechecked(Jurisdiction area, OfficeCode office, Month month) {
        return sums(database.createNativeQuery("select e.office_code, w.category, 'DONE', count(*) from award_event e join award w on w.id = e.award_id"
                + " where e.act = 'RECHECK' and e.at >= :first and e.at < :next and e.office_code like :area and e.office_code like :office"
                + " group by e.office_code, w.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("first", month.firstDay()).setParameter("next", month.next().firstDay()));
    }

    /** The same where the families lived by then. */
    private List<Sum> recheckedThen(Jurisdiction area, OfficeCode office, Month month, Known known) {
        return sums(database.createNativeQuery("select w.office_code, w.category, 'DONE', count(*) from " + KnownRows.awards(known) + " w join award_event e on e.award_id = w.id"
                + " where e.act = 'RECHECK' and e.at >= :first and e.at < :next and e.id <= :events and w.office_code like :area and w.office_code like :office"
                + " group by w.office_code, w.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("first", month.firstDay()).setParameter("next", month.next().firstDay())
            .setParameter("events", known.events()));
    }

    private static LocalDate last(Month month) {
        return month.next().firstDay().minusDays(1);
    }

    private static List<Sum> sums(Query query) {
        return rows(query).map(Sum::of).collect(Collectors.toList());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
