package org.tongchou.rest;

import org.tongchou.simulation.Moved;
import org.tongchou.law.fund.FundSource;
import java.util.stream.IntStream;
import java.util.Comparator;
import java.util.Arrays;
import java.util.ArrayList;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.kernel.Money;
import org.tongchou.simulation.SimulationFile;
import org.tongchou.simulation.SimulationResult;
import org.tongchou.standard.PublishedStandard;
import org.tongchou.standard.StandardSeries;
import org.tongchou.standard.StandardStep;
import org.tongchou.statistics.Agreement;
import org.tongchou.statistics.CheckedMonth;
import org.tongchou.statistics.Indicated;
import org.tongchou.statistics.KeptTerms;
import org.tongchou.statistics.Monthly;
import org.tongchou.statistics.ReferenceYear;
import org.tongchou.statistics.SidesOfYear;
import org.tongchou.statistics.Together;
import org.tongchou.text.Bundle;

/** The tables of figures in words of a language; amounts in yuan. */
@Dependent
class FigureTables {

    private static final int DECIMALS = 2;

    /** A month of an office and those right below it. */
    Table monthly(Locale locale, Monthly month) {
        Table table = Table.of("monthly-" + month.office() + "-" + month.month(), head(locale, "web.monthly.office", "web.table.code", "web.preview.category", "web.monthly.households",
            "web.monthly.persons", "web.table.standard", "web.monthly.spending", "web.monthly.perCapita"));
        Stream.concat(Stream.of(month), month.children().stream()).filter(office -> !office.rows().isEmpty()).forEach(office -> {
            office.rows().forEach(row -> side(table, office, category(locale, row.category()), row));
            side(table, office, category(locale, Together.BOTH), Together.of(office.rows()));
        });
        return table;
    }

    private static void side(Table table, Monthly office, String category, Monthly.Figure row) {
        table.row(office.name(), office.office().value(), category, row.hidden() ? null : row.households(), row.hidden() ? null : row.persons(), yuan(row.standardMonthly()),
            row.hidden() ? null : yuan(row.spending()), row.hidden() ? null : yuan(row.perCapita()));
    }

    private static String category(Locale locale, String category) {
        return Bundle.text(locale, category.equals(Together.BOTH) ? "web.monthly.both" : "casework.category." + category);
    }

    Table indicators(Locale locale, Indicated month) {
        Table table = Table.of("indicators-" + month.office() + "-" + month.month(), head(locale, "web.monthly.office", "web.table.code", "web.preview.category", "web.table.indicator",
            "web.table.ministry", "web.table.figure"));
        Stream.concat(Stream.of(month), month.children().stream()).forEach(office -> {
            office.rows().forEach(row -> table.row(office.name(), office.office().value(), category(locale, row.category()),
                Bundle.text(locale, "statistics.indicator." + row.indicator()), row.indicator().code(row.category()).orElse(null), figure(row.indicator().money(), row.figure())));
            office.rows().stream().map(Indicated.Row::indicator).distinct().sorted().forEach(indicator -> table.row(office.name(), office.office().value(), category(locale, Together.BOTH),
                Bundle.text(locale, "statistics.indicator." + indicator), indicator.code(Together.BOTH).orElse(null), figure(indicator.money(), Together.of(office, indicator))));
            Stream.concat(office.parts().stream(), Together.of(office.parts()).stream()).forEach(part -> table.row(office.name(), office.office().value(), category(locale, part.category()),
                Bundle.text(locale, "statistics.part." + part.part()) + ": " + Bundle.text(locale, part.key()), null,
                figure(part.part().equals("KIND") || part.part().equals("SOURCE"), part.figure())));
        });
        return table;
    }

    private static Object figure(boolean money, Optional<Long> figure) {
        return figure.map(value -> money ? (Object) fen(value) : value).orElse(null);
    }

