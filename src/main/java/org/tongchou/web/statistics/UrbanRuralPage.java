package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.statistics.SidesOfYear;
import org.tongchou.statistics.UrbanRural;
import org.tongchou.web.Asked;
import org.tongchou.web.Drawing;
import org.tongchou.web.Texts;

/** Town and country of an office over the years: the standards with ratio and gap, and what a person was given by the average persons and by those at the end. */
@RequestScoped
@Named
public class UrbanRuralPage {

    private static final int SHOWN = 5;
    private static final int OFFERED = 12;
    private static final int DECIMALS_OF_FEN = 2;

    @Inject
    Asked asked;

    @Inject
    MonthChoice choice;

    @Inject
    Badge badge;

    @Inject
    UrbanRural urbanRural;

    @Inject
    Texts texts;

    private List<SidesOfYear> years;

    /** The office that the address asks for, else the officer's own; asked for its years first, which somebody from elsewhere is not shown. */
    public OfficeCode office() {
        years();
        return choice.office(asked.office("office"));
    }

    /** The first year shown: what the address asks for, else five years back to the last. */
    public int from() {
        return year(asked.text("from"), to() - SHOWN + 1);
    }

    /** The last year shown: what the address asks for, else the current one. */
    public int to() {
        return year(asked.text("to"), current());
    }

    /** The years, the oldest first. */
    public List<SidesOfYear> years() {
        if (years == null) {
            years = urbanRural.years(badge.officer(), choice.office(asked.office("office")), from(), to());
        }
        return years;
    }

    /** The years to choose from around one that is shown, the newest first. */
    public List<Integer> choices(int shown) {
        return IntStream.concat(IntStream.rangeClosed(current() - OFFERED + 1, current()), IntStream.of(shown)).distinct().boxed().sorted((one, other) -> other - one).toList();
    }

    /** A year as a row begins; that the current one is not over is said. */
    public String label(SidesOfYear year) {
        String name = Integer.toString(year.year());
        return year.year() == current() ? texts.of("web.urbanRural.soFar", name) : name;
    }

    /** Whether families are kept under one line for both sides in any of the years. */
    public boolean unified() {
        return years().stream().map(SidesOfYear::unified).anyMatch(side -> side.hidden() || side.months() > 0);
    }

    /** A standard or a gap as it reads; a dash where there is none. */
    public String yuan(Optional<Money> amount) {
        return texts.yuan(amount.map(Money::fen).orElse(null));
    }

    /** The ratio as it reads. */
    public String ratio(SidesOfYear year) {
        return year.ratio().map(BigDecimal::toPlainString).orElse(texts.yuan(null));
    }

    /** Yuan a person by the average number of persons, or that it is hidden. */
    public String average(SidesOfYear.Side side) {
        return reads(side, side.perCapita());
    }

    /** Yuan a person by the persons of the last month, or that it is hidden. */
    public String atEnd(SidesOfYear.Side side) {
        return reads(side, side.perCapitaAtEnd());
    }

    private String reads(SidesOfYear.Side side, Optional<BigDecimal> figure) {
        return side.hidden() ? texts.of("web.monthly.hidden") : figure.map(BigDecimal::toPlainString).orElse(texts.yuan(null));
    }

    /** The drawing of the standards: both as lines, the gap as bars, the ratio under each year. */
    public String standards() {
        Drawing drawing = new Drawing();
        years().forEach(year -> drawing.at(label(year), texts.of("web.reference.ratioShort", ratio(year))));
        return drawing.line(texts.of("web.monthly.urbanStandard"), "--urban", fen(year -> year.urban().standard()))
            .line(texts.of("web.monthly.ruralStandard"), "--rural", fen(year -> year.rural().standard()))
            .bars(texts.of("web.monthly.gap"), "--control", fen(SidesOfYear::gap)).text(texts.of("web.monthly.yuanMonth"));
    }

    /** The same in words. */
    public String standardWords() {
        SidesOfYear first = years().get(0);
        SidesOfYear last = years().get(years().size() - 1);
        return texts.of("web.urbanRural.standardWords", label(first), label(last), yuan(first.urban().standard()), yuan(last.urban().standard()), yuan(first.rural().standard()),
            yuan(last.rural().standard()), ratio(first), ratio(last), yuan(first.gap()), yuan(last.gap()));
    }

    /** The drawing of what a person was given, by the average persons and beside it by those at the end. */
    public String perCapita() {
        Drawing drawing = new Drawing();
        years().forEach(year -> drawing.at(label(year)));
        drawing.bars(texts.of("web.urbanRural.urbanAverage"), "--urban", figures(year -> year.urban().perCapita()))
            .bars(texts.of("web.urbanRural.urbanYearEnd"), "--urban-end", figures(year -> year.urban().perCapitaAtEnd()))
            .bars(texts.of("web.urbanRural.ruralAverage"), "--rural", figures(year -> year.rural().perCapita()))
            .bars(texts.of("web.urbanRural.ruralYearEnd"), "--rural-end", figures(year -> year.rural().perCapitaAtEnd()));
        if (unified()) {
            drawing.bars(texts.of("web.urbanRural.unifiedAverage"), "--good", figures(year -> year.unified().perCapita()))
                .bars(texts.of("web.urbanRural.unifiedYearEnd"), "--control", figures(year -> year.unified().perCapitaAtEnd()));
        }
        return drawing.text(texts.of("web.indicators.yuanPerson"));
    }

    /** The same in words. */
    public String perCapitaWords() {
        SidesOfYear last = years().get(years().size() - 1);
        String words = texts.of("web.urbanRural.perCapitaWords", label(last), average(last.urban()), average(last.rural()), atEnd(last.urban()), atEnd(last.rural()));
        return unified() ? words + texts.of("web.urbanRural.unifiedWords", average(last.unified()), atEnd(last.unified())) : words;
    }

    private List<BigDecimal> fen(Function<SidesOfYear, Optional<Money>> part) {
        return figures(year -> part.apply(year).map(amount -> BigDecimal.valueOf(amount.fen(), DECIMALS_OF_FEN)));
    }

    /** What does not exist or is hidden leaves a gap. */
    private List<BigDecimal> figures(Function<SidesOfYear, Optional<BigDecimal>> part) {
        return years().stream().map(year -> part.apply(year).orElse(null)).toList();
    }

    private int current() {
        return choice.month(Optional.empty()).year();
    }

    private static int year(String given, int otherwise) {
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[1-9][0-9]{3}")) {
            throw Refused.notFound();
        }
        return Integer.parseInt(given);
    }
}
