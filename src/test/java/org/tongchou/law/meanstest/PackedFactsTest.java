package org.tongchou.law.meanstest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.household.PackedFacts;
import org.tongchou.law.rulepack.Category;

/** What is packed is assessed like what was declared, on any day. */
@Tag("law")
class PackedFactsTest {

    @Test
    void every_family_is_assessed_packed_as_it_is_unpacked() {
        new Trials(349903).each((facts, rules, which) -> {
            String packed = PackedFacts.write(facts);
            Facts opened = PackedFacts.read(packed, facts.on());
            assertEquals(packed, PackedFacts.write(opened), which);
            PackedFacts.Household household = PackedFacts.members(packed);
            assertEquals(opened.members(), household.members(), which);
            assertEquals(opened.singlePerson(), household.single().map(Member::ref), which);
            Assessment before = MeansTest.assess(facts, rules);
            Assessment after = MeansTest.assess(opened, rules);
            assertEquals(before.outcome(), after.outcome(), which);
            assertEquals(before.totalMonthly(), after.totalMonthly(), which);
            assertEquals(before.countableAnnualIncome(), after.countableAnnualIncome(), which);
            LocalDate later = facts.on().plusYears(3);
            assertEquals(MeansTest.assess(facts.on(later), rules).totalMonthly(), MeansTest.assess(PackedFacts.read(packed, later), rules).totalMonthly(), which);
        });
    }

    @Test
    void members_lose_their_names() {
        Member member = new Member("测试甲", "02", LocalDate.of(1958, 3, 12), 1, true, Optional.empty(), false, Set.of());
        Facts facts = new Facts(LocalDate.of(2026, 9, 1), Category.URBAN, Optional.of("测试甲"), List.of(member), List.of(), List.of(), List.of(), List.of());
        assertFalse(PackedFacts.write(facts).contains("测试"));
        assertEquals(Optional.of("0"), PackedFacts.read(PackedFacts.write(facts), facts.on()).singlePerson());
    }

    @Test
    void another_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PackedFacts.read("2 URBAN -1 0", LocalDate.of(2026, 9, 1)));
        assertThrows(IllegalArgumentException.class, () -> PackedFacts.members("2 URBAN -1 0"));
    }
}
