package org.tongchou.fund;

import java.time.LocalDate;
import java.util.Map;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * Who bears how much in an office, as the configuration has it.
 *
 * @param region the division for which it was set; the closest one holds
 * @param category URBAN, RURAL or UNIFIED
 * @param from its first day
 * @param tenThousandths by source, together 10,000
 * @param document the paper that it rests on
 * @param inForce whether it is what holds on the day that was asked for
 */
public record ShareRow(String region, Category category, LocalDate from, Map<FundSource, Integer> tenThousandths, String document, boolean inForce) {
}
