package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.Monthly;
import org.tongchou.web.Asked;
import org.tongchou.web.Drawing;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;
import org.tongchou.web.statistics.TilesCard.Measure;

/** A month of an office and of what lies below it, town and country side by side. */
@RequestScoped
@Named
public class MonthlyPage {

    private static final int MONTHS = 24;

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Figures figures;

    @Inject
    Demonstration demonstration;

    @Inject
    Texts texts;

    private Monthly monthly;
    private List<OfficeLine> below;

    /** The figures of the office and month that the address asks for; else the officer's own office and the current month. */
    public Monthly monthly() {
        if (monthly == null) {
            Officer officer = badge.officer();
            monthly = figures.monthly(officer, asked.office("office").orElse(officer.office()), asked.month("month").orElseGet(this::current));
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

    /** The offices above it that the officer may look at, from the top down. */
    public List<OfficeCode> above() {
        OfficeCode top = badge.officer().office();
        return Stream.iterate(monthly().office().parent(), Optional::isPresent, code -> code.flatMap(OfficeCode::parent)).map(Optional::get)
            .filter(code -> code.within(top)).sorted().toList();
    }

    /** The months to choose from, the newest first: the next one, for which support is confirmed already, and two years back. */
    public List<Option> months() {
        Month newest = current().next();
        Stream<Month> usual = Stream.iterate(newest, Month::previous).limit(MONTHS);
        return Stream.concat(usual, Stream.of(monthly().month())).distinct().map(month -> new Option(month.toString(), texts.month(month))).toList();
    }

    /** What the offices below are coloured by: what the address asks for, else the ratio of the standards. */
    public Measure tilesBy() {
        return asked.member(Measure.class, "by").orElse(Measure.RATIO);
    }

    /** The drawing of persons in town and country for each office below. */
    public String chart() {
        List<Sides> sides = monthly().children().stream().map(Sides::of).toList();
        Drawing drawing = new Drawing();
        monthly().children().forEach(child -> drawing.at(child.name()));
        return drawing.bars(texts.of("web.monthly.urbanPersons"), "--urban", sides.stream().map(Sides::urbanPersons).toList())
            .bars(texts.of("web.monthly.ruralPersons"), "--rural", sides.stream().map(Sides::ruralPersons).toList())
            .text(texts.of("web.monthly.personsAxis"));
    }

    /** The same in words. */
    public String chartWords() {
        return texts.of("web.monthly.chartWords", monthly().name(), sides().urbanPersons(), sides().ruralPersons(), below().size());
    }

    private OfficeLine line(Monthly figure) {
        Sides sides = Sides.of(figure);
        String hidden = texts.of("web.monthly.hidden");
        return new OfficeLine(figure.office(), figure.name(), sides.hides("URBAN") ? hidden : number(sides.urbanHouseholds()),
            sides.hides("RURAL") ? hidden : number(sides.ruralHouseholds()), sides.hidden() ? hidden : number(sides.persons()),
            yuan(sides.urbanStandard()), yuan(sides.ruralStandard()), sides.ratio().map(BigDecimal::toPlainString).orElse(yuan(Optional.empty())),
            yuan(sides.gap()), sides.hidden() ? hidden : texts.yuan(sides.spending().fen()), sides.hidden() ? hidden : yuan(sides.perCapita()));
    }

    /** Households of all categories, or that they are hidden. */
    public String households() {
        return sides().hidden() ? texts.of("web.monthly.hidden") : number(sides().households());
    }

    /** Persons in town and country, or that they are hidden. */
    public String persons() {
        return sides().hidden() ? texts.of("web.monthly.hidden") : texts.of("web.monthly.townCountry", sides().urbanPersons(), sides().ruralPersons());
    }

    private String number(long figure) {
        return texts.of("web.number", figure);
    }

    private String yuan(Optional<Money> amount) {
        return texts.yuan(amount.map(Money::fen).orElse(null));
    }

    private Month current() {
        return Month.of(demonstration.now(badge.officer()).toLocalDate());
    }
}
