package org.tongchou.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.rulepack.PropertyRule;
import org.tongchou.law.rulepack.PropertyTest;
import org.tongchou.law.rulepack.VehicleType;

/** The property rules of a pack, read. */
record RulesReadingProperty(List<PropertyRule> rules) {

    private static final int MOST_MONTHS = 1200;
    private static final int MOST_PIECES = 1000;
    private static final long LARGEST_AREA = 10_000;

    static RulesReadingProperty read(Cursor rules) {
        List<PropertyRule> read = new ArrayList<>();
        for (Cursor row : rules.objects("property", RulesReading.MOST_ROWS)) {
            PropertyTest test = row.oneOf("test", PropertyTest.class);
            if (row.isFaulty("test")) {
                anyTest(row);
            } else {
                read.add(rule(row, test));
            }
            row.close();
        }
        return new RulesReadingProperty(read);
    }

    /** A row of an unknown test may have the fields of every test; what is wrong in them is named all the same. */
    private static void anyTest(Cursor row) {
        row.optionalCount("maxMonthsOfStandard", 0, MOST_MONTHS);
        row.optionalAmount("max");
        row.listOf("exemptTypes", VehicleType.class, RulesReading.MOST_ROWS);
        row.optionalDecimal("secondIfAreaPerCapitaBelow", LARGEST_AREA);
    }

    private static PropertyRule rule(Cursor row, PropertyTest test) {
        return switch (test) {
            case FINANCIAL_ASSETS_PER_CAPITA -> new PropertyRule.FinancialAssets(row.count("maxMonthsOfStandard", 0, MOST_MONTHS));
            case VEHICLES -> new PropertyRule.Vehicles(row.count("max", 0, MOST_PIECES),
                Set.copyOf(row.listOf("exemptTypes", VehicleType.class, RulesReading.MOST_ROWS)));
            case HOUSING_UNITS -> new PropertyRule.HousingUnits(row.count("max", 0, MOST_PIECES),
                row.optionalDecimal("secondIfAreaPerCapitaBelow", LARGEST_AREA).map(Fraction::of));
            case COMPANY_CAPITAL -> new PropertyRule.CompanyCapital(row.amount("max"));
        };
    }
}
