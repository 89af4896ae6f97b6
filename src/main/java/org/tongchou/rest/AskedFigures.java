package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.CheckedMonth;
import org.tongchou.statistics.CountyTerms;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.Indicated;
import org.tongchou.statistics.Indicators;
import org.tongchou.statistics.KeptTerms;
import org.tongchou.statistics.Monthly;
import org.tongchou.statistics.ReferenceYear;
import org.tongchou.statistics.SidesOfYear;
import org.tongchou.statistics.UrbanRural;

/** The figures that a table is asked for. */
@Dependent
class AskedFigures {

    @Inject
    Figures figures;

    @Inject
    Indicators indicators;

    @Inject
    UrbanRural urbanRural;

    @Inject
    CountyTerms counties;

    @Inject
    Today today;

    Monthly monthly(Officer officer, OfficeCode office, AskedTables.Question asked) {
        return figures.monthly(officer, office, Parameters.month("month", asked.month()));
    }

    Indicated indicators(Officer officer, OfficeCode office, AskedTables.Question asked) {
        return indicators.month(officer, office, Parameters.month("month", asked.month()));
    }

    List<SidesOfYear> urbanRural(Officer officer, OfficeCode office, AskedTables.Question asked) {
        int now = today.of(officer).getYear();
        return urbanRural.years(officer, office, Parameters.year("from", asked.from(), now), Parameters.year("to", asked.to(), now));
    }

    List<KeptTerms> terms(Officer officer, OfficeCode office, AskedTables.Question asked) {
        return counties.month(officer, office, Parameters.month("month", asked.month()));
    }

    List<CheckedMonth> identities(Officer officer, OfficeCode office, AskedTables.Question asked) {
        return indicators.checked(officer, office, Parameters.month("from", asked.from()), Parameters.month("to", asked.to()));
    }

    List<ReferenceYear> reference(Officer officer) {
        return figures.reference(officer);
    }
}
