package org.tongchou.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.procedure.RandomDraw;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Deduction;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Exemption;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeGroup;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.Maintenance;
import org.tongchou.law.rulepack.Rigid;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.SupportFormula;
import org.tongchou.law.rulepack.Windows;
import org.tongchou.law.rulepack.WorkCost;

/** Reads the arithmetic part of a rule pack from JSON and notes every fault with its pointer below that of the cursor. */
public final class RulesReading {

    static final int MOST_ROWS = 200;
    static final long HIGHEST_PERCENT = 1000;

    private static final long HIGHEST_MULTIPLIER = 100;
    private static final int LONGEST_BASIS = 200;
    private static final int MOST_COUNTIES = 300;
    private static final int COUNTY_DIGITS = 6;
    private static final Pattern COUNTY = Pattern.compile("[1-9][0-9]{5}");

    private RulesReading() {
    }

    /** The rules; empty if they have a fault. Closes the cursor. */
    public static Optional<Rules> read(Cursor rules) {
        Optional<Era> era = rules.optionalOneOf("era", Era.class);
        Map<Category, Standard> standards = standards(rules);
        Fraction edge = edge(rules);
        Windows windows = windows(rules);
        List<Exemption> exempt = exemptions(rules);
        WorkCost workCost = rules.optionalObject("workCost").map(RulesReading::workCost).orElse(WorkCost.NONE);
        SupportFormula support = rules.optionalObject("support").map(RulesReading::support).orElse(SupportFormula.NONE);
        Maintenance maintenance = rules.optionalObject("maintenance").map(RulesReading::maintenance).orElse(Maintenance.NONE);
        List<Deduction> deductions = deductions(rules);
        Optional<Rigid> rigid = rules.optionalObject("rigid").map(RulesReading::rigid);
        randomChecks(rules);
        delegation(rules);
        RulesReadingGrants.Read grants = RulesReadingGrants.read(rules);
        RulesReadingProperty property = RulesReadingProperty.read(rules);
        rules.close();
        return rules.faults().isWithin(rules.pointer()) ? Optional.empty()
            : Optional.of(new Rules(era.orElse(Era.R2026), standards, edge, windows, exempt, workCost, support, maintenance, deductions, property.rules(), rigid,
                grants.benefit(), grants.topUps(), grants.singlePerson()));
    }

    private static Map<Category, Standard> standards(Cursor rules) {
        Map<Category, Standard> standards = new EnumMap<>(Category.class);
        Cursor rows = rules.object("standards");
        for (Category category : Category.values()) {
            rows.optionalObject(category.name()).flatMap(RulesReading::standard).ifPresent(standard -> standards.put(category, standard));
        }
        rows.close();
        if (standards.isEmpty() && !rules.isFaulty("standards")) {
            rules.fault("standards", "empty");
        }
        return standards;
    }

    private static Optional<Standard> standard(Cursor row) {
        Optional<Money> monthly = row.optionalAmount("monthly");
        Optional<Money> annual = row.optionalAmount("annual");
        row.close();
        if (monthly.isPresent() == annual.isPresent()) {
            row.faults().add(row.pointer(), "exactlyOne", "monthly, annual");
            return Optional.empty();
        }
        String field = monthly.isPresent() ? "monthly" : "annual";
        Money amount = monthly.or(() -> annual).orElseThrow();
        if (amount.isZero()) {
            row.fault(field, "notAboveZero");
            return Optional.empty();
        }
        return Optional.of(new Standard(amount, monthly.isPresent() ? Standard.Period.MONTH : Standard.Period.YEAR));
    }

    private static Fraction edge(Cursor rules) {
        Optional<Fraction> edge = rules.optionalDecimal("edgeMultiplier", HIGHEST_MULTIPLIER).map(Fraction::of);
        if (edge.isPresent() && edge.get().signum() == 0) {
            rules.fault("edgeMultiplier", "notAboveZero");
        }
        return edge.orElse(Rules.USUAL_EDGE);
    }

