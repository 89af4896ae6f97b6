package org.tongchou.web.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.statistics.CheckedMonth;
import org.tongchou.statistics.CountyTerms;
import org.tongchou.statistics.Indicated;
import org.tongchou.statistics.Indicators;
import org.tongchou.statistics.KeptTerms;

/** What the page of indicators asks for, as the officer who looks at it. */
@Dependent
class IndicatorDesk {

    @Inject
    Badge badge;

    @Inject
    Indicators indicators;

    @Inject
    CountyTerms counties;

    Indicated month(OfficeCode office, Month month) {
        return indicators.month(badge.officer(), office, month);
    }

    List<CheckedMonth> checked(OfficeCode office, Month from, Month to) {
        return indicators.checked(badge.officer(), office, from, to);
    }

    List<KeptTerms> terms(OfficeCode office, Month month) {
        return counties.month(badge.officer(), office, month);
    }
}
