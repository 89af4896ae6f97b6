package org.tongchou.web.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.law.meanstest.StepCode;

/**
 * The lines of a reason sheet that belong together, in the order of the test.
 *
 * @param heading what they are about
 * @param lines the lines
 */
public record SheetGroup(Heading heading, List<Sheet.Line> lines) {

    /** What a group of lines is about. */
    public enum Heading {
        FAMILY, INCOME, WORK_COST, OBLIGORS, DEDUCTIONS, COUNTABLE, PROPERTY, LINES, BENEFIT, TOP_UPS, OUTCOME
    }

    /** The groups of a sheet that have lines. */
    static List<SheetGroup> of(Sheet sheet) {
        Map<Heading, List<Sheet.Line>> groups = sheet.lines().stream()
            .collect(Collectors.groupingBy(line -> heading(StepCode.valueOf(line.code())), () -> new EnumMap<>(Heading.class), Collectors.toList()));
        return groups.entrySet().stream().map(group -> new SheetGroup(group.getKey(), group.getValue())).toList();
    }

    private static Heading heading(StepCode code) {
        return switch (code) {
            case STANDARD -> Heading.FAMILY;
            case INCOME_COUNTED, INCOME_EXEMPT, INCOME_PARTLY_EXEMPT -> Heading.INCOME;
            case WORK_COST -> Heading.WORK_COST;
            case OBLIGOR_UNABLE, OBLIGOR_AGREED, OBLIGOR_FORMULA, OBLIGOR_NO_CONSENT, OBLIGOR_RECEIVED -> Heading.OBLIGORS;
            case DEDUCTION -> Heading.DEDUCTIONS;
            case COUNTABLE_INCOME -> Heading.COUNTABLE;
            case PROPERTY_PASS, PROPERTY_EXEMPT, PROPERTY_FAIL -> Heading.PROPERTY;
            case BELOW_STANDARD, NOT_BELOW_STANDARD, BELOW_EDGE, NOT_BELOW_EDGE, RIGID_MET, RIGID_NOT_MET -> Heading.LINES;
            case BENEFIT_DIFFERENCE, BENEFIT_TIER, BENEFIT_NO_TIER, BENEFIT_MINIMUM, SINGLE_FULL_STANDARD, SINGLE_OWN_INCOME, SINGLE_FIXED -> Heading.BENEFIT;
            case TOP_UP -> Heading.TOP_UPS;
            case OUTCOME -> Heading.OUTCOME;
        };
    }
}
