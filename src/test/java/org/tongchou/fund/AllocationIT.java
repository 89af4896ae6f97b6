package org.tongchou.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;

/** A pool passed down by factors: seen to the fen, entered as it was seen, never more than there is, to offices below only. */
@ExtendWith(ArquillianExtension.class)
class AllocationIT extends Container {

    private static final int YEAR = 2016;
    private static final Officer DESK = officer(PROVINCE, Role.PROVINCIAL_POLICY);
    private static final OfficeCode ONE = new OfficeCode("3401");
    private static final OfficeCode TWO = new OfficeCode("3402");
    private static final OfficeCode THREE = new OfficeCode("3403");

    @Inject
    Allocating allocating;

    @Inject
    FundDesk desk;

    @PersistenceContext
    EntityManager database;

    private static AllocationAsked.Region region(OfficeCode office, long recipients, long difficulty) {
        return new AllocationAsked.Region(office, recipients, Map.of(Factor.TASK_VOLUME, 1_000_000L, Factor.FISCAL_DIFFICULTY, difficulty));
    }

    private static AllocationAsked asked(long pool, AllocationAsked.Region... regions) {
        return new AllocationAsked(FundSource.CENTRAL, YEAR, new Money(pool), Map.of(Factor.TASK_VOLUME, 60, Factor.FISCAL_DIFFICULTY, 40), List.of(regions), "下达");
    }

    private static AllocationAsked three(long pool) {
        return asked(pool, region(ONE, 5000, 1_500_000), region(TWO, 3000, 1_000_000), region(THREE, 2000, 800_000));
    }

    private void received(long amount) {
        desk.enter(DESK, new FundEntry(EntryKind.RECEIPT, FundSource.CENTRAL, PROVINCE, Optional.empty(), new Money(amount), YEAR, "中央补助", Optional.empty()));
    }

    @Test
    void a_pool_is_seen_to_the_fen_and_entered_as_it_was_seen() throws Exception {
        within(PROVINCE, open -> {
            received(10_000_000_000L);
            List<Long> seen = allocating.reckon(DESK, three(10_000_000_000L)).parts().stream().map(part -> part.amount().fen()).toList();
            assertEquals(List.of(5_479_338_843L, 2_791_735_537L, 1_728_925_620L), seen);
            assertEquals(10_000_000_000L, desk.balances(DESK, PROVINCE, YEAR).get(0).balance().fen(), "looking changes nothing");
            Allocated done = allocating.confirm(DESK, three(10_000_000_000L));
            assertEquals(seen, done.parts().stream().map(part -> part.amount().fen()).toList());
            assertEquals(Money.ZERO, desk.balances(DESK, PROVINCE, YEAR).get(0).balance());
            assertEquals(2_791_735_537L, desk.balances(DESK, TWO, YEAR).get(0).balance().fen());
            assertTrue(done.parts().stream().allMatch(part -> part.entry() > 0));
            Object[] kept = (Object[]) database.createNativeQuery("select a.pool, (select sum(p.amount) from fund_allocation_part p where p.allocation_id = a.id), a.inputs from fund_allocation a where a.id = ?1",
                Object[].class).setParameter(1, done.id()).getSingleResult();
            assertEquals("10000000000", kept[1].toString());
            assertTrue(((String) kept[2]).contains("\"recipients\":5000") && ((String) kept[2]).contains("\"FISCAL_DIFFICULTY\":1500000"), (String) kept[2]);
            return open;
        });
    }

    @Test
    void no_more_than_there_is_and_only_to_offices_below() throws Exception {
        assertEquals("fund.short", refused(() -> {
            received(99);
            allocating.confirm(DESK, three(100));
        }));
        assertEquals("access.notFound", refused(() -> allocating.reckon(DESK, asked(1, region(PROVINCE, 1, 1)))));
        assertEquals("access.notFound", refused(() -> allocating.reckon(DESK, asked(1, region(new OfficeCode("3301"), 1, 1)))));
        assertEquals("access.notFound", refused(() -> allocating.reckon(officer(THREE, Role.MUNICIPAL_SUPERVISOR), three(1))));
        assertEquals("fund.noFactor", refused(() -> allocating.reckon(DESK, asked(1, region(ONE, 0, 1)))));
        assertEquals("access.forbidden", refused(() -> allocating.confirm(officer(COUNTY, Role.COUNTY_PAYMENTS), three(1))));
    }

    private String refused(Executable act) throws Exception {
        return within(PROVINCE, open -> assertThrows(Refused.class, act).key());
    }
}
