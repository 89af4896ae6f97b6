package org.tongchou.law.meanstest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.rulepack.Trait;

/**
 * A co-living family member who counts.
 *
 * @param ref how the rest of the facts names the member
 * @param relationship two digits of GB/T 4761
 * @param sex 1 male, 2 female
 */
public record Member(String ref, String relationship, LocalDate birthDate, int sex, boolean seriousIllness, Optional<Disability> disability,
        boolean fullTimeStudent, Set<Trait> traits) {

    public Member {
        Objects.requireNonNull(ref);
        Objects.requireNonNull(relationship);
        Objects.requireNonNull(birthDate);
        Objects.requireNonNull(disability);
        traits = Set.copyOf(traits);
    }

    /** The age in whole years reached by a day. */
    public int age(LocalDate on) {
        int years = on.getYear() - birthDate.getYear();
        boolean reached = on.getMonthValue() > birthDate.getMonthValue()
            || on.getMonthValue() == birthDate.getMonthValue() && on.getDayOfMonth() >= birthDate.getDayOfMonth();
        return reached ? years : years - 1;
    }

    public boolean isSeverelyDisabled() {
        return disability.isPresent() && disability.get().isSevere();
    }
}
