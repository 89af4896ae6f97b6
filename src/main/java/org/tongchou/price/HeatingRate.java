package org.tongchou.price;

import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/**
 * What a region pays for the heating 取暖补助 of a winter.
 *
 * @param region a province or municipality
 * @param season the year in which the winter begins
 * @param category of which families
 * @param unit to the household or to each person
 * @param amount fen, once a winter; zero for none
 * @param first the first month in which it is paid
 * @param last the last month; who comes into support until then gets it too
 * @param document what it rests on
 */
public record HeatingRate(OfficeCode region, int season, Category category, HeatingUnit unit, Money amount, Month first, Month last, String document) {
}
