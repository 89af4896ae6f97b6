package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.fund.FundDesk;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.MonthClosed;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.payment.Ground;
import org.tongchou.payment.Runs;
import org.tongchou.persistence.Scope;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.Facts.Sum;

/** Families in support and money spent in two offices: the sums of one hold nothing of the other. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final Month CLOSED = new Month(2026, 9);
    private static final int TOWNSHIP = 9;
    private static final Jurisdiction AREA = new Jurisdiction(HERE);
    private static final Jurisdiction OWN = new Jurisdiction(COUNTY);
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    Facts facts;

    @Inject
    Figures figures;

    @Inject
    Freezing freezing;

    @Inject
    Indicators indicators;

    @Inject
    UrbanRural sides;

    @Inject
    Counties counties;

    @Inject
    CountyTerms terms;

    @Inject
    Standards standards;

    @PersistenceContext
    EntityManager database;

    @Inject
    Event<MonthClosed> closings;

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums frozenSums;

    @Inject
    MonthSums sums;

    @Inject
    MonthPersons persons;

    @Inject
    MonthReckoning reckoning;

    @Inject
    Proofs proofs;

    @Inject
    YearToDate year;

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
    void the_figures_of_a_foreign_office_are_refused_like_those_of_none() {
        for (OfficeCode asked : List.of(THERE, COUNTY, new OfficeCode("340302999"))) {
            Refused refused = assertThrows(Refused.class, () -> figures.monthly(officer(HERE, Role.TOWNSHIP_CASEWORKER), asked, MONTH), asked.value());
            assertEquals(Refused.Reason.NOT_FOUND, refused.reason());
        }
    }

    private void closed(OfficeCode county) {
        try (Scope open = Scope.open(new Jurisdiction(county))) {
            closings.fire(new MonthClosed(county, CLOSED));
        }
    }

    private static long of(List<MonthSums.Sum> sums, Indicator indicator) {
        return sums.stream().filter(sum -> sum.code().equals(indicator.name())).mapToLong(MonthSums.Sum::figure).sum();
    }

    @Test
    void every_sum_holds_the_own_area_only_whichever_office_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            Known then = proofs.known();
            List<Function<Jurisdiction, List<MonthSums.Sum>>> asked = List.of(area -> sums.held(area, PROVINCE, CLOSED, then), area -> sums.begun(area, PROVINCE, CLOSED, then),
                area -> sums.stopped(area, PROVINCE, CLOSED, then), area -> sums.decided(area, PROVINCE, CLOSED, then), area -> sums.refused(area, PROVINCE, CLOSED, then),
                area -> sums.due(area, PROVINCE, CLOSED, then), area -> sums.rechecked(area, PROVINCE, CLOSED, then), area -> sums.stoppedBecause(area, PROVINCE, CLOSED, then),
                area -> sums.standing(area, PROVINCE, CLOSED, then), area -> sums.held(area, PROVINCE, CLOSED, Known.NOW), area -> sums.begun(area, PROVINCE, CLOSED, Known.NOW),
                area -> sums.stopped(area, PROVINCE, CLOSED, Known.NOW), area -> sums.paid(area, PROVINCE, CLOSED), area -> sums.decided(area, PROVINCE, CLOSED, Known.NOW),
                area -> sums.refused(area, PROVINCE, CLOSED, Known.NOW), area -> sums.due(area, PROVINCE, CLOSED, Known.NOW), area -> sums.rechecked(area, PROVINCE, CLOSED, Known.NOW),
                area -> sums.stoppedBecause(area, PROVINCE, CLOSED, Known.NOW), area -> sums.standing(area, PROVINCE, CLOSED, Known.NOW),
                area -> persons.counted(area, PROVINCE, CLOSED), area -> persons.counted(area, PROVINCE, CLOSED, then));
            for (Function<Jurisdiction, List<MonthSums.Sum>> one : asked) {
                assertTrue(one.apply(AREA).stream().allMatch(sum -> sum.office().equals(HERE.value())));
                assertTrue(one.apply(OWN).stream().allMatch(sum -> sum.office().startsWith(COUNTY.value())));
            }
            assertTrue(sums.held(EVERYWHERE, PROVINCE, CLOSED, Known.NOW).size() > sums.held(OWN, PROVINCE, CLOSED, Known.NOW).size());
            assertTrue(persons.counted(EVERYWHERE, PROVINCE, CLOSED).size() > persons.counted(OWN, PROVINCE, CLOSED).size());
            assertEquals(List.of(), sums.held(OWN, OTHER_COUNTY, CLOSED, Known.NOW));
            for (Jurisdiction area : List.of(OWN, EVERYWHERE)) {
                assertEquals(Set.copyOf(sums.held(area, PROVINCE, CLOSED, Known.NOW)), Set.copyOf(sums.held(area, PROVINCE, CLOSED, then)));
                assertEquals(Set.copyOf(sums.due(area, PROVINCE, CLOSED, Known.NOW)), Set.copyOf(sums.due(area, PROVINCE, CLOSED, then)));
                assertEquals(Set.copyOf(sums.standing(area, PROVINCE, CLOSED, Known.NOW)), Set.copyOf(sums.standing(area, PROVINCE, CLOSED, then)));
                assertEquals(Set.copyOf(persons.counted(area, PROVINCE, CLOSED)), Set.copyOf(persons.counted(area, PROVINCE, CLOSED, then)));
            }
            return open;
        });
    }

    @Test
    void the_frozen_figures_of_a_foreign_county_are_not_handed_out() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            closed(OTHER_COUNTY);
            assertTrue(frozen.isFrozen(OWN, COUNTY, CLOSED));
            assertFalse(frozen.isFrozen(OWN, OTHER_COUNTY, CLOSED));
            assertEquals(List.of(), frozen.of(OWN, OTHER_COUNTY, CLOSED));
            assertEquals(List.of(), frozen.partsOf(OWN, OTHER_COUNTY, CLOSED));
            assertTrue(frozen.of(OWN, PROVINCE, CLOSED).stream().allMatch(fact -> fact.office().within(COUNTY)));
            assertTrue(frozenSums.sums(OWN, PROVINCE, CLOSED, 6).stream().allMatch(sum -> sum.office().equals(COUNTY.value())));
            assertEquals(List.of(), frozenSums.sums(OWN, OTHER_COUNTY, CLOSED, 6));
            assertEquals(List.of(), frozenSums.parts(OWN, OTHER_COUNTY, CLOSED, 6));
            assertEquals(List.of(), frozenSums.standards(OWN, OTHER_COUNTY, CLOSED, 6));
            assertTrue(frozenSums.parts(OWN, PROVINCE, CLOSED, 6).stream().allMatch(sum -> sum.office().equals(COUNTY.value())));
            Set<Month> months = Set.of(CLOSED);
            assertEquals(List.of(), frozenSums.together(OWN, OTHER_COUNTY, months, 6));
            assertEquals(List.of(), frozenSums.together(OWN, COUNTY, Set.of(), 6));
            assertEquals(of(frozenSums.together(OWN, PROVINCE, months, 6), Indicator.SPENDING), of(frozenSums.sums(EVERYWHERE, COUNTY, CLOSED, 6), Indicator.SPENDING));
            assertEquals(Set.of(COUNTY.value()), frozenSums.together(OWN, PROVINCE, months, 6).stream().map(MonthSums.Sum::office).collect(Collectors.toSet()));
            database.createNativeQuery("insert into monthly_fact_part (office_code, month, category, part, code, figure) values (?1, ?3, 'URBAN', 'KIND', 'PRICE_SUBSIDY', 3),"
                + " (?2, ?3, 'URBAN', 'KIND', 'PRICE_SUBSIDY', 5)").setParameter(1, COUNTY.value() + "999").setParameter(2, OTHER_COUNTY.value() + "999").setParameter(3, CLOSED.toString()).executeUpdate();
            long before = summed();
            frozenSums.sumUp(OWN, OTHER_COUNTY, CLOSED);
            assertEquals(before, summed(), "nothing of another county is summed up");
            database.createNativeQuery("insert into county_fact_part (office_code, month, category, part, code, figure) values (?1, ?3, 'URBAN', 'KIND', 'PRICE_SUBSIDY', 3),"
                + " (?2, ?3, 'URBAN', 'KIND', 'PRICE_SUBSIDY', 5)").setParameter(1, COUNTY.value()).setParameter(2, OTHER_COUNTY.value()).setParameter(3, CLOSED.toString()).executeUpdate();
            assertEquals(List.of(), frozenSums.paid(OWN, OTHER_COUNTY, months, 6, Indicator.PRICE_SUBSIDY));
            assertEquals(List.of(new MonthSums.Sum(COUNTY.value(), "URBAN", "PRICE_SUBSIDY", 3)), frozenSums.paid(OWN, PROVINCE, months, 6, Indicator.PRICE_SUBSIDY));
            assertTrue(frozenSums.households(OWN, OTHER_COUNTY, CLOSED).isEmpty());
            assertTrue(frozenSums.households(OWN, PROVINCE, CLOSED).stream().allMatch(sum -> sum.office().startsWith(COUNTY.value())));
            assertEquals(of(frozenSums.households(OWN, PROVINCE, CLOSED), Indicator.HOUSEHOLDS),
                of(frozenSums.sums(EVERYWHERE, COUNTY, CLOSED, 6), Indicator.HOUSEHOLDS));
            assertEquals(Map.of(), frozen.marks(AREA, months), "a township froze nothing");
            assertEquals(List.of(1L), frozen.marks(OWN, months).values().stream().map(SolvedMonths.Mark::counties).toList());
            assertEquals(List.of(), frozenSums.held(OWN, OTHER_COUNTY, CLOSED));
            assertTrue(frozenSums.held(OWN, PROVINCE, CLOSED).stream().allMatch(sum -> sum.office().startsWith(COUNTY.value())));
            assertEquals(0, frozenSums.unlike(OWN, PROVINCE, CLOSED));
            assertEquals(Set.of(), frozen.whole(OWN, OTHER_COUNTY, CLOSED.plusMonths(-40), CLOSED));
            assertEquals(months, frozen.whole(OWN, COUNTY, CLOSED.plusMonths(-40), CLOSED));
            assertFalse(facts.paid(OWN, OTHER_COUNTY, CLOSED));
            assertTrue(facts.paid(OWN, COUNTY, CLOSED) && facts.paid(OWN, PROVINCE, CLOSED) && facts.paid(EVERYWHERE, OTHER_COUNTY, CLOSED));
            assertFalse(facts.paid(EVERYWHERE, PROVINCE, CLOSED.plusMonths(-40)));
            assertTrue(frozenSums.standards(OWN, PROVINCE, CLOSED, 6).stream().allMatch(sum -> sum.office().equals(COUNTY.value())));
            assertTrue(year.sums(OWN, PROVINCE, CLOSED, 6).stream().allMatch(sum -> sum.office().equals(COUNTY.value())));
            assertEquals(List.of(), year.sums(OWN, OTHER_COUNTY, CLOSED, 6));
            assertEquals(List.of(), frozenSums.over(OWN, OTHER_COUNTY, CLOSED, CLOSED));
            assertEquals(of(frozenSums.over(OWN, PROVINCE, CLOSED, CLOSED), Indicator.PERSONS), of(frozenSums.sums(EVERYWHERE, COUNTY, CLOSED, 6), Indicator.PERSONS));
            assertEquals(List.of(), frozen.waiting(OWN, OTHER_COUNTY, CLOSED.previous()));
            assertFalse(frozen.isWhole(OWN, OTHER_COUNTY, CLOSED));
            assertEquals(List.of(), reckoning.of(OWN, OTHER_COUNTY, CLOSED).facts());
            assertEquals(Optional.empty(), frozen.month(OWN, OTHER_COUNTY, CLOSED));
            assertEquals(List.of(COUNTY), frozen.months(OWN, PROVINCE, CLOSED).stream().map(FrozenMonth::office).toList());
            assertEquals(List.of(), frozenSums.families(OWN, OTHER_COUNTY, CLOSED, 6));
            assertTrue(frozenSums.families(OWN, PROVINCE, CLOSED, 6).stream().allMatch(sum -> sum.office().equals(COUNTY.value())));
            assertFalse(frozen.isWholeSinceBegun(OWN, OTHER_COUNTY, CLOSED, CLOSED));
            assertTrue(frozen.isWholeSinceBegun(OWN, COUNTY, CLOSED, CLOSED) && !frozen.isWholeSinceBegun(OWN, COUNTY, CLOSED.previous(), CLOSED));
            return open;
        });
    }

    @Test
    void what_figures_are_held_to_is_counted_in_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            CountyTotal own = proofs.total(OWN, PROVINCE, CLOSED, Known.NOW);
            assertEquals(List.of(own.households(), own.persons(), own.released()), List.of(proofs.total(EVERYWHERE, COUNTY, CLOSED, proofs.known()).households(),
                proofs.total(EVERYWHERE, COUNTY, CLOSED, Known.NOW).persons(), proofs.total(EVERYWHERE, COUNTY, CLOSED, Known.NOW).released()));
            assertTrue(own.released() > 0 && own.households() < proofs.total(EVERYWHERE, PROVINCE, CLOSED, Known.NOW).households());
            assertEquals(Set.of(COUNTY.value()), proofs.posted(OWN, PROVINCE, CLOSED).stream().map(MonthSums.Sum::office).collect(Collectors.toSet()));
            assertEquals(List.of(), proofs.posted(OWN, OTHER_COUNTY, CLOSED));
            issuedAnew(COUNTY);
            issuedAnew(OTHER_COUNTY);
            assertEquals(Set.of(COUNTY.value()), proofs.reissued(OWN, PROVINCE, CLOSED).stream().map(MonthSums.Sum::office).collect(Collectors.toSet()));
            assertEquals(Set.of(COUNTY.value(), OTHER_COUNTY.value()), proofs.reissued(EVERYWHERE, PROVINCE, CLOSED).stream().map(MonthSums.Sum::office).collect(Collectors.toSet()));
            Known before = proofs.known();
            database.createNativeQuery("insert into award_version_past (version_id, office_code, until_month, superseded) select id, office_code, until_month, superseded from award_version"
                + " where not superseded and from_month <= '2026-08' and until_month is null").executeUpdate();
            database.createNativeQuery("update award_version set superseded = 1 where not superseded and from_month <= '2026-08' and until_month is null").executeUpdate();
            List<MonthSums.Sum> taken = proofs.explained(OWN, PROVINCE, CLOSED, before, Known.NOW);
            assertTrue(!taken.isEmpty() && taken.stream().allMatch(sum -> sum.office().startsWith(COUNTY.value()) && sum.code().equals("ROLL.TAKEN")), taken.toString());
            assertTrue(proofs.explained(EVERYWHERE, PROVINCE, CLOSED, before, Known.NOW).size() > taken.size());
            assertEquals(List.of(), proofs.explained(EVERYWHERE, PROVINCE, CLOSED, before, before));
            return open;
        });
    }

    /** A line of August of the county that failed is issued anew in September. */
    private void issuedAnew(OfficeCode county) {
        long failed = ((Number) database.createNativeQuery("select min(id) from payment_line where month = '2026-08' and kind = 'REGULAR' and cancellation = 0 and office_code like ?1")
            .setParameter(1, county.value() + "%").getSingleResult()).longValue();
        database.createNativeQuery("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, from_central, from_province,"
            + " from_municipality, from_county, from_donation) select r.id, f.award_id, f.office_code, f.category, r.month, 'REISSUE', f.amount, f.member_count, f.account_id, f.from_central,"
            + " f.from_province, f.from_municipality, f.from_county, f.from_donation from payment_line f join payment_run r on r.office_code = ?2 and r.month = '2026-09'"
            + " and r.released_at is not null where f.id = ?1").setParameter(1, failed).setParameter(2, county.value()).executeUpdate();
        database.createNativeQuery("insert into payment_outcome (line_id, run_id, office_code, outcome, officer_subject, officer_name, at) select f.id, r.id, f.office_code, 'REISSUED', 'x', 'x',"
            + " '2026-09-01' from payment_line f join payment_run r on r.office_code = ?2 and r.month = '2026-09' and r.released_at is not null where f.id = ?1")
            .setParameter(1, failed).setParameter(2, county.value()).executeUpdate();
    }

    private static void assertUnknown(Executable asked) {
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, asked).reason());
    }

    @Test
    void a_month_of_a_foreign_office_is_neither_frozen_nor_counted_nor_told() throws Exception {
        Officer statistics = officer(COUNTY, Role.PROVINCIAL_STATISTICS);
        within(PROVINCE, open -> {
            closed(OTHER_COUNTY);
            assertUnknown(() -> freezing.waiting(statistics, OTHER_COUNTY, CLOSED));
            assertUnknown(() -> freezing.freeze(statistics, OTHER_COUNTY, CLOSED));
            assertUnknown(() -> freezing.recount(statistics, OTHER_COUNTY, CLOSED));
            assertUnknown(() -> indicators.month(statistics, OTHER_COUNTY, CLOSED));
            assertUnknown(() -> indicators.checked(statistics, OTHER_COUNTY, CLOSED, CLOSED));
            assertUnknown(() -> counties.month(statistics, OTHER_COUNTY, CLOSED));
            assertUnknown(() -> counties.month(statistics, PROVINCE, CLOSED));
            assertUnknown(() -> terms.month(statistics, OTHER_COUNTY, CLOSED));
            assertUnknown(() -> terms.month(statistics, PROVINCE, CLOSED));
            assertUnknown(() -> sides.years(statistics, OTHER_COUNTY, 2026, 2026));
            return open;
        });
    }

    @Test
    void few_families_are_hidden_from_a_desk_that_sees_figures_only_and_from_no_other() throws Exception {
        within(PROVINCE, open -> {
            database.createNativeQuery("update award_version set superseded = 1 where office_code like ?1").setParameter(1, COUNTY.value() + "%").executeUpdate();
            families();
            Officer caseworker = officer(HERE, Role.COUNTY_APPROVER);
            Officer statistics = officer(HERE, Role.PROVINCIAL_STATISTICS);
            assertFalse(figures.monthly(caseworker, HERE, MONTH).rows().get(0).hidden());
            assertTrue(figures.monthly(statistics, HERE, MONTH).rows().get(0).hidden());
            assertTrue(indicators.month(caseworker, HERE, MONTH).rows().stream().allMatch(row -> row.figure().isPresent()));
            assertTrue(indicators.month(statistics, HERE, MONTH).rows().stream().anyMatch(row -> row.figure().isEmpty()));
            return open;
        });
    }

    @Test
    void the_counties_of_a_province_have_the_figures_that_their_municipalities_show() throws Exception {
        within(PROVINCE, open -> {
            families();
            closed(COUNTY);
            for (Role role : List.of(Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS)) {
                Officer above = officer(PROVINCE, role);
                for (Month month : List.of(CLOSED, MONTH)) {
                    List<CountyGroup> groups = counties.month(above, PROVINCE, month);
                    assertTrue(groups.stream().mapToInt(group -> group.counties().size()).sum() > groups.size() && groups.size() > 1);
                    for (CountyGroup group : groups) {
                        assertEquals(figures.monthly(above, group.office(), month).children().stream().map(Monthly::rows).toList(),
                            group.counties().stream().map(CountyGroup.County::rows).toList(), role + " " + month + " " + group.name());
                    }
                    List<KeptTerms> kept = terms.month(above, PROVINCE, month);
                    assertEquals(groups.stream().flatMap(group -> group.counties().stream()).map(CountyGroup.County::office).toList(), kept.stream().map(KeptTerms::office).toList());
                    for (CountyGroup group : groups) {
                        assertEquals(indicators.month(above, group.office(), month).children().stream().map(child -> List.of(child.total(Indicator.WITHIN), child.total(Indicator.PAST))).toList(),
                            kept.stream().filter(one -> one.office().within(group.office())).map(one -> List.of(one.within(), one.past())).toList(), role + " " + month + " " + group.name());
                    }
                }
            }
            return open;
        });
    }

    private void line(String category, long fen) {
        database.createNativeQuery("insert into standard (region, category, unit, amount, effective_from, document) values ('35', ?1, 'MONTH', ?2, ?3, 'invented')")
            .setParameter(1, category).setParameter(2, fen).setParameter(3, CLOSED.firstDay()).executeUpdate();
    }

    @Test
    void one_line_for_both_sides_is_the_standard_of_each_until_a_side_has_its_own() throws Exception {
        OfficeCode place = new OfficeCode("350102");
        within(PROVINCE, open -> {
            line("UNIFIED", 70_000);
            assertEquals(Optional.of(new Money(70_000)), standards.monthly(place, "URBAN", CLOSED.firstDay()));
            line("URBAN", 80_000);
            for (String category : List.of("URBAN", "RURAL", "UNIFIED")) {
                Optional<Money> expected = Optional.of(new Money(category.equals("URBAN") ? 80_000 : 70_000));
                assertEquals(expected, standards.monthly(place, category, CLOSED.firstDay()));
                assertEquals(expected, standards.monthlyWithin(new OfficeCode("35"), CLOSED.firstDay()).apply(place, category));
                assertEquals(Optional.empty(), standards.monthlyWithin(new OfficeCode("35"), CLOSED.firstDay()).apply(HERE, category));
            }
            return open;
        });
    }

    private long summed() {
        return ((Number) database.createNativeQuery("select (select count(*) from county_fact) + (select count(*) from county_fact_part)").getSingleResult()).longValue();
    }

    @Test
    void families_under_one_line_for_both_sides_keep_their_money_over_the_years() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            database.createNativeQuery("insert into monthly_fact (office_code, month, category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households,"
                + " stopped_households, spending, decided_within, decided_past, recheck_due, recheck_done) values (?1, ?2, 'UNIFIED', 10, 20, 0, 0, 0, 0, 0, 0, 0, 30000, 0, 0, 0, 0)")
                .setParameter(1, COUNTY.value() + "999").setParameter(2, CLOSED.toString()).executeUpdate();
            database.createNativeQuery("insert into county_fact (office_code, month, category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households,"
                + " stopped_households, standard_sum, standard_persons, spending, decided_within, decided_past, recheck_due, recheck_done) values (?1, ?2, 'UNIFIED', 10, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0,"
                + " 30000, 0, 0, 0, 0)").setParameter(1, COUNTY.value()).setParameter(2, CLOSED.toString()).executeUpdate();
            SidesOfYear.Side unified = sides.years(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, CLOSED.year(), CLOSED.year()).get(0).unified();
            assertEquals(List.of(30_000L, 20L, 1L), List.of(unified.spending(), unified.personMonths(), (long) unified.months()));
            assertEquals(Optional.of(new BigDecimal("15.0")), unified.perCapita());
            assertFalse(unified.hidden());
            Monthly.Figure row = counties.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, CLOSED).get(0).counties().get(0).rows().stream()
                .filter(figure -> figure.category().equals("UNIFIED")).findFirst().orElseThrow();
            assertEquals(List.of(10L, 20L, 30_000L), List.of(row.households(), row.persons(), row.spending().fen()));
            return open;
        });
    }

    @Test
    void families_that_stopped_are_counted_in_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            families();
            database.createNativeQuery("update award_version set until_month = ?1 where from_month = ?1").setParameter(1, MONTH.toString()).executeUpdate();
            assertEquals(List.of(HERE.value()), sums.stopped(AREA, PROVINCE, MONTH.next(), Known.NOW).stream().map(MonthSums.Sum::office).distinct().toList());
            assertTrue(sums.stopped(EVERYWHERE, PROVINCE, MONTH.next(), Known.NOW).stream().map(MonthSums.Sum::office).distinct().count() >= 3);
            assertEquals(List.of(HERE.value()), sums.stoppedBecause(AREA, PROVINCE, MONTH.next(), Known.NOW).stream().map(MonthSums.Sum::office).distinct().toList());
            return open;
        });
    }

    @Test
    void rechecks_are_counted_in_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            families();
            database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
                + " select id, office_code, '2026-09-10', 'RECHECK', 'x', 'x', 'x', 'CASEWORKER', 'ACTIVE', md5(id), 'x' from award").executeUpdate();
            assertEquals(List.of(HERE.value()), sums.rechecked(AREA, PROVINCE, CLOSED, Known.NOW).stream().map(MonthSums.Sum::office).distinct().toList());
            return open;
        });
    }

    @Test
    void a_decision_that_is_delegated_to_a_township_counts_like_the_countys() throws Exception {
        within(PROVINCE, open -> {
            database.createNativeQuery("update application a set a.decided_on = '2026-09-10' where exists (select 1 from case_deadline d where d.application_id = a.id and d.kind = 'DECISION')").executeUpdate();
            Set<MonthSums.Sum> before = Set.copyOf(sums.decided(EVERYWHERE, PROVINCE, CLOSED, Known.NOW));
            assertFalse(before.isEmpty());
            database.createNativeQuery("update case_deadline set kind = 'DELEGATED_DECISION' where kind = 'DECISION'").executeUpdate();
            assertEquals(before, Set.copyOf(sums.decided(EVERYWHERE, PROVINCE, CLOSED, Known.NOW)));
            return open;
        });
    }

    @Test
    void decisions_are_counted_in_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            database.createNativeQuery("update application a set a.state = 'REFUSED', a.decided_on = '2026-09-10' where exists"
                + " (select 1 from case_deadline d where d.application_id = a.id and d.kind = 'DECISION')").executeUpdate();
            List<Function<Jurisdiction, List<MonthSums.Sum>>> asked = List.of(area -> sums.decided(area, PROVINCE, CLOSED, Known.NOW), area -> sums.refused(area, PROVINCE, CLOSED, Known.NOW));
            for (Function<Jurisdiction, List<MonthSums.Sum>> one : asked) {
                assertTrue(one.apply(OWN).stream().allMatch(sum -> sum.office().startsWith(COUNTY.value())));
                assertTrue(one.apply(EVERYWHERE).size() > one.apply(OWN).size());
            }
            return open;
        });
    }
}
