package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.household.PackedFacts;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Member;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;
import org.tongchou.statistics.MonthSums.Sum;

/** Counts the persons in support by what the packed facts of their families say on the month's last day; opened in memory, township by township, and forgotten. */
@Dependent
class MonthPersons {

    private static final int OF_AGE = 18;
    private static final int PENSION_AGE = 60;
    private static final int FEMALE = 2;
    /** Columns of a family that is read as it was known. */
    private static final int PAST = 5;

    @PersistenceContext
    EntityManager database;

    /** WOMEN, ELDERLY from 60, MINORS under 18, DISABLED and SERIOUSLY_ILL in support. */
    List<Sum> counted(Jurisdiction area, OfficeCode office, Month month) {
        return counted(area, office, month, Known.NOW);
    }

    /** The same as the families and their facts were known. */
    List<Sum> counted(Jurisdiction area, OfficeCode office, Month month, Known known) {
        List<Sum> sums = new ArrayList<>();
        for (String township : townships(area, office, known)) {
            Map<String, Map<Indicator, Long>> categories = new TreeMap<>();
            for (Object[] family : known.isNow() ? families(township, month) : families(area, township, month, known)) {
                count(family, month.lastDay(), categories.computeIfAbsent((String) family[0], category -> new EnumMap<>(Indicator.class)));
            }
            categories.forEach((category, counts) -> counts.forEach((indicator, figure) -> sums.add(new Sum(township, category, indicator.name(), figure))));
        }
        return sums;
    }

    private List<String> townships(Jurisdiction area, OfficeCode office, Known known) {
        List<?> codes = database.createNativeQuery("select distinct v.office_code from " + KnownRows.versions(known) + " v where v.office_code like :area and v.office_code like :office", String.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList();
        return codes.stream().map(String.class::cast).sorted().toList();
    }

    @Unscoped("counts in a township that was found within the jurisdiction")
    @SuppressWarnings("unchecked")
    private List<Object[]> families(String township, Month month) {
        return database.createNativeQuery("select v.category, v.member_count, p.id, p.facts_sealed from award_version v join award w on w.id = v.award_id"
                + " join application a on a.number = w.application_number join packed_family p on p.id = a.id where v.office_code = :township"
                + " and not v.superseded and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)", Object[].class)
            .setParameter("township", township).setParameter("month", month.toString()).getResultList();
    }

    /** What was packed later than it was known is read as it was before, and a family of which nothing was packed by then is not there. */
    @SuppressWarnings("unchecked")
    private List<Object[]> families(Jurisdiction area, String township, Month month, Known known) {
        return database.createNativeQuery("select v.category, v.member_count, p.id, if(q.id is null, p.facts_sealed, q.facts_sealed) as facts_sealed, q.row_key from " + KnownRows.versions(known)
                + " v join award w on w.id = v.award_id join application a on a.number = w.application_number" + KnownRows.packed(known) + " where v.office_code like :area"
                + " and v.office_code like :office and not v.superseded and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)"
                + " and (q.id is null or q.facts_sealed is not null)", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", township).setParameter("month", month.toString()).getResultList();
    }

    /** @param family its category, its covered members, its key, its facts, and the key of their row if they are those of before */
    private static String packed(Object[] family) {
        boolean past = family.length == PAST && family[PAST - 1] != null;
        String row = past ? SealedColumn.row(family[2], (String) family[PAST - 1]) : family[2].toString();
        return Seals.own().open(past ? SealedColumn.PACKED_PAST : SealedColumn.PACKED, row, (byte[]) family[3]);
    }

    private static void count(Object[] family, LocalDate on, Map<Indicator, Long> counts) {
        PackedFacts.Household household = PackedFacts.members(packed(family));
        for (Member member : CoveredMembers.of(household, ((Number) family[1]).intValue())) {
            int age = member.age(on);
            add(counts, Indicator.WOMEN, member.sex() == FEMALE);
            add(counts, Indicator.ELDERLY, age >= PENSION_AGE);
            add(counts, Indicator.MINORS, age < OF_AGE);
            add(counts, Indicator.DISABLED, member.disability().isPresent());
            add(counts, Indicator.SERIOUSLY_ILL, member.seriousIllness());
        }
    }

    private static void add(Map<Indicator, Long> counts, Indicator indicator, boolean counted) {
        if (counted) {
            counts.merge(indicator, 1L, Long::sum);
        }
    }
}
