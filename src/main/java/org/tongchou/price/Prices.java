package org.tongchou.price;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceSubsidy;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.persistence.Numbers;
import org.tongchou.standard.Standards;

/** Recording a month's price indices, and looking at what they bring (L1 art. 32). */
@Boundary
public class Prices {

    private static final int MOST_MONTHS = 120;

    @Inject
    PriceRecords records;

    @Inject
    PriceLinkages linkages;

    @Inject
    Standards standards;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /**
     * Records a month, or corrects it by a new revision, and logs what it brings under the price linkage and the standards in force on the month's first day.
     *
     * @throws Refused not found for a region that does not exist or that the officer may not record for; invalid for a month that is not over yet or no province or municipality
     */
    @Allowed(value = {Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR}, act = "RECORD_PRICES")
    public PriceMonth record(Officer officer, PriceReport report) {
        OfficeCode region = report.region();
        OwnRegion.require(officer, region);
        if (!records.isRegion(region)) {
            throw Refused.notFound();
        }
        if (!report.month().isBefore(clock.month())) {
            throw Refused.invalid("price.monthTooLate", clock.month().previous());
        }
        int revision = (int) numbers.next("price " + region + " " + report.month());
        records.add(report, revision, officer, clock.now().toLocalDateTime());
        List<PriceLine> lines = linkages.at(region, report.month().firstDay()).map(linkage -> log(report, revision, linkage)).orElse(List.of());
        return new PriceMonth(report, revision, true, officer.name(), clock.now().toLocalDateTime(), lines);
    }

    private List<PriceLine> log(PriceReport report, int revision, LinkageInForce linkage) {
        List<PriceLine> lines = lines(report, linkage);
        lines.forEach(line -> records.log(report, revision, line, linkage));
        return lines;
    }

    private List<PriceLine> lines(PriceReport report, LinkageInForce linkage) {
        List<PriceLine> lines = new ArrayList<>();
        for (Category category : Category.values()) {
            standards.inForce(report.region(), category, report.month().firstDay()).ifPresent(standard -> lines.add(line(report, category, standard, linkage)));
        }
        return lines;
    }

    private static PriceLine line(PriceReport report, Category category, Standard standard, LinkageInForce linkage) {
        Optional<PriceSubsidy> subsidy = linkage.linkage().of(report.exact(), standard);
        Optional<BigDecimal> rise = subsidy.map(due -> report.rises().get(due.index()));
        return new PriceLine(category, subsidy.map(PriceSubsidy::index), rise, subsidy.map(PriceSubsidy::monthly).orElse(Money.ZERO), standard, linkage.pack());
    }

    /**
     * The records of a region, the newest first, each month with all its revisions.
     *
     * @throws Refused invalid for more than 120 months
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<PriceMonth> list(Officer officer, OfficeCode region, Month from, Month to) {
        if (from.monthsUntil(to) >= MOST_MONTHS) {
            throw Refused.invalid("price.tooManyMonths", MOST_MONTHS);
        }
        List<PriceRecords.Logged> logged = records.lines(region, from, to);
        Set<Month> seen = new HashSet<>();
        return records.of(region, from, to).stream().map(one -> new PriceMonth(one.report(), one.revision(), seen.add(one.report().month()), one.by(), one.at(),
            logged.stream().filter(line -> line.month().equals(one.report().month()) && line.revision() == one.revision()).map(PriceRecords.Logged::line).toList())).toList();
    }
}
