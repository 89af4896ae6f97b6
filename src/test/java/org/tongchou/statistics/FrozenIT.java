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

    private long asked(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static long of(List<Sum> sums, Indicator indicator) {
        return sums.stream().filter(sum -> sum.code().equals(indicator.name())).mapToLong(Sum::figure).sum();
    }
}
