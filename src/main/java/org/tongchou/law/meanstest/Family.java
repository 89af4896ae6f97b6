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

    /** At which place of the members a ref stands; the facts know every ref that they use. */
    int place(String ref) {
        int place = 0;
        while (!facts.members().get(place).ref().equals(ref)) {
            place++;
        }
        return place;
    }

    int size() {
        return facts.members().size();
    }
}
