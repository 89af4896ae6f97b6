package org.tongchou.fund;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/**
 * Entering what comes, goes down and is bound, and looking at what is there (L1 art. 6; payments.md "Funds"). A county's books are kept by its payments
 * officers, a municipality's by its supervisor, the province's by its policy officers; none of it names a family. What one county bore can be about very few of them, so a desk
 * that sees figures only looks at the books of its whole area and at no others.
 */
@Boundary
public class FundDesk {

    private static final int PAGE = 50;
    private static final int MOST_YEARS = 30;

    @Inject
    FundBooks books;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    @Inject
    ShareRegister shares;

    /**
     * Makes an entry in the books of the officer's own office.
     *
     * @throws Refused not found for another office, and for one to which money goes that does not lie below; conflict where a source would fall below zero
     */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY}, act = "ENTER_FUNDS")
    public Entered enter(Officer officer, FundEntry entry) {
        if (!entry.office().equals(officer.office())) {
            throw Refused.notFound();
        }
        entry.toOffice().ifPresent(to -> below(officer, to));
        entry.bound().place().ifPresent(place -> within(entry, place));
        Heading heading = new Heading(entry.kind().name(), entry.office(), entry.year(), entry.source(), entry.toOffice().orElse(null), entry.amount(), null,
            new Heading.Words(entry.text(), entry.donor().orElse(null)), clock.now().toLocalDateTime(), entry.corrects().orElse(null));
        long number = ledger.post(officer, heading, entry.postings());
        return new Entered(number, entry, books.balances(officer.scope(), entry.office(), entry.year()).get(entry.source()));
    }

    /** A gift is meant for a place of the office that has it then. */
    private void within(FundEntry entry, OfficeCode place) {
        if (!place.within(entry.toOffice().orElse(entry.office())) || !books.isOffice(place)) {
            throw Refused.notFound();
        }
    }

    private void below(Officer officer, OfficeCode to) {
        if (!officer.scope().covers(to) || to.equals(officer.office()) || !books.isOffice(to)) {
            throw Refused.notFound();
        }
    }

    /** What an office holds of each source in a year; not found outside the officer's jurisdiction, and below its whole area from a desk of figures. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public List<Balance> balances(Officer officer, OfficeCode office, int year) {
        known(officer, office);
        return ledger.balances(officer, office, year);
    }

    /**
     * One page of an office's entries of a year, the newest first; who gave is told to the office itself and to auditors.
     *
     * @param before the key of the page before; empty for the first page
     */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.AUDITOR})
    public EntryPage entries(Officer officer, OfficeCode office, int year, String before) {
        known(officer, office);
        List<EntryRow> found = books.entries(officer.scope(), office, year, key(before), PAGE + 1);
        List<EntryRow> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        boolean own = office.equals(officer.office()) || officer.holdsOneOf(Role.AUDITOR);
        return new EntryPage(shown.stream().map(row -> own ? row : withoutDonor(row)).toList(), found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : "");
    }

    private static EntryRow withoutDonor(EntryRow row) {
        return new EntryRow(row.id(), row.kind(), row.corrects(), row.bound(), row.source(), row.office(), row.to(), row.amount(), row.year(), row.run(), new EntryRow.Words(row.words().text(), Optional.empty()),
            row.entered());
    }

    /**
     * What the sources bore of the support in town and country, by year, in an office and all below it.
     *
     * @throws Refused not found outside the officer's jurisdiction, and below its whole area from a desk of figures; invalid for more than thirty years
     */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public List<Spending> spending(Officer officer, OfficeCode office, int from, int to) {
        known(officer, office);
        if (to - from >= MOST_YEARS) {
            throw Refused.invalid("fund.tooManyYears", MOST_YEARS);
        }
        return books.spending(officer.scope(), office, from, to);
    }

    /** Who bears how much in an office on a day, with what held before and what is set for later; not found outside the officer's jurisdiction. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public List<ShareRow> shares(Officer officer, OfficeCode office, LocalDate on) {
        known(officer, office);
        return shares.rows(office, on);
    }

    private void known(Officer officer, OfficeCode office) {
        boolean tooFine = officer.holdsOneOf(Role.PROVINCIAL_STATISTICS) && !office.equals(officer.scope().root());
        if (tooFine || !officer.scope().covers(office) || !books.isOffice(office)) {
            throw Refused.notFound();
        }
    }

    private static long key(String before) {
        if (before == null || before.isEmpty()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(before);
        } catch (NumberFormatException unreadable) {
            throw Refused.invalid("payment.badPage");
        }
    }
}
