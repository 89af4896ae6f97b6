package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.Indicated;
import org.tongchou.statistics.Indicator;
import org.tongchou.statistics.KeptTerms;
import org.tongchou.statistics.Together;
import org.tongchou.web.Asked;
import org.tongchou.web.Drawing;
import org.tongchou.web.Texts;

/** The ministry's indicators of an office's month: the figures, what they consist of, who keeps terms, what a person gets, and whether the figures agree. */
@RequestScoped
@Named
public class IndicatorsPage {

    private static final int DECIMALS = 2;
    private static final Map<String, String> INKS = Map.of(Sides.URBAN, "--urban", Sides.RURAL, "--rural", Sides.UNIFIED, "--good");
    private static final Set<Indicator> ACTS = EnumSet.of(Indicator.WITHIN, Indicator.PAST, Indicator.DUE, Indicator.DONE);

    @Inject
    Asked asked;

    @Inject
    MonthChoice choice;

    @Inject
    IndicatorDesk desk;

    @Inject
    Texts texts;

    private Indicated month;
    private List<KeptTerms> terms;

    /**
     * A line of the table.
     *
     * @param code the ministry's, as far as it was seen
     * @param figures one for each category
     * @param both over all of them; a dash where no sum is made
     */
    public record Line(String name, String code, List<String> figures, String both) {
    }

    /**
     * An office below.
     *
     * @param within decisions within their term
     * @param past decisions past it
     * @param share per cent within
     */
    public record Below(OfficeCode office, String name, String within, String past, String share, String spending, String urbanPerCapita, String ruralPerCapita, String unifiedPerCapita) {
    }

    /** The figures that the address asks for. */
    public Indicated month() {
        if (month == null) {
            month = desk.month(choice.office(asked.office("office")), choice.month(asked.month("month")));
        }
        return month;
    }

    /** The categories that have figures. */
    public List<String> categories() {
        return month().categories();
    }

    /** The indicators. */
    public List<Line> lines() {
        return Arrays.stream(Indicator.values()).filter(one -> month().rows().stream().anyMatch(row -> row.indicator() == one)).map(one -> new Line(texts.code("statistics.indicator", one),
            String.join(" ", Stream.concat(categories().stream(), Stream.of(Together.BOTH)).flatMap(category -> one.code(category).stream()).distinct().toList()), categories().stream().map(category -> reads(category, one)).toList(), both(one))).toList();
    }

    private String both(Indicator indicator) {
        return Together.hides(month(), indicator) ? hidden(ACTS.contains(indicator)) : reads(indicator.money(), Together.of(month(), indicator));
    }

    /** Whether figures of several categories stand side by side, so that there is something to add up. */
    public boolean several() {
        return categories().size() > 1;
    }

    /** Whether families of the office or below it are kept under one line for both sides. */
    public boolean unified() {
        return Stream.concat(Stream.of(month()), month().children().stream()).anyMatch(office -> office.categories().contains(Sides.UNIFIED));
    }

    private String reads(String category, Indicator indicator) {
        return month().hides(category, indicator) ? hidden(ACTS.contains(indicator)) : reads(indicator.money(), month().figure(category, indicator));
    }

    /** That a figure is too small to be shown: one of applications or decisions, or one of families. */
    private String hidden(boolean acts) {
        return texts.of(acts ? "web.indicators.hiddenActs" : "web.monthly.hidden");
    }

    private String reads(boolean money, Optional<Long> figure) {
        return money ? texts.yuan(figure.orElse(null)) : figure.map(value -> texts.of("web.number", value)).orElse(texts.yuan(null));
    }

    /** The parts that are there, in the order in which they are shown. */
    public List<String> parts() {
        return Stream.of("KIND", "SOURCE", "STATE", "STOPPED", "ROLL", "REFUSED").filter(part -> month().parts().stream().anyMatch(one -> one.part().equals(part))).toList();
    }

