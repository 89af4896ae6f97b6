package org.tongchou.price;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.standard.Composition;
import org.tongchou.standard.Compositions;

/** How what a person is granted in a place is composed as "1 + X": the line, the place, the groups, and what heating and prices bring in that month. Published law and rates. */
@Boundary
public class Composing {

    @Inject
    Compositions compositions;

    @Inject
    PriceLinkages linkages;

    @Inject
    PriceRecords records;

    @Inject
    HeatingShelf rates;

    /** The composition at an office on a day. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Composition at(Officer officer, OfficeCode office, LocalDate on) {
        List<Composition.Paid> paid = new ArrayList<>(heating(office, Month.of(on)));
        paid.addAll(prices(office, on));
        return compositions.of(office, on, paid);
    }

    /** Of each category the rate of the nearest region whose winter has the month, in its newest revision. */
    private List<Composition.Paid> heating(OfficeCode office, Month month) {
        Map<Category, HeatingRate> nearest = new EnumMap<>(Category.class);
        rates.reaching(office).stream().map(HeatingRecord::rate).filter(rate -> !month.isBefore(rate.first()) && !month.isAfter(rate.last()))
            .forEach(rate -> nearest.putIfAbsent(rate.category(), rate));
        return nearest.values().stream().map(rate -> new Composition.Paid(ComponentKind.HEATING, rate.category(),
            rate.unit() == HeatingUnit.HOUSEHOLD ? Composition.Per.HOUSEHOLD_WINTER : Composition.Per.PERSON_WINTER, Optional.of(rate.amount()))).toList();
    }

    /** What the month's prices bring by the records of the nearest region that has some; without an amount where a price linkage is in force and nothing is recorded. */
    private List<Composition.Paid> prices(OfficeCode office, LocalDate on) {
        Month month = Month.of(on);
        if (linkages.at(office, on).isEmpty()) {
            return List.of();
        }
        List<PriceRecords.Logged> logged = regions(office).stream().map(region -> newest(region, month)).filter(lines -> !lines.isEmpty()).findFirst().orElse(List.of());
        Map<Category, PriceLine> lines = new EnumMap<>(Category.class);
        logged.forEach(one -> lines.put(one.line().category(), one.line()));
        return List.of(Category.values()).stream().map(category -> new Composition.Paid(ComponentKind.PRICE, category, Composition.Per.PERSON_MONTH,
            Optional.ofNullable(lines.get(category)).map(PriceLine::monthly))).toList();
    }

    private List<PriceRecords.Logged> newest(OfficeCode region, Month month) {
        List<PriceRecords.Logged> lines = records.lines(region, month, month);
        int revision = lines.stream().mapToInt(PriceRecords.Logged::revision).max().orElse(0);
        return lines.stream().filter(line -> line.revision() == revision).toList();
    }

    /** The municipality, then the province. */
    private static List<OfficeCode> regions(OfficeCode office) {
        OfficeCode province = office.at(OfficeCode.Level.PROVINCE);
        return office.level() == OfficeCode.Level.PROVINCE ? List.of(province) : List.of(office.at(OfficeCode.Level.MUNICIPALITY), province);
    }
}
