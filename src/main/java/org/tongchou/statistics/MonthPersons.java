package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.household.PackedFacts;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Member;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;
import org.tongchou.statistics.MonthSums.Sum;

/** Counts the persons in support by what the packed facts of their families say on the month's last day; opened in memory, block by block, and forgotten. */
@Dependent
class MonthPersons {

    private static final int BLOCK = 5_000;
    private static final int OF_AGE = 18;
    private static final int PENSION_AGE = 60;
    private static final int FEMALE = 2;

    @PersistenceContext
    EntityManager database;

    /** WOMEN, ELDERLY from 60, MINORS under 18, DISABLED and SERIOUSLY_ILL in support. */
    List<Sum> counted(Jurisdiction area, OfficeCode office, Month month) {
        Map<String, Long> counts = new TreeMap<>();
        long after = 0;
        for (List<Object[]> block = block(area, office, month, after); !block.isEmpty(); block = block(area, office, month, after)) {
            block.forEach(row -> count(row, month, counts));
            after = ((Number) block.get(block.size() - 1)[0]).longValue();
        }
        List<Sum> sums = new ArrayList<>();
        counts.forEach((key, figure) -> {
            String[] parts = key.split(" ");
            sums.add(new Sum(parts[0], parts[1], parts[2], figure));
        });
        return sums;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> block(Jurisdiction area, OfficeCode office, Month month, long after) {
        return database.createNativeQuery("select v.award_id, v.office_code, v.category, v.member_count, p.id, p.facts_sealed from award_version v"
                + " join award w on w.id = v.award_id join application a on a.number = w.application_number join packed_family p on p.id = a.id"
                + " where v.award_id > :after and not v.superseded and v.office_code like :area and v.office_code like :office and v.from_month <= :month"
                + " and (v.until_month is null or v.until_month >= :month) order by v.award_id", Object[].class)
            .setParameter("after", after).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())
            .setMaxResults(BLOCK).getResultList();
    }

    private static void count(Object[] row, Month month, Map<String, Long> counts) {
        String id = row[4].toString();
        Facts facts = PackedFacts.read(Seals.own().open(SealedColumn.PACKED, id, (byte[]) row[5]), month.lastDay());
        boolean alone = ((Number) row[3]).intValue() == 1 && facts.singlePerson().isPresent();
        List<Member> covered = alone ? List.of(facts.member(facts.singlePerson().orElseThrow())) : facts.members();
        String place = row[1] + " " + row[2] + " ";
        for (Member member : covered) {
            int age = member.age(month.lastDay());
            add(counts, place + Indicator.WOMEN, member.sex() == FEMALE);
            add(counts, place + Indicator.ELDERLY, age >= PENSION_AGE);
            add(counts, place + Indicator.MINORS, age < OF_AGE);
            add(counts, place + Indicator.DISABLED, member.disability().isPresent());
            add(counts, place + Indicator.SERIOUSLY_ILL, member.seriousIllness());
        }
    }

    private static void add(Map<String, Long> counts, String key, boolean counted) {
        if (counted) {
            counts.merge(key, 1L, Long::sum);
        }
    }
}
