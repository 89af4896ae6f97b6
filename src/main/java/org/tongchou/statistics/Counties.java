package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.CountyPlaces.Place;
import org.tongchou.statistics.Monthly.Figure;

/** The counties of a province or municipality in a month, past the municipalities between: each figure is asked for once for all of them. */
@Boundary
public class Counties {

    private static final int COUNTY = OfficeCode.Level.COUNTY.digits();

    @Inject
    CountyPlaces places;

    @Inject
    FrozenSums frozen;

    @Inject
    Facts facts;

    @Inject
    Standards standards;

    @Inject
    Secrecy secrecy;

    /**
     * A month's figures of the counties in an office, by municipality.
     *
     * @throws Refused not found for an office outside the officer's jurisdiction or one that does not exist
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<CountyGroup> month(Officer officer, OfficeCode office, Month month) {
        if (!officer.scope().covers(office) || facts.name(office).isEmpty()) {
            throw Refused.notFound();
        }
        Map<String, Figure> figures = secrecy.frozen(officer, office, month) ? closed(officer, office, month) : open(officer, office, month);
        Discretion discretion = secrecy.households(officer, month);
        BiFunction<OfficeCode, String, Optional<Money>> lines = standards.monthlyWithin(office.at(OfficeCode.Level.PROVINCE), month.firstDay());
        Map<OfficeCode, List<Place>> municipalities = places.within(office).stream().collect(Collectors.groupingBy(Place::municipality, LinkedHashMap::new, Collectors.toList()));
        return municipalities.values().stream().map(own -> new CountyGroup(own.get(0).municipality(), own.get(0).municipalityName(), own.stream()
            .map(place -> new CountyGroup.County(place.office(), place.name(), rows(place.office(), figures, discretion, lines))).toList())).toList();
    }

    private static List<Figure> rows(OfficeCode county, Map<String, Figure> figures, Discretion discretion, BiFunction<OfficeCode, String, Optional<Money>> lines) {
        List<Figure> rows = new ArrayList<>();
        figures.forEach((place, figure) -> {
            if (place.startsWith(county.value())) {
                Figure row = new Figure(figure.category(), figure.households(), figure.persons(), lines.apply(county, figure.category()), figure.spending());
                rows.add(discretion.hides(county, figure.category()) ? row.hide() : row);
            }
        });
        return rows;
    }

    /** From what was frozen when the month closed, by county and category; nothing of a category without families and money. */
    private Map<String, Figure> closed(Officer officer, OfficeCode office, Month month) {
        Map<String, Figure> figures = new TreeMap<>();
        frozen.sums(officer.scope(), office, month, COUNTY).forEach(sum -> {
            switch (Indicator.valueOf(sum.code())) {
                case HOUSEHOLDS -> add(figures, sum.office(), sum.category(), sum.figure(), 0, 0);
                case PERSONS -> add(figures, sum.office(), sum.category(), 0, sum.figure(), 0);
                case SPENDING -> add(figures, sum.office(), sum.category(), 0, 0, sum.figure());
                default -> { }
            }
        });
        figures.values().removeIf(figure -> figure.households() == 0 && figure.spending().isZero());
        return figures;
    }

    private Map<String, Figure> open(Officer officer, OfficeCode office, Month month) {
        Map<String, Figure> figures = new TreeMap<>();
        facts.covered(officer.scope(), office, month, COUNTY).forEach(sum -> add(figures, sum.office(), sum.category(), sum.first(), sum.second(), 0));
        facts.spent(officer.scope(), office, month, COUNTY).forEach(sum -> add(figures, sum.office(), sum.category(), 0, 0, sum.first()));
        return figures;
    }

    private static void add(Map<String, Figure> figures, String county, String category, long households, long persons, long fen) {
        figures.merge(county + " " + category, new Figure(category, households, persons, Optional.empty(), new Money(fen)), (one, other) ->
            new Figure(category, one.households() + other.households(), one.persons() + other.persons(), Optional.empty(), one.spending().plus(other.spending())));
    }
}
