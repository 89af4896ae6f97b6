package org.tongchou.law.meanstest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * A household that lives elsewhere and owes members of this family support or maintenance.
 *
 * @param supports the members of this family whom it supports
 * @param means its own income and size
 * @param agreedAnnual fen a year by judgment, agreement or mediation, for the household
 * @param receivedAnnual fen a year really received, for the household
 * @param unable whether it cannot pay
 * @param consent whether it agreed to a look at its means, without which no formula may run
 */
@Article("L3 art. 13; L1 art. 41")
public record Obligor(Kind kind, List<String> supports, Means means, Optional<Money> agreedAnnual, Money receivedAnnual, boolean unable, boolean consent) {

    /** What is owed: support among adults, or maintenance of a child. */
    public enum Kind {
        SUPPORT, MAINTENANCE
    }

    /**
     * What the formulas read about an obligor household.
     *
     * @param monthlyIncome fen a month of the whole household
     * @param members its own members, at least 1
     * @param supportedPersons how many persons it supports in all, at least 1
     * @param childrenOfSupported how many children the supported person has
     */
    public record Means(Money monthlyIncome, int members, int supportedPersons, int childrenOfSupported) {
        public Means {
            if (monthlyIncome.isNegative() || members < 1 || supportedPersons < 1 || childrenOfSupported < 0) {
                throw new IllegalArgumentException("means out of range");
            }
        }
    }

    public Obligor {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(agreedAnnual);
        Objects.requireNonNull(receivedAnnual);
        supports = List.copyOf(supports);
        if (supports.isEmpty() || supports.size() > means.supportedPersons()) {
            throw new IllegalArgumentException("supports nobody, or more members than persons");
        }
    }
}
