package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;

/** The books: posts both sides of an entry and moves the balances, all in the transaction of the act that it is part of. */
@Dependent
public class Ledger {

    @Inject
    FundBooks books;

    @Inject
    BusinessClock clock;

    /**
     * Posts what a run pays, what comes back of it, or what a family gives back.
     *
     * @return the entry's number; zero where there is nothing to post
     * @throws Refused conflict where a source has too little
     */
    public long post(Officer officer, LedgerEntry entry) {
        if (entry.parts().isEmpty()) {
            return 0;
        }
        Heading heading = new Heading(entry.kind().name(), entry.county(), entry.year(), null, null, entry.total(), entry.run(), new Heading.Words(entry.text(), null),
            clock.now().toLocalDateTime());
        return post(officer, heading, entry.postings());
    }

    /** @return the entry's number */
    long post(Officer officer, Heading heading, List<Posting> postings) {
        Map<OfficeCode, List<Posting>> byOffice = postings.stream().collect(Collectors.groupingBy(posting -> posting.at().office(), TreeMap::new, Collectors.toList()));
        byOffice.forEach((office, own) -> move(officer, office, heading.year(), own));
        if (!heading.kind().equals(CarryOver.KIND)) {
            byOffice.forEach((office, own) -> asGiven(officer, office, own));
        }
        long number = books.add(officer, heading);
        books.add(number, heading.year(), postings);
        return number;
    }

    /** A fen that was given goes only where and for what it was given. */
    private void asGiven(Officer officer, OfficeCode office, List<Posting> postings) {
        List<Posting> gifts = postings.stream().filter(posting -> posting.at().source() == FundSource.DONATION && posting.at().account().isMoney()).toList();
        if (!gifts.isEmpty()) {
            Money astray = Gifts.astray(books.given(officer.scope(), office), gifts);
            if (!astray.isZero()) {
                throw Refused.conflict("fund.givenForElsewhere", astray);
            }
        }
    }

    private void move(Officer officer, OfficeCode office, int year, List<Posting> postings) {
        Map<FundSource, Balance> before = books.lock(officer.scope(), office, year);
        postings.stream().collect(Collectors.groupingBy(posting -> posting.at().source(), TreeMap::new, Collectors.toList())).forEach((source, own) -> {
            Balance after = before.get(source).after(own);
            if (after.hasFigureBelowZero()) {
                throw Refused.conflict("fund.belowZero", source);
            }
            Money missing = after.shortBy();
            if (missing.compareTo(Money.ZERO) > 0) {
                throw Refused.conflict("fund.short", source, missing.toYuan(), year);
            }
            books.put(officer.scope(), office, year, after);
        });
    }

    /** What a county holds of each source in a year, in the order of the sources. */
    public List<Balance> balances(Officer officer, OfficeCode office, int year) {
        return books.balances(officer.scope(), office, year).values().stream().sorted(Comparator.comparing(Balance::source)).toList();
    }

    /** The same, locked until the transaction ends, so that what is decided by it still holds when it is posted. */
    public List<Balance> locked(Officer officer, OfficeCode office, int year) {
        return books.lock(officer.scope(), office, year).values().stream().sorted(Comparator.comparing(Balance::source)).toList();
    }
}
