package org.tongchou.rest;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.Identity;
import org.tongchou.statistics.Indicated;
import org.tongchou.statistics.Indicator;
import org.tongchou.statistics.Together;

/** The ministry's indicators of a month, of an office and those right below it. */
record IndicatorsAnswer(OfficeCode office, String name, Month month, boolean provisional, List<Row> rows, List<Row> totals, List<Indicated.Part> parts, List<Identity> identities,
    List<IndicatorsAnswer> children) {

    /** Families, persons or fen; null where it is hidden. */
    record Row(String category, Indicator indicator, Optional<String> code, Optional<Long> figure) {
    }

    static IndicatorsAnswer of(Indicated month) {
        return new IndicatorsAnswer(month.office(), month.name(), month.month(), month.provisional(),
            month.rows().stream().map(row -> new Row(row.category(), row.indicator(), row.indicator().code(row.category()), row.figure())).toList(), totals(month), month.parts(), month.identities(),
            month.children().stream().map(IndicatorsAnswer::of).toList());
    }

    /** Each indicator over town and country, where a sum is made of it; null where a side is hidden. */
    private static List<Row> totals(Indicated month) {
        return month.rows().stream().map(Indicated.Row::indicator).distinct().sorted().filter(Together::adds)
            .map(indicator -> new Row(Together.BOTH, indicator, indicator.code(Together.BOTH), Together.of(month, indicator))).toList();
    }
}
