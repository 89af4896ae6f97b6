package org.tongchou.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.law.rulepack.Components;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.rulepack.TopUpKind;

/** Reads the components of a pack and notes every fault; they are no part of the means test, which is given the lines that follow from them. */
final class ComponentsReading {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_BASIS = 200;
    private static final int LONGEST_BUDGET_LINE = 60;
    private static final long HIGHEST_FACTOR = 10;
    private static final BigDecimal LOWEST_FACTOR = new BigDecimal("0.1");

    private ComponentsReading() {
    }

    /** Closes the cursor. */
    static Components read(Cursor components) {
        Rounding rounding = components.oneOf("rounding", Rounding.class);
        List<Component> rows = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Cursor row : components.objects("rows", MOST_ROWS)) {
            row(row, codes).ifPresent(rows::add);
            row.close();
        }
        components.close();
        return new Components(rounding, rows);
    }

    private static Optional<Component> row(Cursor row, Set<String> codes) {
        String code = row.text("code", LONGEST_CODE);
        if (!row.isFaulty("code") && !codes.add(code)) {
            row.fault("code", "duplicateCode");
        }
        ComponentKind kind = row.oneOf("kind", ComponentKind.class);
        Optional<OfficeCode> region = row.optionalOffice("region");
        Optional<TopUpKind> group = row.optionalOneOf("group", TopUpKind.class);
        only(row, "region", region.isPresent(), kind == ComponentKind.PLACE);
        only(row, "group", group.isPresent(), kind == ComponentKind.GROUP);
        Optional<Component.Step> step = step(row, kind);
        Optional<Term> term = term(row);
        String basis = row.text("basis", LONGEST_BASIS);
        String budgetLine = row.text("budgetLine", LONGEST_BUDGET_LINE);
        return row.faults().isWithin(row.pointer()) ? Optional.empty()
            : term.map(days -> new Component(code, new Component.Scope(kind, region, group), step, days, basis, budgetLine));
    }

    /** A value that belongs to one kind: has to be there for it, and for no other. */
    private static void only(Cursor row, String field, boolean given, boolean belongs) {
        if (!row.isFaulty(field) && !row.isFaulty("kind") && given != belongs) {
            row.fault(field, belongs ? "missing" : "notOfThisKind");
        }
    }

    private static Optional<Component.Step> step(Cursor row, ComponentKind kind) {
        Optional<BigDecimal> factor = row.optionalDecimal("coefficient", HIGHEST_FACTOR);
        Optional<Money> monthly = row.optionalAmount("amount");
        if (factor.filter(given -> given.compareTo(LOWEST_FACTOR) < 0).isPresent()) {
            row.fault("coefficient", "outOfRange", LOWEST_FACTOR, HIGHEST_FACTOR);
        }
        if (kind == ComponentKind.PLACE && factor.isPresent() == monthly.isPresent()) {
            row.fault("coefficient", "coefficientOrAmount");
        }
        if (kind != ComponentKind.PLACE) {
            only(row, "coefficient", factor.isPresent(), false);
            only(row, "amount", monthly.isPresent(), false);
        }
        return factor.<Component.Step>map(given -> new Component.Coefficient(Fraction.of(given))).or(() -> monthly.map(Component.Supplement::new));
    }

    private static Optional<Term> term(Cursor row) {
        LocalDate from = row.date("from");
        Optional<LocalDate> until = row.optionalDate("until");
        if (row.isFaulty("from") || until.filter(last -> last.isBefore(from)).isPresent()) {
            if (!row.isFaulty("from")) {
                row.fault("until", "endsBeforeBegin");
            }
            return Optional.empty();
        }
        return Optional.of(new Term(from, until));
    }
}
