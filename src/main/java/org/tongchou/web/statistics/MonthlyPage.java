package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Category;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.Monthly;
import org.tongchou.statistics.Monthly.Figure;
import org.tongchou.statistics.Together;
import org.tongchou.web.Asked;
import org.tongchou.web.Drawing;
import org.tongchou.web.Texts;
import org.tongchou.web.statistics.TilesCard.Measure;

/** A month of an office and of what lies below it, town and country side by side. */
@RequestScoped
@Named
public class MonthlyPage {

    /** Who is shown the ministry's indicators. */
    private static final Role[] INDICATORS = {Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR};

    @Inject
    Asked asked;

    @Inject
    MonthChoice choice;

    @Inject
    Badge badge;

    @Inject
    Figures figures;

    @Inject
    Texts texts;

    private Monthly monthly;
    private List<OfficeLine> below;

    /** The figures of the office and month that the address asks for; else the officer's own office and the current month. */
    public Monthly monthly() {
        if (monthly == null) {
            monthly = figures.monthly(badge.officer(), choice.office(asked.office("office")), choice.month(asked.month("month")));
        }
        return monthly;
    }

    /** Its figures with town and country side by side. */
    public Sides sides() {
        return Sides.of(monthly());
    }

    /** The office as one line of figures. */
    public OfficeLine total() {
        return line(monthly());
    }

    /** The offices right below it. */
    public List<OfficeLine> below() {
        if (below == null) {
            below = monthly().children().stream().map(this::line).toList();
        }
        return below;
    }

    /** Whether the officer is shown the ministry's indicators as well. */
    public boolean indicatorsToo() {
        return badge.officer().holdsOneOf(INDICATORS);
    }

    /** What the offices below are coloured by: what the address asks for, else the ratio of the standards. */
    public Measure tilesBy() {
        return asked.member(Measure.class, "by").orElse(Measure.RATIO);
    }

    /** Each side of the office, and both together. */
    public List<SideLine> lines() {
        List<Figure> rows = monthly().rows();
        Stream<Figure> inOrder = rows.stream().sorted(Comparator.comparing(row -> Category.valueOf(row.category())));
        return Stream.concat(inOrder.map(row -> line(row, texts.code("casework.category", row.category()))),
            Stream.of(Together.of(rows)).filter(both -> !rows.isEmpty()).map(both -> line(both, texts.of("web.monthly.both")))).toList();
    }

    private SideLine line(Figure row, String name) {
        return new SideLine(row.category(), name, row.hidden() ? hidden() : number(row.households()), row.hidden() ? hidden() : number(row.persons()), yuan(row.standardMonthly()),
            row.hidden() ? hidden() : texts.yuan(row.spending().fen()), row.hidden() ? hidden() : yuan(row.perCapita()));
    }

    /** Whether families of the office or below it are kept under one line for both sides. */
    public boolean unified() {
        return Stream.concat(Stream.of(monthly()), monthly().children().stream()).map(Sides::of).anyMatch(Sides::unified);
    }

    /** The drawing of persons in town and country for each office below; what is hidden leaves a gap. */
    public String chart() {
        Drawing drawing = new Drawing();
        monthly().children().forEach(child -> drawing.at(child.name()));
        drawing.bars(texts.of("web.monthly.urbanPersons"), "--urban", shown(Sides.URBAN)).bars(texts.of("web.monthly.ruralPersons"), "--rural", shown(Sides.RURAL));
        if (unified()) {
            drawing.bars(texts.code("casework.category", Sides.UNIFIED), "--good", shown(Sides.UNIFIED));
        }
        return drawing.text(texts.of("web.monthly.personsAxis"));
    }

    private List<Long> shown(String category) {
        return monthly().children().stream().map(child -> Sides.of(child).shownPersons(category).orElse(null)).toList();
    }

    /** The same in words. */
    public String chartWords() {
        return texts.of("web.monthly.chartWords", monthly().name(), personsOf(Sides.URBAN), personsOf(Sides.RURAL), below().size())
            + (unified() ? texts.of("web.monthly.unifiedWords", personsOf(Sides.UNIFIED)) : "");
    }

    private String personsOf(String category) {
        return sides().shownPersons(category).map(persons -> texts.of("web.monthly.personsOf", persons)).orElseGet(this::hidden);
    }

    private OfficeLine line(Monthly figure) {
        Sides sides = Sides.of(figure);
        Figure both = Together.of(figure.rows());
        return new OfficeLine(figure.office(), figure.name(), households(sides, Sides.URBAN), households(sides, Sides.RURAL), households(sides, Sides.UNIFIED),
            both.hidden() ? hidden() : number(both.households()), both.hidden() ? hidden() : number(both.persons()), yuan(sides.urbanStandard()), yuan(sides.ruralStandard()),
            sides.ratio().map(BigDecimal::toPlainString).orElse(yuan(Optional.empty())), yuan(sides.gap()), both.hidden() ? hidden() : texts.yuan(both.spending().fen()),
            both.hidden() ? hidden() : yuan(both.perCapita()));
    }

    private String households(Sides sides, String category) {
        return sides.shownHouseholds(category).map(this::number).orElseGet(this::hidden);
    }

    /** Households in town and country, each as far as it may be shown. */
    public String householdsBySide() {
        return bySide(category -> households(sides(), category));
    }

    /** Persons in town and country, each as far as it may be shown. */
    public String personsBySide() {
        return bySide(category -> sides().shownPersons(category).map(this::number).orElseGet(this::hidden));
    }

    private String bySide(UnaryOperator<String> figure) {
        return sides().unified() ? texts.of("web.monthly.threeSides", figure.apply(Sides.URBAN), figure.apply(Sides.RURAL), figure.apply(Sides.UNIFIED))
            : texts.of("web.monthly.townCountry", figure.apply(Sides.URBAN), figure.apply(Sides.RURAL));
    }

    private String hidden() {
        return texts.of("web.monthly.hidden");
    }

    private String number(long figure) {
        return texts.of("web.number", figure);
    }

    private String yuan(Optional<Money> amount) {
        return texts.yuan(amount.map(Money::fen).orElse(null));
    }
}
