package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.Monthly;
import org.tongchou.web.Texts;

/** The offices right below one as tiles, the darker the higher a figure of theirs stands among them; each tile says its figure as well. */
@RequestScoped
@Named
public class TilesCard {

    private static final int SHADES = 5;

    @Inject
    MonthlyPage page;

    @Inject
    IndicatorsPage indicators;

    @Inject
    Texts texts;

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

    /** What the address asks for; else the ratio of the standards. */
    public Measure measure() {
        return page.tilesBy();
    }

    /** All that there is to choose from. */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(measure -> measure != Measure.DEADLINES || page.indicatorsToo()).toList();
    }

    /** The tiles in the order of the codes. */
    public List<Tile> tiles() {
        List<BigDecimal> figures = page.monthly().children().stream().map(child -> figure(child).orElse(null)).toList();
        List<BigDecimal> steps = figures.stream().filter(Objects::nonNull).distinct().sorted().toList();
        List<Tile> tiles = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            Monthly child = page.monthly().children().get(at);
            BigDecimal figure = figures.get(at);
            int shade = figure == null || steps.size() < 2 ? 1 : 1 + steps.indexOf(figure) * (SHADES - 1) / (steps.size() - 1);
            tiles.add(new Tile(child.office().value(), child.name(), figure == null ? texts.yuan(null) : reads(figure), shade));
        }
        return tiles;
    }

    private Optional<BigDecimal> figure(Monthly child) {
        Sides sides = Sides.of(child);
        return switch (measure()) {
            case DEADLINES -> indicators.inTime(child.office());
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
