package org.tongchou.law.standard;

import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard;

/** A way to reckon a standard; the three of the notice of 2011, of which that of 2024 keeps the consumption ratio. */
@Article("L1 art. 19")
public sealed interface Method {

    /** The months of a year. */
    int MONTHS = 12;

    /** Exact fen a year. */
    Fraction annual();

    /** Exact fen a month. */
    default Fraction monthly() {
        return annual().dividedBy(MONTHS);
    }

    /** Exact fen for a period. */
    default Fraction exact(Standard.Period period) {
        return period == Standard.Period.MONTH ? monthly() : annual();
    }

    /** Fen for a period, rounded once. */
    default Money rounded(Standard.Period period, Rounding rounding) {
        return rounding.round(exact(period));
    }

    /**
     * 消费支出比例法: a part of what a resident consumed last year.
     *
     * @param annualConsumption fen per person and year, of the urban or of the rural residents
     * @param ratio 量化比例, the part of it, above zero
     */
    record ConsumptionRatio(Money annualConsumption, Fraction ratio) implements Method {

        public ConsumptionRatio {
            aboveZero(Fraction.of(annualConsumption));
            aboveZero(ratio);
        }

        @Override
        public Fraction annual() {
            return Fraction.of(annualConsumption).times(ratio);
        }
    }

    /**
     * 恩格尔系数法: the necessary food over the part that food has in the spending of the households with the lowest incomes.
     *
     * @param food fen per person and month
     * @param coefficient the Engel coefficient, above zero
     */
    record EngelCoefficient(Money food, Fraction coefficient) implements Method {

        public EngelCoefficient {
            aboveZero(Fraction.of(food));
            aboveZero(coefficient);
        }

        @Override
        public Fraction annual() {
            return monthly().times(MONTHS);
        }

        @Override
        public Fraction monthly() {
            return Fraction.of(food).dividedBy(coefficient);
        }
    }

    /**
     * 基本生活费用支出法: the necessary food and the other necessities.
     *
     * @param food fen per person and month
     * @param other clothing, water, power, fuel, transport and daily goods, fen per person and month
     */
    record BasicLiving(Money food, Money other) implements Method {

        public BasicLiving {
            aboveZero(Fraction.of(food));
        }

        @Override
        public Fraction annual() {
            return monthly().times(MONTHS);
        }

        @Override
        public Fraction monthly() {
            return Fraction.of(food.plus(other));
        }
    }

    private static void aboveZero(Fraction value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("input not above zero");
        }
    }
}
