/**
 * The arithmetic part of a rule pack: everything that a province or city may fix about the means test, as self-checking records, and the words (income items, groups,
 * categories) in which both the rules and the facts of a family are written. Decided: a rule that is absent is off; percentages and multipliers are exact fractions.
 */
package org.tongchou.law.rulepack;
