package org.tongchou.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.MonthSums.Sum;

/**
 * What is hidden of what is counted of a month besides the families in support themselves: the tree of each number is solved by itself.
 *
 * @param counted what happened to families, and who the persons are
 * @param men the numbers of persons who are no women
 */
record HiddenNumbers(Map<Indicator, Discretion> counted, Discretion men) {

    /** What of a month is counted in families or persons, each by itself. */
    private static final List<Indicator> COUNTED = List.of(Indicator.NEW, Indicator.STOPPED, Indicator.WITHIN, Indicator.PAST, Indicator.DUE, Indicator.DONE,
        Indicator.WOMEN, Indicator.ELDERLY, Indicator.MINORS, Indicator.DISABLED, Indicator.SERIOUSLY_ILL);

    static HiddenNumbers none() {
        return new HiddenNumbers(Map.of(), Discretion.none());
    }

    /** @param townships figures by township, category and {@link Indicator} */
    static HiddenNumbers of(List<Sum> townships) {
        Map<Indicator, Discretion> counted = new EnumMap<>(Indicator.class);
        COUNTED.forEach(one -> counted.put(one, Discretion.of(townships.stream().filter(sum -> sum.code().equals(one.name())).toList())));
        counted.put(Indicator.ADULTS, Discretion.of(rest(townships, Indicator.ELDERLY, Indicator.MINORS)));
        return new HiddenNumbers(counted, Discretion.of(rest(townships, Indicator.WOMEN)));
    }

    /** What one of both hides. */
    HiddenNumbers with(HiddenNumbers other) {
        Map<Indicator, Discretion> both = new EnumMap<>(Indicator.class);
        both.putAll(counted);
        other.counted.forEach((indicator, discretion) -> both.merge(indicator, discretion, Discretion::with));
        return new HiddenNumbers(both, men.with(other.men));
    }

    boolean hides(OfficeCode office, String category, Indicator indicator) {
        return counted.containsKey(indicator) && counted.get(indicator).hides(office, category);
    }

    /** How many persons are left where some are taken away; none where these were not counted. */
    private static List<Sum> rest(List<Sum> townships, Indicator... taken) {
        Map<String, Sum> rest = new TreeMap<>();
        List<String> codes = Arrays.stream(taken).map(Enum::name).toList();
        townships.stream().filter(sum -> codes.contains(sum.code())).forEach(sum ->
            rest.merge(sum.office() + sum.category(), new Sum(sum.office(), sum.category(), "", -sum.figure()), Sum::plus));
        townships.stream().filter(sum -> sum.code().equals(Indicator.PERSONS.name())).forEach(sum ->
            rest.computeIfPresent(sum.office() + sum.category(), (place, less) -> less.plus(sum)));
        return List.copyOf(rest.values());
    }
}
