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

    @PersistenceContext
    EntityManager database;

    /** WOMEN, ELDERLY from 60, MINORS under 18, DISABLED and SERIOUSLY_ILL in support. */
    List<Sum> counted(Jurisdiction area, OfficeCode office, Month month) {
        List<Sum> sums = new ArrayList<>();
        for (String township : townships(area, office)) {
            Map<String, Map<Indicator, Long>> categories = new TreeMap<>();
            for (Object[] family : families(township, month)) {
                count(family, month.lastDay(), categories.computeIfAbsent((String) family[0], category -> new EnumMap<>(Indicator.class)));
            }
            categories.forEach((category, counts) -> counts.forEach((indicator, figure) -> sums.add(new Sum(township, category, indicator.name(), figure))));
        }
        return sums;
    }

    private List<String> townships(Jurisdiction area, OfficeCode office) {
        List<?> codes = database.createNativeQuery("select distinct v.office_code from award_version v where v.office_code like :area and v.office_code like :office", String.class)
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

    private static void count(Object[] family, LocalDate on, Map<Indicator, Long> counts) {
        PackedFacts.Household household = PackedFacts.members(Seals.own().open(SealedColumn.PACKED, family[2].toString(), (byte[]) family[3]));
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
