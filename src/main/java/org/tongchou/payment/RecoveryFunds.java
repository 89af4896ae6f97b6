package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.fund.Ledger;
import org.tongchou.fund.LedgerEntry;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;

/** Puts what a family gives back into the books, to the sources that it was paid from. */
@Dependent
class RecoveryFunds {

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    /**
     * Into the books of the year in which it comes back, since what was left of an earlier one may be carried over already. Of a month of the same year it lessens what its township
     * and category have used; what was paid in an earlier year stays spent there.
     *
     * @return the entry's number
     */
    long receive(Officer officer, RecoveryRow row, List<OpenDemand> taken) {
        int year = clock.month().year();
        Map<LedgerEntry.Part, Money> sums = new LinkedHashMap<>();
        for (OpenDemand demand : taken) {
            boolean sameYear = demand.month().year() == year;
            for (FundSource source : FundSource.values()) {
                LedgerEntry.Part place = new LedgerEntry.Part(sameYear ? demand.township() : null, sameYear ? demand.category() : null, source, Money.ZERO);
                sums.merge(place, demand.parts().get(source.ordinal()), Money::plus);
            }
        }
        List<LedgerEntry.Part> parts = new ArrayList<>();
        sums.forEach((place, amount) -> parts.add(new LedgerEntry.Part(place.township(), place.category(), place.source(), amount)));
        return ledger.post(officer, new LedgerEntry(LedgerEntry.Kind.RECOVERY, row.township().at(OfficeCode.Level.COUNTY), year, null, null, parts));
    }
}
