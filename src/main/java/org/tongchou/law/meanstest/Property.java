package org.tongchou.law.meanstest;

import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.meanstest.PropertyResult.Verdict;
import org.tongchou.law.rulepack.PropertyRule;

/** The limits on what a family may own; every one must be kept. */
final class Property {

    private Property() {
    }

    @Article("L3 art. 14")
    static List<PropertyResult> test(Family family, ReasonSheet sheet) {
        List<PropertyRule> rules = family.rules().property();
        List<PropertyResult> results = new ArrayList<>(rules.size());
        for (int rule = 0; rule < rules.size(); rule++) {
            PropertyResult result = test(rules.get(rule), family);
            sheet.property(result, "L3 art. 14");
            results.add(result);
        }
        return results;
    }

    private static PropertyResult test(PropertyRule rule, Family family) {
        if (rule instanceof PropertyRule.FinancialAssets financial) {
            Fraction found = financialAssets(family).dividedBy(family.size());
            return result(rule, found, family.standard().times(financial.maxMonthsOfStandard()), false);
        }
        if (rule instanceof PropertyRule.Vehicles vehicles) {
            return vehicles(vehicles, family);
        }
        if (rule instanceof PropertyRule.HousingUnits housing) {
            return housing(housing, family);
        }
        return result(rule, companyCapital(family), Fraction.of(((PropertyRule.CompanyCapital) rule).max()), false);
    }

    private static PropertyResult vehicles(PropertyRule.Vehicles rule, Family family) {
        int counted = 0;
        boolean leftOut = false;
        List<Asset> assets = family.facts().assets();
        for (int at = 0; at < assets.size(); at++) {
            Asset asset = assets.get(at);
            if (asset instanceof Asset.Vehicle vehicle) {
                boolean exempt = rule.exemptTypes().contains(vehicle.type());
                leftOut |= exempt;
                counted += exempt ? 0 : 1;
            }
        }
        return result(rule, Fraction.of(counted), Fraction.of(rule.max()), leftOut);
    }

    private static PropertyResult housing(PropertyRule.HousingUnits rule, Family family) {
        int units = 0;
        Fraction area = Fraction.ZERO;
        List<Asset> assets = family.facts().assets();
        for (int at = 0; at < assets.size(); at++) {
            Asset asset = assets.get(at);
            if (asset instanceof Asset.Housing unit) {
                units++;
                area = area.plus(unit.areaSquareMetres());
            }
        }
        Fraction perCapita = area.dividedBy(family.size());
        boolean second = rule.secondIfAreaPerCapitaBelow().isPresent() && perCapita.isBelow(rule.secondIfAreaPerCapitaBelow().get());
        return result(rule, Fraction.of(units), Fraction.of(rule.max() + (second ? 1L : 0L)), false);
    }

    private static Fraction financialAssets(Family family) {
        Fraction sum = Fraction.ZERO;
        List<Asset> assets = family.facts().assets();
        for (int at = 0; at < assets.size(); at++) {
            Asset asset = assets.get(at);
            if (asset instanceof Asset.Financial claim) {
                sum = sum.plus(Fraction.of(claim.amount()));
            }
        }
        return sum;
    }

    private static Fraction companyCapital(Family family) {
        Fraction sum = Fraction.ZERO;
        List<Asset> assets = family.facts().assets();
        for (int at = 0; at < assets.size(); at++) {
            Asset asset = assets.get(at);
            if (asset instanceof Asset.Company company) {
                sum = sum.plus(Fraction.of(company.subscribedCapital()));
            }
        }
        return sum;
    }

    /** The limit itself may be reached. */
    private static PropertyResult result(PropertyRule rule, Fraction found, Fraction limit, boolean leftOut) {
        Verdict verdict = limit.isBelow(found) ? Verdict.FAIL : leftOut ? Verdict.EXEMPT : Verdict.PASS;
        return new PropertyResult(rule.test(), verdict, found, limit);
    }
}
