package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.DeclarationReading;
import org.tongchou.casework.Intake;
import org.tongchou.casework.Sampling;
import org.tongchou.http.Family;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.procedure.Kinship;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Term;
import org.tongchou.payment.Runs;
import org.tongchou.person.NearRelative;
import org.tongchou.person.OfficialKind;
import org.tongchou.person.Register;
import org.tongchou.person.Registration;
import org.tongchou.price.PriceReport;
import org.tongchou.price.Prices;
import org.tongchou.standard.DraftedStandards;
import org.tongchou.standard.PackAct;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.RulePackDesk;
import org.tongchou.standard.Rulemaking;
import org.tongchou.standard.StandardAct;
import org.tongchou.standard.StandardDrafting;

/**
 * What is begun is begun for an office: for one outside the officer's area it is refused exactly like for one that does not exist. And
 * where an act itself asks for a role, to tell desks apart that it lets in, it is asked.
 */
@ExtendWith(ArquillianExtension.class)
class AreasIT extends Container {

    private static final LocalDate LATER = LocalDate.of(2035, 1, 1);
    private static final OfficeCode CITY = new OfficeCode("3403");
    private static final OfficeCode OTHER_CITY = new OfficeCode("3402");
    private static final OfficeCode OTHER_PROVINCE = new OfficeCode("33");
    private static final long PACK = 910_001;

    @Inject
    Intake intake;

    @Inject
    DeclarationReading reading;

    @Inject
    CaseFiles files;

    @Inject
    Runs runs;

    @Inject
    BusinessClock clock;

    @PersistenceContext
    EntityManager database;

    @Inject
    Prices prices;

    @Inject
    Rulemaking rulemaking;

    @Inject
    RulePackDesk packs;

    @Inject
    StandardDrafting standards;

    @Inject
    Register register;

    @Inject
    Sampling sampling;

    /** In a transaction of its own, which the refusal spoils. */
    private void refused(Executable act) throws Exception {
        Refused.Reason reason = within(PROVINCE, open -> assertThrows(Refused.class, act).reason());
        assertEquals(Refused.Reason.NOT_FOUND, reason);
    }

    private static Officer policy() {
        return officer(PROVINCE, Role.PROVINCIAL_POLICY);
    }

    private static Officer supervisor() {
        return officer(CITY, Role.MUNICIPAL_SUPERVISOR);
    }

    private String draft(Officer officer, OfficeCode office) {
        return intake.draft(officer, reading.read(new Family(office.value(), "URBAN").application(LocalDate.of(2026, 9, 1)).toString())).number();
    }

    @Test
    void a_family_is_entered_at_the_own_township_only() throws Exception {
        Officer caseworker = officer(HERE, Role.TOWNSHIP_CASEWORKER);
        refused(() -> draft(caseworker, THERE));
        refused(() -> draft(caseworker, ELSEWHERE));
        within(PROVINCE, open -> {
            draft(caseworker, HERE);
            return open;
        });
    }

    @Test
    void a_month_is_prepared_for_the_own_county_only() throws Exception {
        Officer payments = officer(COUNTY, Role.COUNTY_PAYMENTS);
        refused(() -> runs.prepare(payments, OTHER_COUNTY, clock.month()));
        refused(() -> runs.prepare(payments, HERE, clock.month()));
        within(PROVINCE, open -> {
            assertEquals(COUNTY, runs.prepare(payments, COUNTY, clock.month()).run().office());
            return open;
        });
    }

    private PriceReport report(OfficeCode region) {
        Month month = clock.month().previous();
        return new PriceReport(region, month, Map.of(PriceIndex.CPI, new BigDecimal("0.1")), "invented");
    }

    @Test
    void prices_are_recorded_for_the_own_province_or_the_own_city_only() throws Exception {
        refused(() -> prices.record(policy(), report(OTHER_PROVINCE)));
        refused(() -> prices.record(supervisor(), report(OTHER_CITY)));
        refused(() -> prices.record(supervisor(), report(PROVINCE)));
        within(PROVINCE, open -> {
            assertEquals(OTHER_CITY, prices.record(policy(), report(OTHER_CITY)).report().region());
            assertEquals(CITY, prices.record(supervisor(), report(CITY)).report().region());
            return open;
        });
    }

    @Test
    void standards_are_drafted_for_the_own_province_or_the_own_city_only() throws Exception {
        refused(() -> standards.draft(policy(), DraftedStandards.urban("33", 90_000, LATER)));
        refused(() -> standards.draft(supervisor(), DraftedStandards.urban("3402", 90_000, LATER)));
        refused(() -> standards.draft(supervisor(), DraftedStandards.urban("34", 90_000, LATER)));
        within(PROVINCE, open -> {
            assertTrue(standards.draft(policy(), DraftedStandards.urban("3402", 90_000, LATER)).id() > 0);
            assertTrue(standards.draft(supervisor(), DraftedStandards.urban("3403", 90_000, LATER)).id() > 0);
            return open;
        });
    }

    @Test
    void rules_are_drafted_for_the_own_province_only() throws Exception {
        refused(() -> rulemaking.draft(policy(), pack(OTHER_PROVINCE)));
        within(PROVINCE, open -> {
            assertEquals(List.of(PackAct.REVISE, PackAct.WITHDRAW), rulemaking.draft(policy(), pack(OTHER_CITY)).actions());
            return open;
        });
    }

    private static PackBody pack(OfficeCode region) {
        return new PackBody(region, Era.R2026, new Term(LATER, Optional.empty()), "invented", PackDocument.stored("{}", null, null));
    }

