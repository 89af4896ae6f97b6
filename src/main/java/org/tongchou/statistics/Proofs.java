package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;
import org.tongchou.statistics.MonthSums.Sum;

/** What a county's figures of a month are held to, counted by other questions than they are: from the books, from its run, and from families whatever their township or side. */
@Dependent
class Proofs {

    private static final String HELD = " v.office_code like :area and v.office_code like :office and not v.superseded and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)";

    @PersistenceContext
    EntityManager database;

    /** How far all goes now that figures are counted from. */
    @Unscoped("the highest keys of seven tables, which tell nothing of their rows")
    Known known() {
        Object[] row = (Object[]) database.createNativeQuery("select (select coalesce(max(id), 0) from award_version), (select coalesce(max(id), 0) from award_version_past),"
            + " (select coalesce(max(id), 0) from award), (select coalesce(max(id), 0) from award_past), (select coalesce(max(id), 0) from award_event),"
            + " (select coalesce(max(id), 0) from case_event), (select coalesce(max(id), 0) from packed_family_past)", Object[].class).getSingleResult();
        long[] keys = Arrays.stream(row).mapToLong(key -> ((Number) key).longValue()).toArray();
        return new Known(keys[0], keys[1], keys[2], keys[3], keys[4], keys[5], Optional.of(keys[6]));
    }

    /** A county's families in support, each once, and their persons; and what its run of the month released, with what was issued anew. */
    CountyTotal total(Jurisdiction area, OfficeCode county, Month month, Known known) {
        Object[] families = (Object[]) database.createNativeQuery("select count(*), coalesce(sum(f.persons), 0) from (select v.award_id, max(v.member_count) as persons from "
                + KnownRows.versions(known) + " v where" + HELD + " group by v.award_id) f", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", county.value() + "%").setParameter("month", month.toString()).getSingleResult();
        Number released = (Number) database.createNativeQuery("select coalesce(sum(r.total), 0) from payment_run r where r.office_code like :area and r.office_code like :office"
                + " and r.month = :month and r.released_at is not null", Object.class)
            .setParameter("area", area.pattern()).setParameter("office", county.value() + "%").setParameter("month", month.toString()).getSingleResult();
        return new CountyTotal(county.value(), ((Number) families[0]).longValue(), ((Number) families[1]).longValue(), released.longValue());
    }

    /** What the books say was paid for the month, by county, category and source: the code begins with BOOK and a point. */
    List<Sum> posted(Jurisdiction area, OfficeCode office, Month month) {
        return rows(database.createNativeQuery("select t.office_code, p.category, concat('" + FactPart.BOOK + ".', p.source), sum(cast(p.debit as signed) - p.credit) from payment_run r"
                + " join fund_transaction t on t.run_id = r.id and t.kind = 'PAYMENT' join fund_posting p on p.transaction_id = t.id and p.account = 'PAID'"
                + " where r.month = :month and r.released_at is not null and r.office_code like :area and r.office_code like :office group by t.office_code, p.category, p.source", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString()))
            .stream().map(row -> new Sum((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue())).toList();
    }

    /** What of that is the money of lines that failed before and were issued anew, which is no spending of this month: the code begins with REISSUE and a point. */
    List<Sum> reissued(Jurisdiction area, OfficeCode office, Month month) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select z.office_code, q.category, sum(q.from_central), sum(q.from_province), sum(q.from_municipality), sum(q.from_county), sum(q.from_donation)"
                + " from (select distinct r.office_code, r.month, f.award_id from payment_run r join payment_outcome o on o.run_id = r.id and o.cancellation = 0 and o.outcome = 'REISSUED'"
                + " join payment_line f on f.id = o.line_id where r.month = :month and r.released_at is not null and r.office_code like :area and r.office_code like :office) z"
                + " join payment_line q on q.award_id = z.award_id and q.month = z.month and q.kind = 'REISSUE' and q.cancellation = 0 group by z.office_code, q.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())).forEach(row -> {
                for (FundSource source : FundSource.values()) {
                    sums.add(new Sum((String) row[0], (String) row[1], FactPart.REISSUE + "." + source, ((Number) row[2 + source.ordinal()]).longValue()));
                }
            });
        return sums.stream().filter(sum -> sum.figure() != 0).toList();
    }

    /**
     * Why the families of a month are not only those of the month before, new ones more and stopped ones less: those who were ADDED to the month before or TAKEN from it since it was frozen,
     * as something was put right, and those who came IN from another township or side or went OUT to one. The code begins with ROLL and a point.
     *
     * @param then how far all went when the month before was frozen
     */
    List<Sum> explained(Jurisdiction area, OfficeCode office, Month month, Known then, Known known) {
        List<Sum> sums = new ArrayList<>();
        Set<List<Object>> before = touched(area, office, month.previous(), then, then);
        Set<List<Object>> after = touched(area, office, month.previous(), then, known);
        after.stream().filter(family -> !before.contains(family)).forEach(family -> sums.add(of(family, "ADDED")));
        before.stream().filter(family -> !after.contains(family)).forEach(family -> sums.add(of(family, "TAKEN")));
        sums.addAll(moved(area, office, month, known, "IN"));
        sums.addAll(moved(area, office, month, known, "OUT"));
        return Sum.together(sums);
    }

    private static Sum of(List<Object> family, String code) {
        return new Sum((String) family.get(1), (String) family.get(2), FactPart.ROLL + "." + code, 1);
    }

    /** Of the families of which anything was changed since a moment: award, township and category of those in support in a month, as it is known. */
    private Set<List<Object>> touched(Jurisdiction area, OfficeCode office, Month month, Known since, Known known) {
        return rows(database.createNativeQuery("select v.award_id, v.office_code, v.category from " + KnownRows.versions(known) + " v where" + HELD
                + " and v.award_id in (select c.award_id from award_version c where c.id > :versions union select c.award_id from award_version_past b join award_version c on c.id = b.version_id"
                + " where b.id > :pasts)", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString()).setParameter("versions", since.versions())
            .setParameter("pasts", since.versionPasts())).stream().map(Arrays::asList).collect(Collectors.toCollection(HashSet::new));
    }

    /** Families who were in support before and are, but not at the same township or on the same side: the amount there ends with the month before, and the one here begins with the month. */
    private List<Sum> moved(Jurisdiction area, OfficeCode office, Month month, Known known, String code) {
        boolean in = code.equals("IN");
        return rows(database.createNativeQuery("select v.office_code, v.category, count(*) from " + KnownRows.versions(known) + " v where" + HELD + (in ? " and v.from_month = :month" : " and v.until_month = :month")
                + " and " + KnownRows.holdsElsewhere(known, "other") + " group by v.office_code, v.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", (in ? month : month.previous()).toString())
            .setParameter("other", (in ? month.previous() : month).toString())).stream()
            .map(row -> new Sum((String) row[0], (String) row[1], FactPart.ROLL + "." + code, ((Number) row[2]).longValue())).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
