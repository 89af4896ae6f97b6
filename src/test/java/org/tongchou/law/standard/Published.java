package org.tongchou.law.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Standard.Period;

/** Invented standards for the tests. */
final class Published {

    private Published() {
    }

    static DatedStandard urban(String region, StandardLevel level, long fen, Period period, String from) {
        return of(region, Category.URBAN, level, fen, period, from, null);
    }

    static DatedStandard guide(long fen, String from) {
        return urban("34", StandardLevel.PROVINCE_GUIDE, fen, Period.MONTH, from);
    }

    static DatedStandard city(long fen, String from) {
        return urban("3403", StandardLevel.CITY, fen, Period.MONTH, from);
    }

    static DatedStandard of(String region, Category category, StandardLevel level, long fen, Period period, String from, String to) {
        return new DatedStandard(new OfficeCode(region), category, level, new Standard(new Money(fen), period), LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse));
    }

    static DatedStandard until(DatedStandard dated, String to) {
        return new DatedStandard(dated.region(), dated.category(), dated.level(), dated.standard(), dated.from(), Optional.of(LocalDate.parse(to)));
    }
}
