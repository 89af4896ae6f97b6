package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.NoResultException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.payment.RunFile.Changes;
import org.tongchou.payment.RunFile.Total;

/** A prepared run in each of two counties: every question of one gives back only its own runs and lines. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final int MANY = 10_000;
    private static final Jurisdiction AREA = new Jurisdiction(COUNTY);
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    PaymentRuns runs;

    @Inject
    PaymentLines lines;

    @Inject
    Runs desk;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    private PaymentRun prepared(OfficeCode county, OfficeCode... townships) {
        for (OfficeCode township : townships) {
            confirmations.fire(Planted.confirmed(township));
        }
        desk.prepare(officer(county, Role.COUNTY_PAYMENTS), county, MONTH);
        return runs.lock(EVERYWHERE, county, MONTH).orElseThrow();
    }

    private PaymentRun own() {
        return prepared(COUNTY, HERE, THERE);
    }

    private PaymentRun foreign() {
        return prepared(OTHER_COUNTY, ELSEWHERE);
    }

    @Test
    void find_and_lock_know_only_the_own_run() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertEquals(Optional.of(own), runs.find(AREA, own.id()));
            assertEquals(Optional.empty(), runs.find(AREA, foreign.id()));
            assertEquals(Optional.of(own), runs.lock(AREA, own.id()));
            assertEquals(Optional.empty(), runs.lock(AREA, foreign.id()));
            assertEquals(Optional.of(own), runs.lock(AREA, COUNTY, MONTH));
            assertEquals(Optional.empty(), runs.lock(AREA, OTHER_COUNTY, MONTH));
            return open;
        });
    }

    @Test
    void the_newest_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            List<PaymentRun> found = runs.newest(AREA, MANY);
            assertTrue(found.contains(own));
            assertTrue(found.stream().allMatch(run -> run.office().equals(COUNTY)));
            assertTrue(runs.newest(EVERYWHERE, MANY).containsAll(List.of(own, foreign)));
            return open;
        });
    }

    @Test
    void the_filter_stands_behind_the_parameter() throws Exception {
        within(COUNTY, open -> {
            PaymentRun own = own();
            desk.prepare(officer(OTHER_COUNTY, Role.COUNTY_PAYMENTS), OTHER_COUNTY, MONTH);
            assertTrue(runs.newest(EVERYWHERE, MANY).contains(own));
            assertTrue(runs.newest(EVERYWHERE, MANY).stream().allMatch(run -> run.office().equals(COUNTY)));
            assertEquals(Optional.empty(), runs.lock(EVERYWHERE, OTHER_COUNTY, MONTH));
            return open;
        });
    }

    @Test
    void sums_hold_only_lines_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            Jurisdiction township = new Jurisdiction(HERE);
            assertEquals(List.of(HERE.value()), lines.byTownship(township, own).stream().map(Total::of).toList());
            long here = lines.byTownship(township, own).stream().mapToLong(Total::lines).sum();
            assertEquals(here, lines.byKind(township, own).stream().mapToLong(Total::lines).sum());
            assertEquals(here, lines.byCategory(township, own).stream().mapToLong(Total::lines).sum());
            assertTrue(lines.byTownship(AREA, own).stream().map(Total::of).toList().containsAll(List.of(HERE.value(), THERE.value())));
            assertEquals(List.of(), lines.byKind(AREA, foreign));
            assertEquals(List.of(), lines.byCategory(AREA, foreign));
            assertEquals(List.of(), lines.byTownship(AREA, foreign));
            return open;
        });
    }

    @Test
    void covered_sums_only_versions_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            own();
            foreign();
            assertTrue(lines.covered(AREA, COUNTY, MONTH).get("URBAN").fen() >= 2 * 131346);
            assertTrue(lines.covered(new Jurisdiction(OTHER_COUNTY), OTHER_COUNTY, MONTH).get("URBAN").fen() >= 131346);
            assertEquals(Map.of(), lines.covered(AREA, OTHER_COUNTY, MONTH));
            return open;
        });
    }

    @Test
    void a_line_is_added_for_an_award_of_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun foreign = foreign();
            confirmations.fire(Planted.confirmed(ELSEWHERE));
            Jurisdiction theirs = new Jurisdiction(OTHER_COUNTY);
            int before = lines.page(theirs, foreign, 0, MANY).size();
            lines.addMissing(AREA, foreign);
            assertEquals(before, lines.page(theirs, foreign, 0, MANY).size());
            lines.addMissing(theirs, foreign);
            assertEquals(before + 2, lines.page(theirs, foreign, 0, MANY).size());
            return open;
        });
    }

    @Test
    void changes_look_only_at_the_lines_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertTrue(lines.changes(AREA, own).begun() >= 2);
            assertEquals(new Changes(0, 0, 0, 0), lines.changes(AREA, foreign));
            assertTrue(lines.changes(new Jurisdiction(HERE), own).begun() < lines.changes(AREA, own).begun());
            return open;
        });
    }

    @Test
    void what_the_trail_keeps_of_a_run_is_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertEquals(own.id().toString(), runs.written(AREA, own).get(0));
            assertThrows(NoResultException.class, () -> runs.written(AREA, foreign));
            assertEquals(lines.page(AREA, own, 0, MANY).size(), lines.written(AREA, own).size());
            assertEquals(List.of(), lines.written(AREA, foreign));
            return open;
        });
    }

    @Test
    void a_page_and_the_payments_for_the_bank_hold_only_lines_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            Jurisdiction township = new Jurisdiction(HERE);
            List<RunLine> page = lines.page(township, own, 0, MANY).stream().map(PaymentLines.Keyed::line).toList();
            assertFalse(page.isEmpty());
            assertTrue(page.stream().allMatch(line -> line.township().equals(HERE)));
            assertEquals(page.size(), lines.payments(township, own).size());
            assertTrue(lines.payments(township, own).stream().allMatch(payment -> payment.award().startsWith(HERE.value())));
            assertEquals(List.of(), lines.page(AREA, foreign, 0, MANY));
            assertEquals(List.of(), lines.payments(AREA, foreign));
            return open;
        });
    }

    @Test
    void the_last_month_is_told_for_the_one_award_that_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            String award = lines.page(AREA, own(), 0, MANY).get(0).line().award();
            assertEquals(Optional.of(MONTH), lines.last(award));
            assertEquals(Optional.empty(), lines.last("no such award"));
            return open;
        });
    }
}
