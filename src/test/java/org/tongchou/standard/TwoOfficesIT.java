package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;

/** A draft of each of two municipalities: every question of one gives back only its own. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final OfficeCode OWN = new OfficeCode("3401");
    private static final OfficeCode FOREIGN = new OfficeCode("3402");
    private static final Jurisdiction AREA = new Jurisdiction(OWN);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 12, 9, 0);
    private static final int MANY = 10_000;

    @Inject
    RulePackDrafts packs;

    @Inject
    StandardDrafts standards;

    private RulePackDraft pack(OfficeCode region) {
        PackBody body = new PackBody(region, Era.R2026, new Term(LocalDate.of(2027, 1, 1), Optional.empty()), "invented", PackDocument.stored("{}", null, null));
        RulePackDraft draft = new RulePackDraft(body, officer(PROVINCE, Role.PROVINCIAL_POLICY), AT);
        packs.add(draft);
        return draft;
    }

    private StandardDraft standard(OfficeCode region, RulePackDraft of) {
        DatedStandard dated = new DatedStandard(region, Category.URBAN, StandardLevel.CITY, new Standard(new Money(90_000), Standard.Period.MONTH),
            LocalDate.of(2027, 1, 1), Optional.empty());
        StandardDraft draft = StandardDraft.ofPack(new StandardProposal(dated, new StandardOrigin("invented", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty())), of, AT);
        standards.add(draft);
        return draft;
    }

    @Test
    void find_and_lock_know_only_the_own_pack() throws Exception {
        within(PROVINCE, open -> {
            RulePackDraft own = pack(OWN);
            RulePackDraft foreign = pack(FOREIGN);
            assertEquals(Optional.of(own), packs.find(AREA, own.id()));
            assertEquals(Optional.empty(), packs.find(AREA, foreign.id()));
            assertEquals(Optional.of(own), packs.lock(AREA, own.id()));
            assertEquals(Optional.empty(), packs.lock(AREA, foreign.id()));
            return open;
        });
    }

    @Test
    void the_packs_at_work_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            RulePackDraft own = pack(OWN);
            RulePackDraft foreign = pack(FOREIGN);
            List<RulePackDraft> found = packs.atWork(AREA, MANY);
            assertTrue(found.contains(own));
            assertFalse(found.contains(foreign));
            return open;
        });
    }

    @Test
    void the_standards_of_a_pack_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            RulePackDraft pack = pack(OWN);
            StandardDraft own = standard(OWN, pack);
            standard(FOREIGN, pack);
            assertEquals(List.of(own), standards.ofPack(AREA, pack.id()));
            return open;
        });
    }

    private StandardDraft drafted(OfficeCode region) {
        StandardDraft draft = new StandardDraft(DraftedStandards.urban(region.value(), 90_000, AT.toLocalDate()), officer(PROVINCE, Role.PROVINCIAL_POLICY), AT);
        standards.add(draft);
        return draft;
    }

    @Test
    void find_and_lock_know_only_the_own_standard() throws Exception {
        within(PROVINCE, open -> {
            StandardDraft own = drafted(OWN);
            StandardDraft foreign = drafted(FOREIGN);
            assertEquals(Optional.of(own), standards.find(AREA, own.id()));
            assertEquals(Optional.empty(), standards.find(AREA, foreign.id()));
            assertEquals(Optional.of(own), standards.lock(AREA, own.id()));
            assertEquals(Optional.empty(), standards.lock(AREA, foreign.id()));
            return open;
        });
    }

    @Test
    void the_standards_that_wait_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            StandardDraft own = drafted(OWN);
            StandardDraft foreign = drafted(FOREIGN);
            assertTrue(standards.waiting(AREA, MANY).contains(own));
            assertFalse(standards.waiting(AREA, MANY).contains(foreign));
            assertTrue(standards.waiting(new Jurisdiction(PROVINCE), MANY).containsAll(List.of(own, foreign)));
            return open;
        });
    }

    @Test
    void the_filter_stands_behind_the_parameter() throws Exception {
        within(OWN, open -> {
            StandardDraft own = drafted(OWN);
            StandardDraft foreign = drafted(FOREIGN);
            assertEquals(Optional.of(own), standards.find(new Jurisdiction(PROVINCE), own.id()));
            assertEquals(Optional.empty(), standards.find(new Jurisdiction(PROVINCE), foreign.id()));
            return open;
        });
    }
}
