package org.tongchou.fund;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.law.fund.FundSource;

/**
 * What is left of a year goes into the next (P24; payments.md "Funds"): out of the one and into the other on both sides; what is bound to the
 * countryside stays bound. What comes back to the year afterwards is carried after it.
 */
@Boundary
public class CarryOver {

    static final String KIND = "CARRY_OVER";

    @Inject
    CarryShelf shelf;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    /**
     * Carries what the officer's own office holds of each source.
     *
     * @param year one that is over
     * @param text the paper that it rests on
     * @throws Refused invalid for a year that is not over, or without a text; conflict where nothing is left
     */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY}, act = "CARRY_OVER_FUNDS")
    public Carried carry(Officer officer, int year, String text) {
        if (year >= clock.today().getYear()) {
            throw Refused.invalid("fund.yearNotOver", year);
        }
        if (text == null || text.isBlank()) {
            throw Refused.invalid("fund.textMissing");
        }
        List<Balance> balances = ledger.locked(officer, officer.office(), year);
        Map<FundSource, Integer> before = shelf.carried(officer.scope(), officer.office(), year);
        List<Carried.Row> rows = new ArrayList<>();
        for (Balance balance : balances) {
            if (!balance.balance().isZero()) {
                rows.add(carry(officer, year, balance, before.getOrDefault(balance.source(), 0), text.strip()));
            }
        }
        if (rows.isEmpty()) {
            throw Refused.conflict("fund.nothingLeft", year);
        }
        return new Carried(officer.office(), year, rows);
    }

    private Carried.Row carry(Officer officer, int year, Balance balance, int number, String text) {
        Money left = balance.balance();
        Money bound = balance.bound();
        bind(officer, year, balance.source(), bound.negated(), text);
        long out = post(officer, year, balance.source(), left, text, KIND, LedgerAccount.TRANSFERRED, LedgerAccount.CASH);
        long in = post(officer, year + 1, balance.source(), left, text, KIND, LedgerAccount.CASH, LedgerAccount.RECEIVED);
        bind(officer, year + 1, balance.source(), bound, text);
        Carried.Row row = new Carried.Row(balance.source(), left, bound);
        shelf.add(officer.office(), year, number, row, out, in);
        return row;
    }

    private void bind(Officer officer, int year, FundSource source, Money amount, String text) {
        if (!amount.isZero()) {
            post(officer, year, source, amount, text, EntryKind.EARMARK.name(), LedgerAccount.EARMARKED, LedgerAccount.UNBOUND);
        }
    }

    private long post(Officer officer, int year, FundSource source, Money amount, String text, String kind, LedgerAccount debit, LedgerAccount credit) {
        LocalDateTime at = clock.now().toLocalDateTime();
        Heading heading = new Heading(kind, officer.office(), year, source, null, amount, null, new Heading.Words(text, null), at);
        return ledger.post(officer, heading, Posting.both(officer.office(), source, debit, credit, amount, Posting.Place.NONE));
    }
}