    /** What a figure consists of. */
    public List<Line> parts(String part) {
        boolean money = part.equals("KIND") || part.equals("SOURCE");
        boolean acts = part.equals("STATE") || part.equals("REFUSED");
        List<Indicated.Part> own = part.equals("SOURCE") ? month().sources() : month().parts().stream().filter(one -> one.part().equals(part)).toList();
        return Together.of(own).stream().map(both -> new Line(texts.of(both.key()), "", categories().stream().map(category -> own.stream()
            .filter(one -> one.code().equals(both.code()) && one.category().equals(category)).findFirst().map(one -> reads(money, acts, one)).orElse(reads(money, Optional.empty()))).toList(),
            reads(money, acts, both))).toList();
    }

    private String reads(boolean money, boolean acts, Indicated.Part part) {
        return part.figure().map(figure -> reads(money, Optional.of(figure))).orElseGet(() -> hidden(acts));
    }

    /** Per cent of the decisions of an office below, or of a county, that kept their term, to one decimal; none where none were taken or they are hidden. */
    Optional<BigDecimal> inTime(OfficeCode office) {
        return terms().stream().filter(one -> one.office().equals(office)).findFirst().flatMap(KeptTerms::share);
    }

    /** Whether the decisions of an office below, or of a county, are hidden. */
    boolean hidesTerms(OfficeCode office) {
        return terms().stream().filter(one -> one.office().equals(office)).anyMatch(one -> one.within().isEmpty() || one.past().isEmpty());
    }

    /** Whether the terms are shown by county, past the municipalities between: those of a province. */
    public boolean byCounty() {
        return month().office().level() == OfficeCode.Level.PROVINCE;
    }

    /** Who keeps terms: the counties of a province, elsewhere the offices right below. */
    private List<KeptTerms> terms() {
        if (terms == null) {
            terms = byCounty() ? desk.terms(month().office(), month().month())
                : month().children().stream().map(child -> new KeptTerms(child.office(), child.name(), "", child.total(Indicator.WITHIN), child.total(Indicator.PAST))).toList();
        }
        return terms;
    }

    /**
     * A county in the table of terms.
     *
     * @param municipality the name of the one above it
     * @param share per cent within the term
     */
    public record County(OfficeCode office, String municipality, String name, String within, String past, String share) {
    }

    /** Those of them that decided anything in the month, or of which that is hidden. */
    private List<KeptTerms> decided() {
        return terms().stream().filter(one -> one.within().orElse(1L) + one.past().orElse(1L) > 0).toList();
    }

    /** How many decided nothing. */
    public int silent() {
        return terms().size() - decided().size();
    }

    /** The counties of a province that decided anything; none elsewhere, where the offices below stand in a table with more figures. */
    public List<County> counties() {
        return byCounty() ? decided().stream().map(one -> new County(one.office(), one.municipality(), one.name(), acts(one.within()), acts(one.past()), share(one.share()))).toList() : List.of();
    }

    private String acts(Optional<Long> figure) {
        return figure.map(acts -> reads(false, Optional.of(acts))).orElseGet(() -> hidden(true));
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(figure -> texts.of("web.indicators.percent", figure.toPlainString())).orElse(texts.yuan(null));
    }

    private static Optional<BigDecimal> inTime(Indicated office) {
        return new KeptTerms(office.office(), office.name(), "", office.total(Indicator.WITHIN), office.total(Indicator.PAST)).share();
    }

    /** The offices right below. */
    public List<Below> below() {
        return month().children().stream().map(child -> new Below(child.office(), child.name(), total(child, Indicator.WITHIN), total(child, Indicator.PAST),
            share(inTime(child)), total(child, Indicator.SPENDING), perCapita(child, Sides.URBAN),
            perCapita(child, Sides.RURAL), perCapita(child, Sides.UNIFIED))).toList();
    }

    private String total(Indicated office, Indicator indicator) {
        return office.total(indicator).map(figure -> reads(indicator.money(), Optional.of(figure))).orElseGet(() -> hidden(ACTS.contains(indicator)));
    }

    private String perCapita(Indicated office, String category) {
        return office.hides(category, Indicator.PER_CAPITA) ? texts.of("web.monthly.hidden") : texts.yuan(office.figure(category, Indicator.PER_CAPITA).orElse(null));
    }

