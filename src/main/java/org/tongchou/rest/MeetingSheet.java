package org.tongchou.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongchou.kernel.Money;
import org.tongchou.letter.PrintedPage;
import org.tongchou.statistics.Identity;
import org.tongchou.statistics.Indicated;
import org.tongchou.statistics.Indicator;
import org.tongchou.statistics.Monthly;
import org.tongchou.statistics.SidesOfYear;
import org.tongchou.text.Bundle;
import org.w3c.dom.Element;

/** A month of an office on two pages: the key figures with town and country, sources, terms and years, and the offices below. Bars are drawn as wide as their share. */
final class MeetingSheet {

    /** More offices do not fit on the second page; the others stand in the table that can be downloaded. */
    private static final int MOST_OFFICES = 34;

    /** So many have room for higher rows. */
    private static final int FEW_OFFICES = 24;

    private static final List<String> SIDES = List.of("URBAN", "RURAL");
    private static final String UNIFIED = "UNIFIED";
    private static final List<Indicator> COMPARED = List.of(Indicator.HOUSEHOLDS, Indicator.PERSONS, Indicator.NEW, Indicator.STOPPED, Indicator.SPENDING, Indicator.CUMULATIVE,
        Indicator.PER_CAPITA, Indicator.PER_CAPITA_YEAR, Indicator.DUE, Indicator.DONE);

    private final Locale locale;
    private final Indicated month;
    private final Monthly standards;
    private final PrintedPage page;
    private final Element body;

    MeetingSheet(Locale locale, Indicated month, Monthly standards, List<SidesOfYear> years) {
        this.locale = locale;
        this.month = month;
        this.standards = standards;
        page = new PrintedPage(locale, "/statistics/meeting.css");
        body = page.body();
        head();
        keyFigures();
        sides();
        sources();
        deadlines();
        years(years);
        below();
        identities();
    }

    /** The two pages, ready to be printed. */
    PrintedPage printed() {
        return page.called(title(), title() + " " + month.month());
    }

    private String title() {
        return text("statistics.meeting.title", month.name());
    }

    private void head() {
        add(body, "h1", "", title());
        add(body, "p", "soft", text("statistics.meeting.month", month.month().toString()) + " · " + text(month.provisional() ? "statistics.meeting.open" : "statistics.meeting.frozen"));
    }

    private void keyFigures() {
        add(body, "h2", "", text("statistics.meeting.key"));
        Element table = add(body, "table", "key", "");
        Element first = add(table, "tr", "", "");
        key(first, "web.monthly.households", total(month, Indicator.HOUSEHOLDS));
        key(first, "web.monthly.persons", total(month, Indicator.PERSONS));
        key(first, "web.monthly.spending", total(month, Indicator.SPENDING));
        Element second = add(table, "tr", "", "");
        key(second, "web.monthly.urbanStandard", standard(standards, SIDES.get(0)).map(this::yuan).orElse("—"));
        key(second, "web.monthly.ruralStandard", standard(standards, SIDES.get(1)).map(this::yuan).orElse("—"));
        key(second, "statistics.meeting.ratio", ratio(standards) + " (" + text("web.monthly.gap") + " " + gap(standards) + ")");
    }

    private void key(Element row, String caption, String figure) {
        Element cell = add(row, "td", "", "");
        add(cell, "p", "caption", text(caption));
        add(cell, "p", "figure", figure);
    }

    private void sides() {
        add(body, "h2", "", text("statistics.meeting.sides"));
        Element table = add(body, "table", "grid", "");
        List<String> head = new ArrayList<>(List.of(text("web.table.indicator")));
        month.categories().forEach(category -> head.add(text("casework.category." + category)));
        row(add(table, "thead", "", ""), "th", head);
        Element lines = add(table, "tbody", "", "");
        for (Indicator indicator : COMPARED) {
            List<String> cells = new ArrayList<>(List.of(text("statistics.indicator." + indicator)));
            month.categories().forEach(category -> cells.add(reads(month, category, indicator)));
            row(lines, "td", cells);
        }
    }

