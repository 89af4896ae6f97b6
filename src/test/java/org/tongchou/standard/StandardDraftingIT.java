package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.Container;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.standard.Method;

/** Drafting, publishing and withdrawing standards against the installation's own: guidance 740.00 and Bengbu's 780.00 from 2026-07-01. */
@ExtendWith(ArquillianExtension.class)
class StandardDraftingIT extends Container {

    private static final OfficeCode BENGBU = new OfficeCode("3403");
    private static final LocalDate LATER = LocalDate.of(2030, 7, 1);

    @Inject
    StandardDrafting desk;

    @Inject
    StandardHistory history;

    @Inject
    Standards standards;

    @Inject
    BusinessClock clock;

    private static Officer policy() {
        return officer(PROVINCE, Role.PROVINCIAL_POLICY);
    }

    private static Officer otherPolicy() {
        return new Officer("policy-two", "policy-two", "测试员二", PROVINCE, EnumSet.of(Role.PROVINCIAL_POLICY), new Jurisdiction(PROVINCE));
    }

    private static Officer supervisor() {
        return officer(BENGBU, Role.MUNICIPAL_SUPERVISOR);
    }

    private static Refused refused(Executable act) {
        return assertThrows(Refused.class, act);
    }

    private Money held(LocalDate on) {
        return standards.monthly(HERE, "URBAN", on).orElseThrow();
    }