    /** The counties of an office, and how many of their decisions kept their term; empty where they are hidden. */
    Table terms(Locale locale, String name, List<KeptTerms> counties) {
        Table table = Table.of(name, head(locale, "web.indicators.municipality", "web.indicators.county", "web.table.code", "web.indicators.within", "web.indicators.past", "web.table.share"));
        counties.forEach(county -> table.row(county.municipality(), county.name(), county.office().value(), county.within().orElse(null), county.past().orElse(null), county.share().orElse(null)));
        return table;
    }

    /** What must hold between the figures, and whether it does in each of several months; empty where it was not asked. */
    Table identities(Locale locale, String name, List<CheckedMonth> months) {
        Table table = Table.of(name, Stream.concat(Stream.of(Bundle.text(locale, "web.indicators.what")), months.stream().map(month -> month.month().toString())).toList());
        Arrays.stream(Agreement.values()).filter(what -> months.stream().anyMatch(month -> month.of(what).isPresent())).forEach(what -> table.row(Stream.concat(
            Stream.of(Bundle.text(locale, "statistics.identity." + what)), months.stream().map(month -> month.of(what).map(identity -> Bundle.text(locale, "web.indicators." + identity.answer())).orElse(null)))
            .toArray()));
        return table;
    }

    Table urbanRural(Locale locale, String office, List<SidesOfYear> years) {
        Table table = Table.of("urban-rural-" + office, head(locale, "web.reference.year", "web.monthly.urbanStandard", "web.monthly.ruralStandard", "web.monthly.ratio", "web.monthly.gap",
            "web.urbanRural.urbanAverage", "web.urbanRural.urbanYearEnd", "web.urbanRural.ruralAverage", "web.urbanRural.ruralYearEnd", "web.urbanRural.unifiedAverage",
            "web.urbanRural.unifiedYearEnd"));
        years.forEach(year -> table.row(year.year(), yuan(year.urban().standard()), yuan(year.rural().standard()), year.ratio().orElse(null), yuan(year.gap()),
            year.urban().perCapita().orElse(null), year.urban().perCapitaAtEnd().orElse(null), year.rural().perCapita().orElse(null), year.rural().perCapitaAtEnd().orElse(null),
            year.unified().perCapita().orElse(null), year.unified().perCapitaAtEnd().orElse(null)));
        return table;
    }

    /** What held at an office when, in yuan a month, the newest first; below it everything that was published for its regions. */
    Table standards(Locale locale, String office, StandardSeries series, List<PublishedStandard> published) {
        Table table = Table.of("standards-" + office, head(locale, "web.standards.from", "web.monthly.urbanStandard", "web.monthly.ruralStandard", "web.monthly.ratio", "web.monthly.gap"));
        series.steps().stream().sorted(Comparator.comparing(StandardStep::from).reversed()).forEach(step -> table.row(step.from().toString(), yuan(step.urbanMonthly()), yuan(step.ruralMonthly()),
            step.ratio().map(BigDecimal::new).orElse(null), yuan(step.gap())));
        table.row();
        table.rows().add(List.copyOf(head(locale, "web.draft.from", "web.table.code", "web.draft.category", "web.draft.level", "web.draft.unit", "web.draft.amount", "web.draft.document")));
        published.forEach(standard -> table.row(standard.from().toString(), standard.region().value(), category(locale, standard.category()),
            Bundle.text(locale, "standard.level." + standard.level()), Bundle.text(locale, "web.standard.unit." + standard.unit()), fen(standard.amount().fen()), standard.document()));
        return table;
    }

    Table reference(Locale locale, List<ReferenceYear> years) {
        Table table = Table.of("reference", head(locale, "web.reference.year", "web.monthly.urbanStandard", "web.monthly.ruralStandard", "web.monthly.ratio",
            "web.table.ratioPublished", "web.monthly.gap", "web.reference.urbanPerCapita", "web.table.urbanPublished", "web.reference.ruralPerCapita", "web.table.ruralPublished",
            "web.reference.urbanSpending", "web.reference.ruralSpending", "web.reference.urbanRecipients", "web.reference.ruralRecipients"));
        years.forEach(year -> table.row(year.year(), yuan(year.urban().standard()), yuan(year.rural().standard()), year.ratio(), year.publishedRatio(), yuan(year.gap()),
            year.urban().perCapita(), year.urban().published(), year.rural().perCapita(), year.rural().published(), year.urban().spending(), year.rural().spending(),
            year.urban().recipients(), year.rural().recipients()));
        return table;
    }