    private void sources() {
        List<Indicated.Part> sources = month.sources();
        long most = sources.stream().flatMap(part -> part.figure().stream()).mapToLong(Long::longValue).max().orElse(0);
        if (most > 0) {
            add(body, "h2", "", text("statistics.part.SOURCE"));
            Element lines = add(add(body, "table", "grid", ""), "tbody", "", "");
            sources.stream().filter(part -> part.figure().filter(figure -> figure > 0).isPresent()).forEach(part -> {
                Element row = row(lines, "td", List.of(text("casework.category." + part.category()), text(part.key()), yuan(part.figure().orElseThrow())));
                bar(row, part.figure().orElseThrow(), most, part.category().equals("RURAL") ? "rural" : "urban");
            });
        }
    }

    private void deadlines() {
        add(body, "h2", "", text("web.indicators.deadlines"));
        Element lines = add(add(body, "table", "grid", ""), "tbody", "", "");
        Element row = row(lines, "td", List.of(text("web.indicators.within") + " " + total(month, Indicator.WITHIN), text("web.indicators.past") + " " + total(month, Indicator.PAST), inTime(month)));
        month.total(Indicator.WITHIN).ifPresent(within -> month.total(Indicator.PAST).ifPresent(past -> bar(row, within, within + past, "good")));
    }

    private void years(List<SidesOfYear> years) {
        add(body, "h2", "", text("statistics.meeting.series"));
        Element table = add(body, "table", "grid", "");
        boolean unified = years.stream().anyMatch(year -> year.unified().months() > 0 || year.unified().hidden());
        List<String> head = new ArrayList<>(List.of(text("web.reference.year"), text("web.monthly.urbanStandard"), text("web.monthly.ruralStandard"), text("web.monthly.ratio"),
            text("statistics.meeting.gap"), text("web.reference.urbanPerCapita"), text("web.reference.ruralPerCapita")));
        if (unified) {
            head.add(text("statistics.meeting.unifiedPerCapita"));
        }
        row(add(table, "thead", "", ""), "th", head);
        Element lines = add(table, "tbody", "", "");
        years.forEach(year -> row(lines, "td", cells(year).subList(0, head.size())));
    }

    private List<String> cells(SidesOfYear year) {
        return List.of(Integer.toString(year.year()), money(year.urban().standard()), money(year.rural().standard()), year.ratio().map(BigDecimal::toPlainString).orElse("—"),
            money(year.gap()), perCapita(year.urban()), perCapita(year.rural()), perCapita(year.unified()));
    }

    private String perCapita(SidesOfYear.Side side) {
        return side.hidden() ? text("statistics.meeting.hidden") : side.perCapita().map(BigDecimal::toPlainString).orElse("—");
    }

    private void below() {
        add(body, "h2", "second", text("statistics.meeting.below") + " · " + month.name() + " " + month.month());
        Element table = add(body, "table", month.children().size() > FEW_OFFICES ? "grid offices many" : "grid offices", "");
        row(add(table, "thead", "", ""), "th", List.of(text("web.monthly.office"), text("web.monthly.households"), text("web.monthly.persons"), text("web.monthly.urbanStandard"),
            text("web.monthly.ruralStandard"), text("web.monthly.ratio"), text("web.monthly.gap"), text("web.monthly.spending"), text("web.indicators.share"), ""));
        Element lines = add(table, "tbody", "", "");
        for (int at = 0; at < Math.min(MOST_OFFICES, month.children().size()); at++) {
            Indicated child = month.children().get(at);
            Optional<Monthly> beside = standards.children().stream().filter(one -> one.office().equals(child.office())).findFirst();
            Element row = row(lines, "td", List.of(child.name(), total(child, Indicator.HOUSEHOLDS), total(child, Indicator.PERSONS), beside.map(one -> money(standard(one, SIDES.get(0)))).orElse("—"),
                beside.map(one -> money(standard(one, SIDES.get(1)))).orElse("—"), beside.map(this::ratio).orElse("—"), beside.map(this::gap).orElse("—"), total(child, Indicator.SPENDING), inTime(child)));
            long most = month.children().stream().flatMap(one -> one.total(Indicator.SPENDING).stream()).mapToLong(Long::longValue).max().orElse(0);
            bar(row, child.total(Indicator.SPENDING).orElse(0L), most, "urban");
        }
        if (month.children().size() > MOST_OFFICES) {
            add(body, "p", "soft", text("statistics.meeting.more", month.children().size() - MOST_OFFICES));
        }
    }