    @Test
    void a_municipality_drafts_and_the_province_publishes_for_a_later_day() throws Exception {
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(supervisor(), DraftedStandards.urban("3403", 85000, LATER));
            assertEquals(List.of(StandardAct.WITHDRAW), draft.acts());
            assertEquals(new Money(78000), held(LATER), "a draft changes nothing");
            StandardFile published = desk.publish(policy(), draft.id(), Set.of());
            assertEquals(StandardState.PUBLISHED, published.state());
            assertEquals(new Money(78000), held(LATER.minusDays(1)));
            assertEquals(new Money(85000), held(LATER));
            return open;
        });
    }

    @Test
    void whoever_drafted_it_does_not_publish_it() throws Exception {
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(policy(), DraftedStandards.urban("3403", 85000, LATER));
            assertEquals("standard.samePerson", refused(() -> desk.publish(policy(), draft.id(), Set.of())).key());
            return open;
        });
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(policy(), DraftedStandards.urban("3403", 85000, LATER));
            assertEquals(StandardState.PUBLISHED, desk.publish(otherPolicy(), draft.id(), Set.of()).state());
            return open;
        });
    }

    @Test
    void a_fault_bars_publication_and_every_finding_is_named() throws Exception {
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(supervisor(), DraftedStandards.urban("3403", 73999, LATER));
            assertEquals(List.of("BELOW_GUIDE", "FALL"), draft.findings().stream().map(Finding::code).toList());
            NotPublishable refused = assertThrows(NotPublishable.class, () -> desk.publish(policy(), draft.id(), Set.of("BELOW_GUIDE")));
            assertEquals(List.of("BELOW_GUIDE", "FALL"), refused.findings().stream().map(Finding::code).toList());
            return open;
        });
    }

    @Test
    void a_warning_is_accepted_by_its_code() throws Exception {
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(supervisor(), DraftedStandards.urban("3403", 77000, LATER));
            assertThrows(NotPublishable.class, () -> desk.publish(policy(), draft.id(), Set.of("SWING")));
            return open;
        });
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(supervisor(), DraftedStandards.urban("3403", 77000, LATER));
            desk.publish(policy(), draft.id(), Set.of("FALL"));
            assertEquals(new Money(77000), held(LATER));
            return open;
        });
    }

    @Test
    void a_county_gets_none() throws Exception {
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(policy(), DraftedStandards.urban("340302", 85000, LATER));
            assertEquals("COUNTY_STANDARD", draft.findings().get(0).code());
            assertThrows(NotPublishable.class, () -> desk.publish(otherPolicy(), draft.id(), Set.of()));
            return open;
        });
    }

    @Test
    void what_has_not_begun_is_withdrawn_and_its_day_can_be_published_for_again() throws Exception {
        within(PROVINCE, open -> {
            StandardFile first = desk.draft(supervisor(), DraftedStandards.urban("3403", 85000, LATER));
            desk.publish(policy(), first.id(), Set.of());
            assertEquals(StandardState.WITHDRAWN, desk.withdraw(policy(), first.id()).state());
            assertEquals(new Money(78000), held(LATER));
            StandardFile second = desk.draft(supervisor(), DraftedStandards.urban("3403", 86000, LATER));
            assertEquals(List.of(), second.findings());
            desk.publish(policy(), second.id(), Set.of());
            assertEquals(new Money(86000), held(LATER));
            return open;
        });
    }

    @Test
    void what_has_begun_stays() throws Exception {
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(supervisor(), DraftedStandards.urban("3403", 78001, clock.today()));
            desk.publish(policy(), draft.id(), Set.of());
            assertEquals(new Money(78001), held(clock.today()));
            assertEquals("standard.begun", refused(() -> desk.withdraw(policy(), draft.id())).key());
            return open;
        });
    }

    @Test
    void two_of_one_day_are_not_published() throws Exception {
        within(PROVINCE, open -> {
            StandardFile first = desk.draft(supervisor(), DraftedStandards.urban("3403", 85000, LATER));
            StandardFile second = desk.draft(supervisor(), DraftedStandards.urban("3403", 86000, LATER));
            desk.publish(policy(), first.id(), Set.of());
            assertEquals(List.of("DAYS_OVERLAP"), desk.find(policy(), second.id()).findings().stream().map(Finding::code).toList());
            assertThrows(NotPublishable.class, () -> desk.publish(policy(), second.id(), Set.of()));
            return open;
        });
    }

    @Test
    void a_supervisor_drafts_for_the_own_municipality_and_takes_back_only_own_drafts() throws Exception {
        within(PROVINCE, open -> {
            assertEquals(Refused.Reason.NOT_FOUND, refused(() -> desk.draft(supervisor(), DraftedStandards.urban("3401", 85000, LATER))).reason());
            return open;
        });
        within(PROVINCE, open -> {
            assertEquals(Refused.Reason.NOT_FOUND, refused(() -> desk.draft(supervisor(), DraftedStandards.urban("34", 85000, LATER))).reason());
            return open;
        });
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(policy(), DraftedStandards.urban("3403", 85000, LATER));
            assertEquals("standard.notYours", refused(() -> desk.withdraw(supervisor(), draft.id())).key());
            return open;
        });
        within(PROVINCE, open -> {
            StandardFile draft = desk.draft(supervisor(), DraftedStandards.urban("3403", 85000, LATER));
            assertEquals(StandardState.WITHDRAWN, desk.withdraw(supervisor(), draft.id()).state());
            assertEquals("standard.noDraft", refused(() -> desk.publish(policy(), draft.id(), Set.of())).key());
            return open;
        });
    }

    @Test
    void a_region_that_does_not_exist_gets_no_draft() throws Exception {
        within(PROVINCE, open -> {
            assertEquals(Refused.Reason.NOT_FOUND, refused(() -> desk.draft(policy(), DraftedStandards.urban("3499", 85000, LATER))).reason());
            return open;
        });
    }

    @Test
    void the_history_says_what_held_when_and_how_it_came_about() throws Exception {
        within(PROVINCE, open -> {
            var held = history.held(policy(), HERE, Category.URBAN);
            assertEquals(List.of("34 2021-07-01 Optional[2026-06-30]", "3403 2026-07-01 Optional.empty"),
                held.stream().map(one -> one.what().region() + " " + one.from() + " " + one.until()).toList());
            assertEquals(Optional.of(new Method.ConsumptionRatio(new Money(3120000), Fraction.ofPercent(new BigDecimal("30")))), held.get(1).what().origin().method());
            assertTrue(held.get(1).what().number().isPresent());
            assertEquals(3, history.published(policy(), HERE, Category.URBAN).size());
            return open;
        });
    }
}
