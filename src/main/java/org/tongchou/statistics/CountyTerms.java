package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.MonthSums.Sum;

/** Which counties keep the terms of their decisions. */
@Boundary
public class CountyTerms {

    private static final int COUNTY = OfficeCode.Level.COUNTY.digits();

    @Inject
    CountyPlaces places;

    @Inject
    FrozenSums frozen;

    @Inject
    MonthSums sums;

    @Inject
    Secrecy secrecy;

    /**
     * The decisions of a month in each county of an office, within their term and past it. A desk of figures sees what the indicators of the same month show it.
     *
     * @throws Refused not found for an office outside the jurisdiction
     */
    @Allowed({Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public List<KeptTerms> month(Officer officer, OfficeCode office, Month month) {
        if (!officer.scope().covers(office)) {
            throw Refused.notFound();
        }
        List<Sum> decided = secrecy.frozen(officer, office, month) ? frozen.sums(officer.scope(), office, month, COUNTY)
            : sums.decided(officer.scope(), office, month, Known.NOW).stream().map(sum -> sum.within(COUNTY)).toList();
        Hidden hidden = hidden(officer, month);
        return places.within(office).stream().map(place -> new KeptTerms(place.office(), place.name(), place.municipalityName(), sum(decided, place.office(), Indicator.WITHIN, hidden),
            sum(decided, place.office(), Indicator.PAST, hidden))).toList();
    }

    /**
     * The numbers of families, of decisions within and of those past their term are trees of their own, each solved over the whole area; as long as that is not frozen as a
     * whole, what the frozen or the present numbers would hide is hidden.
     */
    private Hidden hidden(Officer officer, Month month) {
        HiddenNumbers frozen = secrecy.numbers(officer, month);
        boolean open = Secrecy.binds(officer) && !secrecy.whole(officer, month);
        return new Hidden(secrecy.households(officer, month), open ? frozen.with(HiddenNumbers.of(sums.decided(officer.scope(), officer.scope().root(), month, Known.NOW))) : frozen);
    }

    private static List<Sum> of(List<Sum> sums, Indicator indicator) {
        return sums.stream().filter(sum -> sum.code().equals(indicator.name())).toList();
    }

    private static Optional<Long> sum(List<Sum> decided, OfficeCode county, Indicator indicator, Hidden hidden) {
        List<Sum> own = of(decided, indicator).stream().filter(sum -> sum.office().equals(county.value())).toList();
        return own.stream().anyMatch(sum -> hidden.hides(county, sum.category(), indicator)) ? Optional.empty() : Optional.of(own.stream().mapToLong(Sum::figure).sum());
    }

    /** What a desk of figures is not shown. */
    private record Hidden(Discretion families, HiddenNumbers numbers) {

        boolean hides(OfficeCode county, String category, Indicator indicator) {
            return families.hides(county, category) || numbers.hides(county, category, indicator);
        }
    }
}
