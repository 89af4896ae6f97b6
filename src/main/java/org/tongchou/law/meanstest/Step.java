package org.tongchou.law.meanstest;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;

/**
 * One line of the reason sheet.
 *
 * @param member the member whom it concerns, if one
 * @param item the income item, expense, property test or top-up that it concerns, if one
 * @param annual fen a year, half-up, that this step counts, leaves out or takes off, if it is about a year's amount
 * @param basis the article that was carried out
 * @param arguments what the text says beside member, item and annual amount; amounts, exact numbers, whole numbers and words of the law
 */
public record Step(StepCode code, Optional<String> member, Optional<Enum<?>> item, Optional<Money> annual, String basis, List<Object> arguments) {
}
