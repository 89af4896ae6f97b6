package org.tongchou.law.rulepack;

import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/** A limit on what a family may own; each is a test of its own and never part of a score. */
@Article("L3 art. 14")
public sealed interface PropertyRule {

    PropertyTest test();

    /** @param maxMonthsOfStandard how many monthly standards the financial assets may be worth for each member */
    record FinancialAssets(int maxMonthsOfStandard) implements PropertyRule {
        @Override
        public PropertyTest test() {
            return PropertyTest.FINANCIAL_ASSETS_PER_CAPITA;
        }
    }

    /** @param max how many vehicles may be owned beside those of the exempt types */
    record Vehicles(int max, Set<VehicleType> exemptTypes) implements PropertyRule {
        public Vehicles {
            exemptTypes = Set.copyOf(exemptTypes);
        }

        @Override
        public PropertyTest test() {
            return PropertyTest.VEHICLES;
        }
    }

    /**
     * @param max how many housing units may be owned
     * @param secondIfAreaPerCapitaBelow square metres for each member below which one more unit is allowed
     */
    record HousingUnits(int max, Optional<Fraction> secondIfAreaPerCapitaBelow) implements PropertyRule {
        @Override
        public PropertyTest test() {
            return PropertyTest.HOUSING_UNITS;
        }
    }

    /** @param max fen of subscribed company capital in all */
    record CompanyCapital(Money max) implements PropertyRule {
        @Override
        public PropertyTest test() {
            return PropertyTest.COMPANY_CAPITAL;
        }
    }
}