    /** The drawing of decisions within and past their term, for each county of a province, elsewhere for each office below; what is hidden leaves a gap. */
    public String deadlines() {
        Drawing drawing = new Drawing();
        decided().forEach(one -> drawing.at(one.name()));
        return drawing.bars(texts.of("web.indicators.within"), "--good", decided().stream().map(one -> one.within().orElse(null)).toList())
            .bars(texts.of("web.indicators.past"), "--bad", decided().stream().map(one -> one.past().orElse(null)).toList()).text(texts.of("web.indicators.decisions"));
    }

    /** The same in words. */
    public String deadlineWords() {
        return texts.of("web.indicators.deadlineWords", month().name(), total(month(), Indicator.WITHIN), total(month(), Indicator.PAST),
            share(inTime(month())));
    }

    /** The drawing of what a person gets, in town and country, for each office below. */
    public String perCapita() {
        Drawing drawing = places().bars(texts.of("web.monthly.urbanPersons"), "--urban", yuan(Sides.URBAN)).bars(texts.of("web.monthly.ruralPersons"), "--rural", yuan(Sides.RURAL));
        if (unified()) {
            drawing.bars(texts.code("casework.category", Sides.UNIFIED), "--good", yuan(Sides.UNIFIED));
        }
        return drawing.text(texts.of("web.indicators.yuanPerson"));
    }

    /** The same in words. */
    public String perCapitaWords() {
        return texts.of("web.indicators.perCapitaWords", month().name(), perCapita(month(), Sides.URBAN), perCapita(month(), Sides.RURAL))
            + (unified() ? texts.of("web.indicators.unifiedWords", perCapita(month(), Sides.UNIFIED)) : "");
    }

    /** The drawing of the sources of the money, in town and country. */
    public String sources() {
        Drawing drawing = new Drawing();
        List<String> codes = month().sources().stream().map(Indicated.Part::code).distinct().toList();
        codes.forEach(code -> drawing.at(texts.code("fund.source", code)));
        categories().forEach(category -> drawing.bars(texts.code("casework.category", category), INKS.get(category), codes.stream().map(code -> source(category, code)).toList()));
        return drawing.text(texts.of("web.money.unit"));
    }

    /** Yuan of a source; zero where it gave nothing, null, which leaves a gap, where it is hidden. */
    private BigDecimal source(String category, String code) {
        Optional<Indicated.Part> source = month().sources().stream().filter(part -> part.category().equals(category) && part.code().equals(code)).findFirst();
        return source.isEmpty() ? BigDecimal.ZERO : source.get().figure().map(fen -> BigDecimal.valueOf(fen, DECIMALS)).orElse(null);
    }

    /** The same in words. */
    public String sourceWords() {
        List<Line> lines = parts("SOURCE");
        String each = String.join(texts.of("web.indicators.comma"), lines.stream().map(line -> line.name() + " " + String.join(" / ", line.figures())).toList());
        return texts.of("web.indicators.sourceWords", month().name(), String.join(" / ", categories().stream().map(category -> texts.code("casework.category", category)).toList()), each);
    }

    /** What must hold between the figures of a closed month, and whether it does. */
    public List<Held> held() {
        return month().provisional() ? List.of() : month().identities().stream().map(one -> new Held(texts.code("statistics.identity", one.what()), IdentitiesPage.Answer.of(one))).toList();
    }

    /**
     * Something that must hold.
     *
     * @param what in words
     * @param answer whether it does
     */
    public record Held(String what, IdentitiesPage.Answer answer) {
    }

    private Drawing places() {
        Drawing drawing = new Drawing();
        month().children().forEach(child -> drawing.at(child.name()));
        return drawing;
    }

    private Collection<BigDecimal> yuan(String category) {
        return month().children().stream().map(child -> child.figure(category, Indicator.PER_CAPITA).map(fen -> BigDecimal.valueOf(fen, DECIMALS)).orElse(null)).toList();
    }
}