    private static Windows windows(Cursor rules) {
        Optional<Cursor> given = rules.optionalObject("windowMonths");
        if (given.isEmpty()) {
            return Windows.WHOLE_YEAR;
        }
        Map<IncomeGroup, Integer> byGroup = new EnumMap<>(IncomeGroup.class);
        for (IncomeGroup group : IncomeGroup.values()) {
            given.get().optionalCount(group.name(), 1, 12).ifPresent(months -> byGroup.put(group, months));
        }
        int fallback = given.get().optionalCount("default", 1, 12).orElse(Windows.WHOLE_YEAR.fallback());
        given.get().close();
        return new Windows(fallback, byGroup);
    }

    private static List<Exemption> exemptions(Cursor rules) {
        List<Exemption> rows = new ArrayList<>();
        for (Cursor row : rules.objects("exemptIncome", MOST_ROWS)) {
            exemption(row).ifPresent(rows::add);
            row.close();
        }
        return rows;
    }

    private static Optional<Exemption> exemption(Cursor row) {
        IncomeItem item = row.oneOf("item", IncomeItem.class);
        if (item.isComputed()) {
            row.fault("item", "computedItem");
        }
        var from = row.optionalDate("from");
        var to = row.optionalDate("to");
        Optional<Money> limit = row.optionalAmount("monthlyLimit");
        String basis = row.optionalText("basis", LONGEST_BASIS).orElse("L3 art. 13");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.fault("to", "endsBeforeBegin");
            return Optional.empty();
        }
        return Optional.of(new Exemption(item, from, to, limit, basis));
    }

    private static WorkCost workCost(Cursor cost) {
        WorkCost.Kind kind = cost.oneOf("kind", WorkCost.Kind.class);
        BigDecimal percent = kind == WorkCost.Kind.NONE ? cost.optionalDecimal("percent", HIGHEST_PERCENT).orElse(BigDecimal.ZERO)
            : cost.decimal("percent", HIGHEST_PERCENT);
        cost.close();
        return new WorkCost(kind, Fraction.ofPercent(percent));
    }

    private static SupportFormula support(Cursor support) {
        SupportFormula kind = support.oneOf("kind", SupportFormula.class);
        support.close();
        return kind;
    }

    private static Maintenance maintenance(Cursor maintenance) {
        Maintenance read = new Maintenance(percent(maintenance, "onePercent"), percent(maintenance, "manyCapPercent"));
        maintenance.close();
        return read;
    }

    private static List<Deduction> deductions(Cursor rules) {
        List<Deduction> rows = new ArrayList<>();
        for (Cursor row : rules.objects("deductions", MOST_ROWS)) {
            rows.add(new Deduction(row.oneOf("item", ExpenseItem.class), percent(row, "percent"), row.optionalAmount("annualLimit")));
            row.close();
        }
        return rows;
    }

    /** The share of files that the county sees; the means test knows nothing of it, but a pack with one that the law does not allow cannot be read. */
    private static void randomChecks(Cursor rules) {
        rules.optionalObject("randomChecks").ifPresent(checks -> {
            BigDecimal percent = checks.decimal("percent", RandomDraw.WHOLE);
            boolean allowed = percent.stripTrailingZeros().scale() <= 0 && percent.intValue() >= RandomDraw.USUAL_PERCENT;
            if (!allowed && !checks.isFaulty("percent")) {
                checks.fault("percent", "outOfRange", RandomDraw.USUAL_PERCENT, RandomDraw.WHOLE);
            }
            checks.close();
        });
    }

    /** The counties whose townships decide; the means test knows nothing of it, but a pack with one twice or with something that is no county cannot be read. */
    private static void delegation(Cursor rules) {
        Set<String> counties = new HashSet<>();
        for (Cursor row : rules.objects("delegation", MOST_COUNTIES)) {
            String county = row.text("county", COUNTY_DIGITS);
            if (!row.isFaulty("county") && !COUNTY.matcher(county).matches()) {
                row.fault("county", "notACounty");
            }
            if (!row.isFaulty("county") && !counties.add(county)) {
                row.fault("county", "duplicateCounty");
            }
            row.close();
        }
    }

    private static Rigid rigid(Cursor rigid) {
        Rigid read = new Rigid(rigid.amount("disposableIncomePerCapitaAnnual"), percent(rigid, "thresholdPercent"));
        rigid.close();
        return read;
    }

    static Fraction percent(Cursor cursor, String field) {
        return Fraction.ofPercent(cursor.decimal(field, HIGHEST_PERCENT));
    }
}