    private void identities() {
        add(body, "h2", "", text("web.indicators.agree"));
        String said = month.identities().stream().map(identity -> says(identity)).collect(Collectors.joining(" · "));
        add(body, "p", "", said);
    }

    private String says(Identity identity) {
        return text("statistics.identity." + identity.what()) + ": " + text(identity.holds() ? "web.indicators.holds" : identity.binding() ? "web.indicators.fails" : "web.indicators.odd");
    }

    private String reads(Indicated office, String category, Indicator indicator) {
        if (office.hides(category, indicator)) {
            return text("statistics.meeting.hidden");
        }
        return office.figure(category, indicator).map(figure -> indicator.money() ? yuan(figure) : number(figure)).orElse("—");
    }

    private String total(Indicated office, Indicator indicator) {
        return office.total(indicator).map(figure -> indicator.money() ? yuan(figure) : number(figure)).orElse(text("statistics.meeting.hidden"));
    }

    private String inTime(Indicated office) {
        return office.total(Indicator.WITHIN).flatMap(within -> office.total(Indicator.PAST).filter(past -> within + past > 0).map(past -> text("web.indicators.percent",
            BigDecimal.valueOf(within).movePointRight(2).divide(BigDecimal.valueOf(within + past), 1, RoundingMode.HALF_UP).toPlainString()))).orElse("—");
    }

    /** Where one line holds for both sides it is that of each. */
    private static Optional<Long> standard(Monthly office, String category) {
        return row(office, category).or(() -> row(office, UNIFIED)).flatMap(Monthly.Figure::standardMonthly).map(Money::fen);
    }

    private static Optional<Monthly.Figure> row(Monthly office, String category) {
        return office.rows().stream().filter(row -> row.category().equals(category)).findFirst();
    }

    private String ratio(Monthly office) {
        return standard(office, SIDES.get(0)).flatMap(urban -> standard(office, SIDES.get(1)).filter(rural -> rural > 0)
            .map(rural -> BigDecimal.valueOf(urban).divide(BigDecimal.valueOf(rural), 2, RoundingMode.HALF_UP).toPlainString())).orElse("—");
    }

    private String gap(Monthly office) {
        return standard(office, SIDES.get(0)).flatMap(urban -> standard(office, SIDES.get(1)).map(rural -> yuan(urban - rural))).orElse("—");
    }

    private String money(Optional<?> amount) {
        return amount.map(value -> yuan(value instanceof Money money ? money.fen() : (Long) value)).orElse("—");
    }

    private String yuan(long fen) {
        return new Money(fen).toYuan();
    }

    private String number(long figure) {
        return Bundle.text(locale, "web.number", figure);
    }

    private String text(String key, Object... arguments) {
        return Bundle.text(locale, key, arguments);
    }

    private Element row(Element parent, String kind, List<String> cells) {
        Element row = add(parent, "tr", "", "");
        for (int at = 0; at < cells.size(); at++) {
            add(row, kind, at == 0 ? "first" : "num", cells.get(at));
        }
        return row;
    }

    /** A bar as wide as its share of the most, a hundredth at least, none for nothing; its figure stands beside it. */
    private void bar(Element row, long figure, long most, String look) {
        Element cell = add(row, "td", "bar", "");
        if (figure > 0) {
            add(cell, "div", "bar " + look, "").setAttribute("style", "width: " + Math.max(1, figure * 100 / most) + "%");
        }
    }

    private Element add(Element parent, String name, String look, String words) {
        return page.add(parent, name, look, words);
    }
}
