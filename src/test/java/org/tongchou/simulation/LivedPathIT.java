package org.tongchou.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.award.AwardDecision;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Reassessment;
import org.tongchou.award.Review;
import org.tongchou.batch.Invented;
import org.tongchou.casework.FamilyGroup;
import org.tongchou.fund.FundDesk;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.Finding;
import org.tongchou.payment.Ground;
import org.tongchou.payment.Runs;
import org.tongchou.persistence.Scope;
import org.tongchou.standard.RulePackDesk;
import org.tongchou.standard.Rulemaking;

/**
 * A path of a municipality is simulated, handed over, published by somebody else, and then lived through: the clock goes on to each of its years, every family in support
 * is tested anew by its township, the county raises, lowers or stops what follows from it, and the month is prepared and released. What is paid is what the simulator said,
 * to the fen. Two thousand households, all in one transaction that is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class LivedPathIT extends Container {

    private static final OfficeCode CITY = new OfficeCode("3403");
    private static final Jurisdiction ALL = new Jurisdiction(PROVINCE);
    private static final LocalDate ON = LocalDate.of(2026, 10, 9);
    private static final int HOUSEHOLDS = 2_000;
    private static final int SECONDS = 900;
    private static final Question.Path PATH = new Question.Path(new BigDecimal("0.9"), 3, new BigDecimal("4.5"), 2027, Optional.empty());

    @Inject
    Simulations simulations;

    @Inject
    Reckoning reckoning;

    @Inject
    HandingOver handingOver;

    @Inject
    Rulemaking rulemaking;

    @Inject
    RulePackDesk desk;

    @Inject
    Demonstration demonstration;

    @Inject
    Review review;

    @Inject
    AwardDecision decision;

    @Inject
    Runs runs;

    @Inject
    FundDesk funds;

    @PersistenceContext
    EntityManager database;

    @Test
    void what_is_paid_in_each_year_of_a_published_path_is_what_the_simulator_said_to_the_fen() throws Exception {
        transaction.setTransactionTimeout(SECONDS);
        try {
            within(PROVINCE, open -> {
                population();
                SimulationFile asked = simulated();
                SimulationResult predicted = asked.result().orElseThrow();
                published(asked.id());
                for (SimulationResult.Year year : predicted.years()) {
                    LocalDate day = ON.withYear(year.year());
                    demonstration.moveClock(officer(PROVINCE, Role.ADMINISTRATOR), day.atTime(9, 0).atZone(BusinessClock.ZONE));
                    Map<String, Integer> acts = decided(Month.of(day));
                    paid(Month.of(day));
                    long month = paidIn(Month.of(day));
                    assertTrue(month > 0 && acts.getOrDefault("INCREASE", 0) > 200, acts.toString());
                    assertEquals(year.cost(), Math.multiplyExact(12L, month), year + " " + acts);
                }
                return open;
            });
        } finally {
            transaction.setTransactionTimeout(0);
        }
    }

    /** So many households of the municipality on file, at every place of the procedure. */
    private void population() {
        long there = households();
        database.unwrap(Session.class).doWork(connection -> Invented.households(connection, there, HOUSEHOLDS, ON));
        assertEquals(HOUSEHOLDS, households());
    }

    private long households() {
        return ((Number) database.createNativeQuery("select count(*) from packed_family where office_code like '3403%'").getSingleResult()).longValue();
    }

    private SimulationFile simulated() {
        Officer policy = officer(PROVINCE, Role.PROVINCIAL_POLICY);
        LocalDateTime at = ON.atTime(9, 0);
        Question question = new Question(CITY, ON, Optional.empty(), Optional.of(PATH), Set.of(FamilyGroup.ACTIVE));
        Simulation simulation = new Simulation(question, policy, at, at);
        simulations.add(simulation);
        Stretch stretch = reckoning.begin(policy, simulation.id()).orElseThrow();
        Prospect prospect = new Prospect(stretch.question());
        Tally tally = reckoning.part(policy, stretch, prospect, 0, stretch.last());
        return reckoning.finish(policy, simulation.id(), stretch, prospect, tally);
    }

    private void published(long simulation) {
        Officer other = new Officer("second-policy", "second-policy", "测试员二", PROVINCE, Set.of(Role.PROVINCIAL_POLICY), ALL);
        for (long draft : handingOver.draft(officer(PROVINCE, Role.PROVINCIAL_POLICY), simulation)) {
            rulemaking.publish(other, draft, null, desk.find(other, draft).findings().stream().map(Finding::code).collect(Collectors.toSet()));
        }
    }

    /** Every family in support of the municipality is tested anew, and what follows is decided from this month on. @return how many acts of each kind */
    private Map<String, Integer> decided(Month month) {
        Map<String, Integer> acts = new TreeMap<>();
        for (Object[] award : awards()) {
            String number = (String) award[0];
            OfficeCode township = new OfficeCode((String) award[1]);
            Officer caseworker = officer(township, Role.TOWNSHIP_CASEWORKER);
            Reassessment found = review.reassess(caseworker, number, null).life().proposal().orElseThrow();
            String act = found.difference().fen() == 0 ? "NONE" : !found.entitled() ? "STOP" : found.difference().isNegative() ? "DECREASE" : "INCREASE";
            decide(act, caseworker, number, month);
            acts.merge(act, 1, Integer::sum);
            database.flush();
            database.clear();
        }
        return acts;
    }

    private AwardFile decide(String act, Officer caseworker, String number, Month month) {
        Officer approver = officer(caseworker.office().at(OfficeCode.Level.COUNTY), Role.COUNTY_APPROVER);
        AwardDecision.Ruling ruling = new AwardDecision.Ruling(month, "INCOME", "标准调整");
        if (act.equals("DECREASE") || act.equals("STOP")) {
            review.hear(caseworker, number, null, ON, "本人", "无异议");
        }
        return switch (act) {
            case "INCREASE" -> decision.increase(approver, number, null, ruling);
            case "DECREASE" -> decision.decrease(approver, number, null, ruling);
            case "STOP" -> decision.stop(approver, number, null, ruling);
            default -> null;
        };
    }

    private List<Object[]> awards() {
        List<?> found = database.createNativeQuery("select w.number, w.office_code from award w join application a on a.number = w.application_number join packed_family p on p.id = a.id"
            + " where p.family_group = 'ACTIVE' and w.state <> 'STOPPED' and w.office_code like '3403%' order by w.id", Object[].class).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private void paid(Month month) throws Exception {
        List<?> counties = database.createNativeQuery("select distinct left(office_code, 6) from award where office_code like '3403%'", String.class).getResultList();
        for (Object county : counties) {
            OfficeCode code = new OfficeCode((String) county);
            try (Scope own = Scope.open(new Jurisdiction(code))) {
                Planted.funds(funds, officer(code, Role.COUNTY_PAYMENTS), month.year());
                long run = runs.prepare(officer(code, Role.COUNTY_PAYMENTS), code, month).run().id();
                runs.release(second(code), run, Ground.NONE);
            }
            database.flush();
            database.clear();
        }
    }

    private long paidIn(Month month) {
        return ((Number) database.createNativeQuery("select sum(l.amount) from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null"
            + " where l.month = ?1 and l.office_code like '3403%'").setParameter(1, month.toString()).getSingleResult()).longValue();
    }
}
