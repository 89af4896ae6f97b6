package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.fund.FundDesk;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.payment.Ground;
import org.tongchou.payment.Runs;
import org.tongchou.statistics.Facts.Sum;

/** Families in support and money spent in two offices: the sums of one hold nothing of the other. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final int TOWNSHIP = 9;
    private static final Jurisdiction AREA = new Jurisdiction(HERE);
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    Facts facts;

    @Inject
    Figures figures;

    @Inject
    Runs runs;

    @Inject
    FundDesk funds;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    private void families() {
        for (OfficeCode office : List.of(HERE, THERE, ELSEWHERE)) {
            confirmations.fire(Planted.confirmed(office));
        }
    }

    private void paid(OfficeCode county) {
        Planted.funds(funds, officer(county, Role.COUNTY_PAYMENTS), MONTH.year());
        long run = runs.prepare(officer(county, Role.COUNTY_PAYMENTS), county, MONTH).run().id();
        runs.release(second(county), run, Ground.NONE);
    }

    private static List<String> offices(List<Sum> sums) {
        return sums.stream().map(Sum::office).distinct().sorted().toList();
    }

    @Test
    void covered_counts_only_the_area_whichever_office_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            families();
            assertEquals(List.of(HERE.value()), offices(facts.covered(AREA, HERE, MONTH, TOWNSHIP)));
            assertEquals(List.of(HERE.value()), offices(facts.covered(AREA, PROVINCE, MONTH, TOWNSHIP)));
            assertEquals(List.of(), facts.covered(AREA, THERE, MONTH, TOWNSHIP));
            assertTrue(offices(facts.covered(EVERYWHERE, PROVINCE, MONTH, TOWNSHIP)).containsAll(List.of(HERE.value(), THERE.value(), ELSEWHERE.value())));
            return open;
        });
    }

    @Test
    void a_confirmed_family_is_counted_once_with_its_persons() throws Exception {
        within(PROVINCE, open -> {
            List<Sum> before = facts.covered(AREA, HERE, MONTH, TOWNSHIP);
            families();
            List<Sum> after = facts.covered(AREA, HERE, MONTH, TOWNSHIP);
            assertEquals(1, after.stream().mapToLong(Sum::first).sum() - before.stream().mapToLong(Sum::first).sum());
            assertEquals(3, after.stream().mapToLong(Sum::second).sum() - before.stream().mapToLong(Sum::second).sum());
            return open;
        });
    }

    @Test
    void spent_sums_only_the_area_whichever_office_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            families();
            paid(COUNTY);
            paid(OTHER_COUNTY);
            assertEquals(List.of(HERE.value()), offices(facts.spent(AREA, HERE, MONTH, TOWNSHIP)));
            assertEquals(List.of(HERE.value()), offices(facts.spent(AREA, PROVINCE, MONTH, TOWNSHIP)));
            assertEquals(List.of(), facts.spent(AREA, THERE, MONTH, TOWNSHIP));
            assertTrue(offices(facts.spent(EVERYWHERE, PROVINCE, MONTH, TOWNSHIP)).containsAll(List.of(HERE.value(), THERE.value(), ELSEWHERE.value())));
            return open;
        });
    }

    @Test
    void what_is_prepared_and_not_released_is_not_spent() throws Exception {
        within(PROVINCE, open -> {
            families();
            runs.prepare(officer(COUNTY, Role.COUNTY_PAYMENTS), COUNTY, MONTH);
            assertEquals(List.of(), facts.spent(EVERYWHERE, COUNTY, MONTH, TOWNSHIP));
            return open;
        });
    }

    @Test
    void open_asks_only_about_the_counties_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            families();
            paid(COUNTY);
            assertFalse(facts.open(new Jurisdiction(COUNTY), PROVINCE, MONTH));
            assertFalse(facts.open(new Jurisdiction(COUNTY), OTHER_COUNTY, MONTH));
            assertTrue(facts.open(new Jurisdiction(OTHER_COUNTY), OTHER_COUNTY, MONTH));
            assertTrue(facts.open(EVERYWHERE, PROVINCE, MONTH));
            return open;
        });
    }

    @Test
    void the_figures_of_a_foreign_office_are_refused_like_those_of_none() {
        for (OfficeCode asked : List.of(THERE, COUNTY, new OfficeCode("340302999"))) {
            Refused refused = assertThrows(Refused.class, () -> figures.monthly(officer(HERE, Role.TOWNSHIP_CASEWORKER), asked, MONTH), asked.value());
            assertEquals(Refused.Reason.NOT_FOUND, refused.reason());
        }
    }
}
