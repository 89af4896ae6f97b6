package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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
    Facts facts;

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

    /**
     * What is hidden of the numbers of families in support in a month, over the officer's whole area; nothing from any other desk. As long as that is not frozen as a whole, an
     * office in it is shown as it was frozen or as it is now: then what either would hide is hidden.
     */
    Discretion households(Officer officer, Month month) {
        if (!binds(officer)) {
            return Discretion.none();
        }
        OfficeCode root = officer.scope().root();
        Discretion closed = Discretion.of(frozen.sums(officer.scope(), root, month, TOWNSHIP).stream().filter(sum -> sum.code().equals(Indicator.HOUSEHOLDS.name())).toList());
        return frozen.isWhole(officer.scope(), root, month) ? closed : closed.with(Discretion.of(facts.covered(officer.scope(), root, month, TOWNSHIP).stream()
            .map(sum -> new Sum(sum.office(), sum.category(), Indicator.HOUSEHOLDS.name(), sum.first())).toList()));
    }

    /** What is hidden in any of the months from one to another: a sum over them would give the one that is hidden away. A month in which nothing was paid adds nothing to a sum. */
    Discretion households(Officer officer, Month from, Month to) {
        if (!binds(officer)) {
            return Discretion.none();
        }
        OfficeCode root = officer.scope().root();
        Set<Month> whole = frozen.whole(officer.scope(), root, from, to);
        Discretion hidden = Discretion.none();
        for (List<Sum> families : frozen.households(officer.scope(), root, whole)) {
            hidden = hidden.with(Discretion.of(families));
        }
        for (Month month = from; !month.isAfter(to); month = month.next()) {
            if (!whole.contains(month) && facts.paid(officer.scope(), root, month)) {
                hidden = hidden.with(households(officer, month));
            }
        }
        return hidden;
    }
}
