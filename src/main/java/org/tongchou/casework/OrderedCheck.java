package org.tongchou.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;

/**
 * An information check that was ordered and not reported yet, for the room that asks the sources.
 *
 * @param office the township
 * @param sources which to ask
 * @param members how many persons the family has
 * @param leaves who allowed what, as far as it is not over
 * @param declared what the family declared
 */
public record OrderedCheck(OfficeCode office, Set<CheckSource> sources, int members, Map<CheckSource, List<Leave>> leaves, Facts declared) {

    /**
     * A member's leave to ask one source.
     *
     * @param ref the member
     * @param number the citizen number
     * @param from the day on which it was signed
     * @param until its last day
     */
    public record Leave(String ref, CitizenNumber number, LocalDate from, LocalDate until) {

        @Override
        public String toString() {
            return ref;
        }
    }

    /** Who allowed a source. */
    public List<Leave> persons(CheckSource source) {
        return leaves.getOrDefault(source, List.of());
    }

    /** Whether some member did not allow a source, or does not any more. */
    public boolean beyond(CheckSource source) {
        return persons(source).size() < members;
    }

    @Override
    public String toString() {
        return "OrderedCheck[" + sources + "]";
    }
}
