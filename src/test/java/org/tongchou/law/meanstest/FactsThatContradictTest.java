package org.tongchou.law.meanstest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeItem;

/** Facts that say too little, too much or against themselves cannot be made. */
@Tag("law")
class FactsThatContradictTest {

    private static final LocalDate ON = LocalDate.of(2026, 9, 15);
    private static final Member ONE = new Member("p1", "02", LocalDate.of(1970, 5, 2), 1, false, Optional.empty(), false, Set.of());
    private static final IncomeLine.Amounts NOTHING = new IncomeLine.Annual(Money.ZERO);

    @Test
    void a_family_has_members_with_refs_of_their_own() {
        refused(() -> facts(List.of(), Optional.empty(), List.of(), List.of(), List.of()));
        refused(() -> facts(List.of(ONE, ONE), Optional.empty(), List.of(), List.of(), List.of()));
        assertEquals(ONE, facts(List.of(ONE), Optional.of("p1"), List.of(), List.of(), List.of()).member("p1"));
        refused(() -> facts(List.of(ONE), Optional.empty(), List.of(), List.of(), List.of()).member("p2"));
    }

    @Test
    void every_line_is_of_a_member() {
        refused(() -> facts(List.of(ONE), Optional.of("p2"), List.of(), List.of(), List.of()));
        refused(() -> facts(List.of(ONE), Optional.empty(), List.of(new IncomeLine("p2", IncomeItem.WAGE, NOTHING)), List.of(), List.of()));
        refused(() -> facts(List.of(ONE), Optional.empty(), List.of(), List.of(new ExpenseLine("p2", ExpenseItem.OTHER, Money.ZERO)), List.of()));
        refused(() -> facts(List.of(ONE), Optional.empty(), List.of(), List.of(), List.of(obligor(List.of("p2"), 1))));
    }

    @Test
    void the_same_family_can_be_looked_at_on_another_day() {
        Facts facts = facts(List.of(ONE), Optional.of("p1"), List.of(new IncomeLine("p1", IncomeItem.WAGE, NOTHING)), List.of(), List.of());
        Facts later = facts.on(ON.plusDays(1));
        assertEquals(ON.plusDays(1), later.on());
        assertEquals(facts, later.on(ON));
    }

    @Test
    void support_is_reckoned_and_never_declared() {
        refused(() -> new IncomeLine("p1", IncomeItem.SUPPORT, NOTHING));
        refused(() -> new IncomeLine("p1", IncomeItem.MAINTENANCE, NOTHING));
    }

    @Test
    void months_are_one_to_twelve() {
        refused(() -> new IncomeLine.Months(List.of()));
        refused(() -> new IncomeLine.Months(Collections.nCopies(13, Money.ZERO)));
        assertDoesNotThrow(() -> new IncomeLine.Months(Collections.nCopies(12, Money.ZERO)));
    }

    @Test
    void an_obligor_supports_somebody_and_no_more_than_it_says() {
        refused(() -> obligor(List.of(), 1));
        refused(() -> obligor(List.of("p1", "p2"), 1));
        assertDoesNotThrow(() -> obligor(List.of("p1", "p2"), 2));
        refused(() -> new Obligor.Means(new Money(-1), 1, 1, 0));
        refused(() -> new Obligor.Means(Money.ZERO, 0, 1, 0));
        refused(() -> new Obligor.Means(Money.ZERO, 1, 0, 0));
        refused(() -> new Obligor.Means(Money.ZERO, 1, 1, -1));
    }

    @Test
    void a_disability_has_a_level_of_one_to_four() {
        List.of(0, 5).forEach(level -> refused(() -> new Disability(Disability.Category.LIMB, level)));
        List.of(1, 4).forEach(level -> assertEquals(level, new Disability(Disability.Category.LIMB, level).level()));
    }

    private static Obligor obligor(List<String> supports, int persons) {
        return new Obligor(Obligor.Kind.SUPPORT, supports, new Obligor.Means(Money.ZERO, 1, persons, 0), Optional.empty(), Money.ZERO, false, true);
    }

    private static Facts facts(List<Member> members, Optional<String> single, List<IncomeLine> income, List<ExpenseLine> expenses, List<Obligor> obligors) {
        return new Facts(ON, Category.URBAN, single, members, income, expenses, obligors, List.of());
    }

    private static void refused(Executable made) {
        assertThrows(IllegalArgumentException.class, made);
    }
}
