package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.MonthClosed;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Scope;
import org.tongchou.sealing.RowKey;
import org.tongchou.statistics.MonthSums.Sum;

/** The figures of a closed month: frozen with its closing, the same when they are counted again, of the own area only. */
@ExtendWith(ArquillianExtension.class)
class FrozenIT extends Container {

    private static final Month MONTH = new Month(2026, 9);
    private static final Jurisdiction OWN = new Jurisdiction(COUNTY);
    private static final Jurisdiction ALL = new Jurisdiction(PROVINCE);

    @Inject
    Event<MonthClosed> closings;

    @Inject
    FrozenFacts frozen;

    @Inject
    Freezing freezing;

    @Inject
    Indicators indicators;

    @PersistenceContext
    EntityManager database;

    private void closed(OfficeCode county) {
        try (Scope open = Scope.open(new Jurisdiction(county))) {
            closings.fire(new MonthClosed(county, MONTH));
        }
    }

    @Test
    void a_month_that_closes_is_frozen_with_the_sums_of_its_tables_and_a_recount_finds_them_again() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            closed(COUNTY);
            List<Sum> facts = frozen.sums(ALL, COUNTY, MONTH, 6);
            assertEquals(asked("select count(*) from award_version where not superseded and office_code like '340302%' and from_month <= '2026-09'"
                + " and coalesce(until_month, '9999-12') >= '2026-09'"), of(facts, Indicator.HOUSEHOLDS));
            assertEquals(asked("select coalesce(sum(l.amount), 0) from payment_line l where l.month = '2026-09' and l.office_code like '340302%'"), of(facts, Indicator.SPENDING));
            assertTrue(of(facts, Indicator.WOMEN) > 0 && of(facts, Indicator.WOMEN) < of(facts, Indicator.PERSONS));
            assertEquals(0, freezing.recount(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, MONTH).differing());
            assertTrue(frozen.isWhole(OWN, COUNTY, MONTH));
            assertFalse(frozen.isWhole(ALL, PROVINCE, MONTH));
            return open;
        });
    }

    @Test
    void a_month_that_is_not_over_or_not_paid_cannot_be_frozen() throws Exception {
        Refused refused = within(PROVINCE, open -> assertThrows(Refused.class, () -> freezing.freeze(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, new Month(2099, 1))));
        assertEquals(Refused.Reason.CONFLICT, refused.reason());
        assertThrows(Refused.class, () -> freezing.recount(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, new Month(2099, 1)));
        assertThrows(Refused.class, () -> freezing.freeze(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), new OfficeCode("330102"), MONTH));
    }

    @Test
    void who_was_stopped_is_counted_by_the_reason_and_the_reasons_make_up_all_of_them() throws Exception {
        within(PROVINCE, open -> {
            List<?> awards = database.createNativeQuery("select award_id from award_version where not superseded and office_code like '340302%' and from_month <= '2026-08'"
                + " and until_month is null order by award_id limit 4", Long.class).getResultList();
            String[] ends = {"STOP DEATH", "STOP WISH", "STOP null", ""};
            for (int at = 0; at < ends.length; at++) {
                database.createNativeQuery("update award_version set until_month = '2026-08' where award_id = ?1 and not superseded and until_month is null").setParameter(1, awards.get(at)).executeUpdate();
                if (!ends[at].isEmpty()) {
                    String reason = ends[at].split(" ")[1];
                    database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, reason, row_key,"
                        + " detail_sealed) select id, office_code, '2026-08-20 09:00:00', 'STOP', 'x', 'x', 'x', 'APPROVER', 'STOPPED', nullif(?1, 'null'), ?2, 'x' from award where id = ?3")
                        .setParameter(1, reason).setParameter(2, RowKey.fresh()).setParameter(3, awards.get(at)).executeUpdate();
                }
            }
            closed(COUNTY);
            List<Sum> parts = frozen.parts(OWN, COUNTY, MONTH, 6);
            for (String reason : List.of("DEATH", "WISH", "OTHER", "TERM")) {
                assertTrue(parts.stream().filter(part -> part.code().equals("STOPPED." + reason)).mapToLong(Sum::figure).sum() > 0, reason);
            }
            assertEquals(of(frozen.sums(OWN, COUNTY, MONTH, 6), Indicator.STOPPED), parts.stream().filter(part -> part.code().startsWith("STOPPED.")).mapToLong(Sum::figure).sum());
            assertTrue(indicators.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH).identities().stream().allMatch(Identity::holds));
            List<CheckedMonth> checked = indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH);
            assertTrue(checked.size() == 1 && checked.get(0).holds(), checked.toString());
            database.createNativeQuery("insert into monthly_fact_part (office_code, month, category, part, code, figure) select office_code, month, category, part, 'INCOME', 1 from monthly_fact_part"
                + " where month = '2026-09' and part = 'STOPPED' and office_code like '340302%' order by id limit 1").executeUpdate();
            assertFalse(indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH).get(0).holds());
            assertThrows(Refused.class, () -> indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH.plusMonths(36)));
            return open;
        });
    }

    private long asked(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static long of(List<Sum> sums, Indicator indicator) {
        return sums.stream().filter(sum -> sum.code().equals(indicator.name())).mapToLong(Sum::figure).sum();
    }
}
