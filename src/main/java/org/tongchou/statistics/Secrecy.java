package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.MonthSums.Sum;

/** Whose figures have small cells taken out, and which cells these are. */
@Dependent
class Secrecy {

    private static final int TOWNSHIP = OfficeCode.Level.TOWNSHIP.digits();

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums frozenSums;

    @Inject
    Facts facts;

    @Inject
    SolvedMonths months;

    /** Whether the officer sees figures only. */
    static boolean binds(Officer officer) {
        return officer.holdsOneOf(Role.PROVINCIAL_STATISTICS);
    }

    /**
     * Whether an office's month is shown as it was frozen: once it is whole. A desk of figures sees no office otherwise than its whole area, once that is frozen; a county
     * in it that never paid has no figures then.
     */
    boolean frozen(Officer officer, OfficeCode office, Month month) {
        return frozen.isWhole(officer.scope(), office, month) || binds(officer) && frozen.isWhole(officer.scope(), officer.scope().root(), month);
    }

    /** The months from one to another in which an office is frozen as a whole. */
    Set<Month> whole(Officer officer, OfficeCode office, Month from, Month to) {
        return frozen.whole(officer.scope(), office, from, to);
    }

    /** Whether an officer's whole area is frozen. */
    boolean whole(Officer officer, Month month) {
        return frozen.isWhole(officer.scope(), officer.scope().root(), month);
    }

    /**
     * What is hidden of the numbers of families in support in a month, over the officer's whole area; nothing from any other desk. As long as that is not frozen as a whole, an
     * office in it is shown as it was frozen or as it is now: then what either would hide is hidden.
     */
    Discretion households(Officer officer, Month month) {
        if (!binds(officer)) {
            return Discretion.none();
        }
        OfficeCode root = officer.scope().root();
        Discretion closed = families(officer, Set.of(month)).get(month);
        return whole(officer, month) ? closed : closed.with(Discretion.of(facts.covered(officer.scope(), root, month, TOWNSHIP).stream()
            .map(sum -> new Sum(sum.office(), sum.category(), Indicator.HOUSEHOLDS.name(), sum.first())).toList()));
    }

    /** What is hidden of all else that was counted of a month, over the officer's whole area, as far as it is frozen; nothing from a desk that sees more than figures. */
    HiddenNumbers numbers(Officer officer, Month month) {
        if (!binds(officer)) {
            return HiddenNumbers.none();
        }
        Supplier<HiddenNumbers> solved = () -> HiddenNumbers.of(frozenSums.sums(officer.scope(), officer.scope().root(), month, TOWNSHIP));
        return Optional.ofNullable(frozen.marks(officer.scope(), Set.of(month)).get(month)).map(mark -> months.numbers(mark, solved)).orElseGet(solved);
    }

    /** What is hidden of the families of each of several months, as far as these are frozen. */
    private Map<Month, Discretion> families(Officer officer, Set<Month> asked) {
        Map<Month, SolvedMonths.Mark> marks = frozen.marks(officer.scope(), asked);
        Map<Month, Discretion> families = new TreeMap<>();
        for (Month month : asked) {
            Supplier<Discretion> solved = () -> Discretion.of(frozenSums.households(officer.scope(), officer.scope().root(), month));
            families.put(month, marks.containsKey(month) ? months.families(marks.get(month), solved) : solved.get());
        }
        return families;
    }

    /** What is hidden in any of the months from one to another: a sum over them would give the one that is hidden away. A month in which nothing was paid adds nothing to a sum. */
    Discretion households(Officer officer, Month from, Month to) {
        if (!binds(officer)) {
            return Discretion.none();
        }
        OfficeCode root = officer.scope().root();
        Set<Month> whole = frozen.whole(officer.scope(), root, from, to);
        Discretion hidden = Discretion.none();
        for (Discretion families : families(officer, whole).values()) {
            hidden = hidden.with(families);
        }
        for (Month month = from; !month.isAfter(to); month = month.next()) {
            if (!whole.contains(month) && facts.paid(officer.scope(), root, month)) {
                hidden = hidden.with(households(officer, month));
            }
        }
        return hidden;
    }
}
