package org.tongchou.fund;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * Passing a pool down by factors (P24 art. 4-6, AT-24): how much work a place has, how poor it is, how much it does itself, how well it works. What each gets is seen to
 * the fen before it is confirmed; confirmed, each part is an entry that passes money down, and every input is kept.
 */
@Boundary
public class Allocating {

    /** How many stand on a page of the log. */
    public static final int PAGE = 50;

    @Inject
    FundBooks books;

    @Inject
    AllocationShelf shelf;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    /** The business day. */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR})
    public LocalDate today(Officer officer) {
        return clock.today();
    }

    /**
     * What each office would get.
     *
     * @throws Refused not found for an office that does not lie below the officer's own; conflict where no factor counts anywhere
     */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR})
    public Allocated reckon(Officer officer, AllocationAsked asked) {
        return new Allocated(0, asked.pool(), parts(officer, asked));
    }

    private List<Allocated.Part> parts(Officer officer, AllocationAsked asked) {
        for (AllocationAsked.Region region : asked.regions()) {
            OfficeCode to = region.office();
            if (!officer.scope().covers(to) || to.equals(officer.office()) || !books.isOffice(to)) {
                throw Refused.notFound();
            }
        }
        if (asked.regions().stream().noneMatch(region -> asked.weights().entrySet().stream()
            .anyMatch(weight -> weight.getValue() > 0 && region.recipients() > 0 && region.factors().getOrDefault(weight.getKey(), 0L) > 0))) {
            throw Refused.conflict("fund.noFactor");
        }
        List<Money> amounts = asked.parts();
        List<Allocated.Part> parts = new ArrayList<>();
        for (int at = 0; at < amounts.size(); at++) {
            parts.add(new Allocated.Part(asked.regions().get(at).office(), amounts.get(at), 0));
        }
        return parts;
    }

    /**
     * Passes it down: an entry for each office that gets something.
     *
     * @throws Refused as above; conflict where the officer's own office has less of the source than the pool
     */
    @Allowed(value = {Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR}, act = "ALLOCATE_FUNDS")
    public Allocated confirm(Officer officer, AllocationAsked asked) {
        LocalDateTime at = clock.now().toLocalDateTime();
        List<Allocated.Part> reckoned = parts(officer, asked);
        long number = shelf.add(officer, asked, at);
        List<Allocated.Part> entered = new ArrayList<>();
        for (Allocated.Part part : reckoned) {
            Allocated.Part done = part.amount().isZero() ? part : new Allocated.Part(part.office(), part.amount(), pass(officer, asked, part, at));
            if (!part.amount().isZero()) {
                shelf.add(number, done);
            }
            entered.add(done);
        }
        return new Allocated(number, asked.pool(), entered);
    }

    /**
     * One page of what an office passed down by factors in a year, the newest first.
     *
     * @param before the number from which the page goes on; empty for the first page
     */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<AllocationEntry> log(Officer officer, OfficeCode office, int year, OptionalLong before) {
        if (!officer.scope().covers(office) || !books.isOffice(office)) {
            throw Refused.notFound();
        }
        return shelf.log(officer.scope(), office, year, before.orElse(Long.MAX_VALUE), PAGE);
    }

    private long pass(Officer officer, AllocationAsked asked, Allocated.Part part, LocalDateTime at) {
        FundEntry entry = new FundEntry(EntryKind.TRANSFER, asked.source(), officer.office(), Optional.of(part.office()), part.amount(), asked.year(), asked.text(), Optional.empty());
        Heading heading = new Heading(EntryKind.TRANSFER.name(), officer.office(), asked.year(), asked.source(), part.office(), part.amount(), null, new Heading.Words(asked.text(), null), at);
        return ledger.post(officer, heading, entry.postings());
    }
}
