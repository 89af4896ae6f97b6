package org.tongchou.law.meanstest;

import java.math.BigDecimal;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Maintenance;

/** What households elsewhere owe this family, in exact fen a year. */
final class Obligors {

    private static final String BASIS = "L3 art. 13";
    private static final String CONSENT = "L1 art. 41";

    private static final Fraction HALF = percent("50");
    private static final Fraction FIFTH = percent("20");
    private static final Fraction THREE_TENTHS = percent("30");
    private static final Fraction TWO_FIFTHS = percent("40");
    private static final int FEW_CHILDREN = 2;

    private Obligors() {
    }

    @Article(BASIS)
    static Fraction count(Family family, ReasonSheet sheet) {
        Fraction total = Fraction.ZERO;
        for (Obligor obligor : family.facts().obligors()) {
            total = total.plus(count(obligor, family, sheet));
        }
        return total;
    }

    /** What was agreed stands before the formula, and what was really received before both if it is more. */
    private static Fraction count(Obligor obligor, Family family, ReasonSheet sheet) {
        if (obligor.unable()) {
            sheet.obligor(StepCode.OBLIGOR_UNABLE, obligor, Fraction.ZERO, BASIS);
            return Fraction.ZERO;
        }
        StepCode way = obligor.agreedAnnual().isPresent() ? StepCode.OBLIGOR_AGREED : obligor.consent() ? StepCode.OBLIGOR_FORMULA : StepCode.OBLIGOR_NO_CONSENT;
        Fraction owed = switch (way) {
            case OBLIGOR_AGREED -> Fraction.of(obligor.agreedAnnual().orElseThrow());
            case OBLIGOR_FORMULA -> formula(obligor, family);
            default -> Fraction.ZERO;
        };
        Fraction received = Fraction.of(obligor.receivedAnnual());
        if (owed.isBelow(received)) {
            sheet.obligor(StepCode.OBLIGOR_RECEIVED, obligor, received, BASIS);
            return received;
        }
        sheet.obligor(way, obligor, owed, way == StepCode.OBLIGOR_NO_CONSENT ? CONSENT : BASIS);
        return owed;
    }

    private static Fraction formula(Obligor obligor, Family family) {
        Fraction yearly = obligor.kind() == Obligor.Kind.SUPPORT ? support(obligor.means(), family) : maintenance(obligor.means(), family);
        return yearly.dividedBy(obligor.means().supportedPersons()).times(obligor.supports().size());
    }

    /** Fen a year for all supported persons together. */
    @Article(BASIS)
    private static Fraction support(Obligor.Means means, Family family) {
        return switch (family.rules().support()) {
            case NONE -> Fraction.ZERO;
            case SUP_A -> excess(means, family, Fraction.ONE).times(HALF).times(12);
            case SUP_B -> excess(means, family, Fraction.of(2)).times(FIFTH).times(12);
            case SUP_C -> excess(means, family, family.rules().edgeMultiplier()).times(THREE_TENTHS).times(12);
            case SUP_D -> excess(means, family, Fraction.ONE).times(means.childrenOfSupported() <= FEW_CHILDREN ? HALF : TWO_FIFTHS).times(12);
        };
    }

    /** Fen a month by which the obligor household's income exceeds so many standards for each of its members. */
    private static Fraction excess(Obligor.Means means, Family family, Fraction standards) {
        Fraction kept = family.standard().times(standards).times(means.members());
        return Fraction.of(means.monthlyIncome()).minus(kept).atLeastZero();
    }

    @Article(BASIS)
    private static Fraction maintenance(Obligor.Means means, Family family) {
        Maintenance rule = family.rules().maintenance();
        Fraction part = means.supportedPersons() == 1 ? rule.one() : rule.manyCap();
        return Fraction.of(means.monthlyIncome()).times(12).times(part);
    }

    private static Fraction percent(String percent) {
        return Fraction.ofPercent(new BigDecimal(percent));
    }
}
