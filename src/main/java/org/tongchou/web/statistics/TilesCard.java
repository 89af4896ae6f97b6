package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Counties;
import org.tongchou.statistics.Monthly;
import org.tongchou.statistics.Monthly.Figure;
import org.tongchou.web.Texts;

/** The counties of a province by municipality, elsewhere the offices right below one, as tiles, the darker the higher a figure of theirs stands among them; each tile says its figure as well. */
@RequestScoped
@Named
public class TilesCard {

    private static final int SHADES = 5;

    @Inject
    MonthlyPage page;

    @Inject
    IndicatorsPage indicators;

    @Inject
    Counties counties;

    @Inject
    Badge badge;

    @Inject
    Texts texts;

    private List<Group> groups;

    /** What the tiles are coloured by. */
    public enum Measure { RATIO, PER_CAPITA, SPENDING, DEADLINES }

    /**
     * A tile.
     *
     * @param office its code
     * @param name its name
     * @param figure as it reads
     * @param shade 1 to 5
     */
    public record Tile(String office, String name, String figure, int shade) {
    }

    /**
     * Tiles that belong together.
     *
     * @param name of the municipality; empty where there is only one group
     * @param tiles in the order of the codes
     */
    public record Group(String name, List<Tile> tiles) {
    }

    private record Place(OfficeCode office, String name, List<Figure> rows) {
    }

    private record Places(String name, List<Place> places) {
    }

    /** What the address asks for; else the ratio of the standards. */
    public Measure measure() {
        return page.tilesBy();
    }

    /** All that there is to choose from. */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(measure -> measure != Measure.DEADLINES || page.indicatorsToo()).toList();
    }

    /** The tiles, shaded by where their figures stand among all of them. */
    public List<Group> groups() {
        if (groups == null) {
            groups = shaded(places());
        }
        return groups;
    }

    private List<Group> shaded(List<Places> places) {
        List<BigDecimal> steps = places.stream().flatMap(group -> group.places().stream()).flatMap(place -> figure(place).stream()).distinct().sorted().toList();
        return places.stream().map(group -> new Group(group.name(), group.places().stream().map(place -> tile(place, steps)).toList())).toList();
    }

    /** Whether the tiles are counties and not what lies right below. */
    public boolean byCounty() {
        return page.monthly().office().level() == OfficeCode.Level.PROVINCE;
    }

    private List<Places> places() {
        Monthly monthly = page.monthly();
        if (byCounty()) {
            return counties.month(badge.officer(), monthly.office(), monthly.month()).stream().map(group -> new Places(group.name(),
                group.counties().stream().map(county -> new Place(county.office(), county.name(), county.rows())).toList())).toList();
        }
        return List.of(new Places("", monthly.children().stream().map(child -> new Place(child.office(), child.name(), child.rows())).toList()));
    }

    private Tile tile(Place place, List<BigDecimal> steps) {
        Optional<BigDecimal> figure = figure(place);
        int shade = figure.isEmpty() || steps.size() < 2 ? 1 : 1 + steps.indexOf(figure.get()) * (SHADES - 1) / (steps.size() - 1);
        return new Tile(place.office().value(), place.name(), figure.map(this::reads).orElseGet(() -> missing(place)), shade);
    }

    /** That it is hidden, or that there is none. */
    private String missing(Place place) {
        return switch (measure()) {
            case RATIO -> texts.yuan(null);
            case DEADLINES -> indicators.hidesTerms(place.office()) ? texts.of("web.indicators.hiddenActs") : texts.yuan(null);
            case PER_CAPITA, SPENDING -> new Sides(place.rows()).hidden() ? texts.of("web.monthly.hidden") : texts.yuan(null);
        };
    }

    private Optional<BigDecimal> figure(Place place) {
        Sides sides = new Sides(place.rows());
        return switch (measure()) {
            case DEADLINES -> indicators.inTime(place.office());
            case RATIO -> sides.ratio();
            case PER_CAPITA -> sides.hidden() ? Optional.empty() : sides.perCapita().map(Money::fen).map(BigDecimal::valueOf);
            case SPENDING -> sides.hidden() || sides.spending().isZero() ? Optional.empty() : Optional.of(BigDecimal.valueOf(sides.spending().fen()));
        };
    }

    private String reads(BigDecimal figure) {
        return switch (measure()) {
            case RATIO -> figure.toPlainString();
            case DEADLINES -> texts.of("web.indicators.percent", figure.toPlainString());
            case PER_CAPITA, SPENDING -> texts.yuan(figure.longValueExact());
        };
    }
}