    @Test
    void the_pack_of_another_province_is_read_and_not_withdrawn() throws Exception {
        within(PROVINCE, open -> {
            scheduled(PACK, OTHER_PROVINCE);
            scheduled(PACK + 1, OTHER_CITY);
            assertEquals(List.of(), packs.find(policy(), PACK).actions());
            assertEquals(List.of(PackAct.WITHDRAW), packs.find(policy(), PACK + 1).actions());
            return open;
        });
    }

    private void scheduled(long id, OfficeCode region) {
        database.createNativeQuery("insert into rule_pack_draft (id, office_code, era, effective_from, source, document, state, version, drafted_name, drafted_at)"
                + " values (?1, ?2, 'R2026', ?3, 'invented', '{}', 'PUBLISHED', 0, '', ?3)")
            .setParameter(1, id).setParameter(2, region.value()).setParameter(3, Date.valueOf(LATER)).executeUpdate();
        database.createNativeQuery("insert into rule_pack (id, region, version, era, effective_from, source, rules, published_name)"
            + " values (?1, ?2, 999, 'R2026', ?3, 'invented', '{}', '')").setParameter(1, id).setParameter(2, region.value()).setParameter(3, Date.valueOf(LATER)).executeUpdate();
    }

    @Test
    void the_draft_of_a_pack_is_read_by_those_who_make_rules_and_by_the_auditor_only() throws Exception {
        within(PROVINCE, open -> {
            long draft = rulemaking.draft(policy(), pack(CITY)).id();
            assertEquals(draft, packs.find(officer(CITY, Role.AUDITOR), draft).id());
            assertEquals(List.of(), packs.find(officer(PROVINCE, Role.AUDITOR), draft).actions());
            assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> packs.find(supervisor(), draft)).reason());
            return open;
        });
        within(PROVINCE, open -> {
            scheduled(PACK, CITY);
            assertEquals(List.of(PackAct.WITHDRAW), packs.find(policy(), PACK).actions());
            assertEquals(List.of(), packs.find(officer(PROVINCE, Role.AUDITOR), PACK).actions());
            return open;
        });
    }

    @Test
    void a_supervisor_takes_back_own_drafts_of_standards_only() throws Exception {
        within(PROVINCE, open -> {
            long theirs = standards.draft(policy(), DraftedStandards.urban("3403", 90_000, LATER)).id();
            assertEquals(List.of(), standards.find(supervisor(), theirs).acts());
            assertEquals("standard.notYours", assertThrows(Refused.class, () -> standards.withdraw(supervisor(), theirs)).key());
            return open;
        });
        within(PROVINCE, open -> {
            long own = standards.draft(supervisor(), DraftedStandards.urban("3403", 90_000, LATER)).id();
            assertEquals(List.of(StandardAct.WITHDRAW), standards.find(supervisor(), own).acts());
            Officer moved = new Officer(supervisor().subject(), "", "", CITY, Set.of(Role.AUDITOR), new Jurisdiction(CITY));
            assertEquals(List.of(), standards.find(moved, own).acts(), "once an auditor, the drafter changes nothing");
            return open;
        });
    }

    @Test
    void a_supervisor_stands_for_the_city_and_not_for_its_counties() throws Exception {
        refused(() -> standards.draft(supervisor(), DraftedStandards.urban("340302", 90_000, LATER)));
        refused(() -> prices.record(supervisor(), report(COUNTY)));
    }

    private static Registration committee(OfficeCode office) {
        return new Registration(office, OfficialKind.COMMITTEE, Optional.empty(), List.of(new NearRelative(Kinship.SELF, "测试主任", new CitizenNumber(Family.idNumber("19700101")))));
    }

    @Test
    void officials_are_registered_at_offices_of_the_own_province_only() throws Exception {
        Officer administrator = officer(PROVINCE, Role.ADMINISTRATOR);
        refused(() -> register.register(administrator, committee(new OfficeCode("330102001"))));
        within(PROVINCE, open -> {
            assertEquals(HERE, register.register(administrator, committee(HERE)).official().office());
            return open;
        });
    }

    @Test
    void a_random_check_is_drawn_by_an_approver_and_only_read_above() throws Exception {
        within(PROVINCE, open -> {
            String file = draft(officer(HERE, Role.TOWNSHIP_CASEWORKER), HERE);
            database.createNativeQuery("update application set state = 'COUNTY_REVIEW' where number = ?1").setParameter(1, file).executeUpdate();
            long id = sampling.publish(officer(COUNTY, Role.COUNTY_APPROVER), Optional.of(30)).check().id();
            assertFalse(sampling.find(supervisor(), id).mayDraw());
            assertTrue(sampling.find(officer(COUNTY, Role.COUNTY_APPROVER), id).mayDraw());
            return open;
        });
    }

    @Test
    void whoever_only_reads_is_offered_no_act() throws Exception {
        within(PROVINCE, open -> {
            long run = runs.prepare(officer(COUNTY, Role.COUNTY_PAYMENTS), COUNTY, clock.month()).run().id();
            assertTrue(runs.find(second(COUNTY), run).releasable());
            assertFalse(runs.find(officer(COUNTY, Role.AUDITOR), run).releasable());
            return open;
        });
        within(PROVINCE, open -> {
            String file = draft(officer(HERE, Role.TOWNSHIP_CASEWORKER), HERE);
            assertTrue(files.find(officer(HERE, Role.TOWNSHIP_CASEWORKER), file).may(Step.SUBMIT));
            assertFalse(Arrays.stream(Step.values()).anyMatch(step -> files.find(officer(HERE, Role.AUDITOR), file).may(step)));
            return open;
        });
    }
}
