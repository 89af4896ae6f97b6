package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.kernel.Money;

/**
 * The means test of a family in support, made anew.
 *
 * @param on the day it was made for
 * @param outcome DIBAO, EDGE, RIGID_EXPENDITURE or NONE
 * @param covered how many persons it is about
 * @param monthly fen a month without top-ups; zero unless the family is entitled
 * @param topUps fen a month of all top-ups; zero unless the family is entitled
 * @param standard fen a month for one person
 * @param graceTopUps fen a month of the top-ups that its members would have if it were entitled: a grace keeps them
 * @param sheet the answer with its reason sheet
 */
public record Reassessed(LocalDate on, String outcome, int covered, Money monthly, Money topUps, Money standard, Money graceTopUps, ReasonSheet sheet) {
}
