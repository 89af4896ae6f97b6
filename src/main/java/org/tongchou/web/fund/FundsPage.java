package org.tongchou.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Role;
import org.tongchou.fund.Allocating;
import org.tongchou.fund.AllocationEntry;
import org.tongchou.fund.Balance;
import org.tongchou.fund.EntryPage;
import org.tongchou.fund.FundDesk;
import org.tongchou.fund.ShareRow;
import org.tongchou.fund.Spending;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;
import org.tongchou.web.Option;

/** What an office holds of each source in a year, how it came and went, and what the sources bore in town and country. */
@RequestScoped
@Named
public class FundsPage {

    private static final int YEARS_BACK = 4;
    private static final int PERCENT = 10;
    private static final int FACTOR_PLACES = 6;

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    FundDesk desk;

    @Inject
    Demonstration demonstration;

    @Inject
    Allocating allocating;

    private List<Balance> balances;
    private EntryPage entries;
    private List<Spending> spending;
    private List<ShareRow> shares;
    private List<AllocationEntry> allocations;

    /** The office that the address names, else the officer's own. */
    public OfficeCode office() {
        return asked.office("office").orElse(badge.officer().office());
    }

    /** The year that the address names, else this one. */
    public int year() {
        return asked.text("year").isEmpty() ? current() : (int) Math.min(asked.number("year"), Short.MAX_VALUE);
    }

    private int current() {
        return demonstration.now(badge.officer()).getYear();
    }

    /** The years that can be looked at. */
    public List<Option> years() {
        return IntStream.rangeClosed(-YEARS_BACK, 1).mapToObj(offset -> Integer.toString(current() - offset)).map(year -> new Option(year, year)).toList();
    }

    /** Whether this is the office whose books the officer keeps. */
    public boolean keeps() {
        return office().equals(badge.officer().office()) && badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY);
    }

    /** Whether the books of the offices below can be chosen: the page ends at the county, and a desk of figures looks at its whole area only. */
    public boolean choosesBelow() {
        return office().value().length() < OfficeCode.Level.COUNTY.digits() && !badge.officer().holdsOneOf(Role.PROVINCIAL_STATISTICS);
    }

    /** Whether the officer is shown the entries. */
    public boolean reads() {
        return badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.AUDITOR);
    }

    /** Whether the year is over, so that what is left of it can go into the next. */
    public boolean ended() {
        return keeps() && year() < current() && balances().stream().anyMatch(balance -> !balance.balance().isZero());
    }

    /** One for each source. */
    public List<Balance> balances() {
        if (balances == null) {
            balances = desk.balances(badge.officer(), office(), year());
        }
        return balances;
    }

    /** The page of entries that the address names. */
    public EntryPage entries() {
        if (entries == null) {
            entries = desk.entries(badge.officer(), office(), year(), asked.text("before"));
        }
        return entries;
    }

    /** The address of the next page of entries, empty at the end. */
    public String nextEntries() {
        return entries().next().isEmpty() ? "" : firstPage() + "&before=" + entries().next() + "#entries";
    }

    /** The address of the first page of entries, empty on it. */
    public String firstEntries() {
        return asked.text("before").isEmpty() ? "" : firstPage() + "#entries";
    }

    private String firstPage() {
        return "funds.xhtml?office=" + office() + "&year=" + year();
    }

    /** Five years by category. */
    public List<Spending> spending() {
        if (spending == null) {
            spending = desk.spending(badge.officer(), office(), year() - YEARS_BACK, year());
        }
        return spending;
    }

    /** Who bears how much in the office, with what holds today. */
    public List<ShareRow> shares() {
        if (shares == null) {
            shares = desk.shares(badge.officer(), office(), demonstration.now(badge.officer()).toLocalDate());
        }
        return shares;
    }

    /** A source's share of a row in per cent with two decimals. */
    public String borne(ShareRow row, FundSource source) {
        return BigDecimal.valueOf(row.tenThousandths().getOrDefault(source, 0), 2).toPlainString();
    }

    /** Whether the officer is shown what the office passed down by factors: it lies above the counties. */
    public boolean readsAllocations() {
        return choosesBelow() && badge.officer().holdsOneOf(Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.AUDITOR);
    }

    /** The newest fifty of the year. */
    public List<AllocationEntry> allocations() {
        if (allocations == null) {
            allocations = allocating.log(badge.officer(), office(), year(), OptionalLong.empty());
        }
        return allocations;
    }

    /** The factors in their order. */
    public List<Factor> factors() {
        return List.of(Factor.values());
    }

    /** A factor of a region as it was typed. */
    public String factor(AllocationEntry.Region region, Factor factor) {
        return BigDecimal.valueOf(region.millionths().getOrDefault(factor, 0L), FACTOR_PLACES).stripTrailingZeros().toPlainString();
    }

    /** The weight of a factor. */
    public String weight(AllocationEntry kept, Factor factor) {
        return Integer.toString(kept.weights().getOrDefault(factor, 0));
    }

    /** The sources in their order. */
    public List<FundSource> sources() {
        return List.of(FundSource.values());
    }

    /** A source's share in per cent with one decimal. */
    public String share(Spending row, FundSource source) {
        return row.permille(source) / PERCENT + "." + row.permille(source) % PERCENT;
    }
}
