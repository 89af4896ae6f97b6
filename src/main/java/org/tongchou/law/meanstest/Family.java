package org.tongchou.law.meanstest;

import org.tongchou.kernel.Fraction;
import org.tongchou.law.rulepack.Rules;

/**
 * A family under its rules, with what every part of the test reads.
 *
 * @param standard exact fen a month for one person
 * @param line exact fen a year that the whole family's income must stay below
 */
record Family(Facts facts, Rules rules, Fraction standard, Fraction line) {

    static Family of(Facts facts, Rules rules) {
        Fraction standard = rules.standard(facts.category()).monthly();
        return new Family(facts, rules, standard, standard.times(12L * facts.members().size()));
    }

    int size() {
        return facts.members().size();
    }
}