    /** The counties of a simulation with the sources that bear them, what is gained and lost, and below them its years. */
    Table simulation(Locale locale, SimulationFile file) {
        SimulationResult result = file.result().orElse(new SimulationResult(List.of(), List.of()));
        List<String> sources = result.rows().stream().flatMap(row -> row.bySource().keySet().stream()).distinct().sorted(Comparator.comparing(FundSource::valueOf)).toList();
        List<String> heads = new ArrayList<>(head(locale, "web.table.code", "web.preview.category", "web.simulation.before", "web.simulation.after", "web.preview.entering",
            "web.preview.leaving", "web.preview.gaining", "web.preview.losing", "web.preview.before", "web.preview.after", "web.preview.difference"));
        sources.forEach(source -> heads.add(Bundle.text(locale, "fund.source." + source)));
        Stream.of("web.preview.gaining", "web.preview.losing").forEach(way -> heads.addAll(bands(locale, Bundle.text(locale, way))));
        Table table = Table.of("simulation-" + file.id(), heads);
        result.rows().forEach(row -> {
            List<Object> cells = new ArrayList<>(Arrays.asList(row.office(), Bundle.text(locale, "casework.category." + row.category()), row.before(), row.after(), row.entering(),
                row.leaving(), row.gaining(), row.losing(), fen(row.costBefore()), fen(row.costAfter()), fen(row.difference())));
            sources.forEach(source -> cells.add(fen(row.bySource().get(source))));
            Stream.of(row.gained(), row.lost()).forEach(moved -> cells.addAll(cells(moved)));
            table.row(cells.toArray());
        });
        table.row();
        years(locale, table, result.years());
        return table;
    }

    private static List<String> bands(Locale locale, String way) {
        List<String> heads = new ArrayList<>(List.of(Bundle.text(locale, "web.table.together", way)));
        List<String> limits = Moved.LIMITS.stream().map(fen -> new Money(fen).toYuan()).toList();
        heads.add(Bundle.text(locale, "web.table.bandBelow", way, limits.get(0)));
        IntStream.range(1, limits.size()).forEach(at -> heads.add(Bundle.text(locale, "web.table.bandBetween", way, limits.get(at - 1), limits.get(at))));
        heads.add(Bundle.text(locale, "web.table.bandFrom", way, limits.get(limits.size() - 1)));
        return heads;
    }

    private static List<Object> cells(Moved moved) {
        List<Object> cells = new ArrayList<>(Arrays.asList((Object) fen(moved.amount())));
        IntStream.rangeClosed(0, Moved.LIMITS.size()).forEach(band -> cells.add(moved.bands().isEmpty() ? null : moved.bands().get(band)));
        return cells;
    }

    private static void years(Locale locale, Table table, List<SimulationResult.Year> years) {
        table.rows().add(List.copyOf(head(locale, "web.reference.year", "web.monthly.urbanStandard", "web.monthly.ruralStandard", "web.monthly.ratio", "web.monthly.gap", "web.simulation.cost",
            "web.simulation.realUrban", "web.simulation.realRural", "web.simulation.realCost")));
        years.forEach(year -> {
            SimulationResult.Real real = year.real() == null ? new SimulationResult.Real(null, null, null) : year.real();
            table.row(year.year(), fen(year.urban()), fen(year.rural()), year.ratio() == null ? null : new BigDecimal(year.ratio()), fen(year.gap()), fen(year.cost()), fen(real.urban()),
                fen(real.rural()), fen(real.cost()));
        });
    }

    private static List<String> head(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> Bundle.text(locale, key)).toList();
    }

    private static BigDecimal yuan(Optional<Money> amount) {
        return amount.map(FigureTables::yuan).orElse(null);
    }

    private static BigDecimal yuan(Money amount) {
        return fen(amount.fen());
    }

    private static BigDecimal fen(Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, DECIMALS);
    }
}
