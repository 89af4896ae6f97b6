package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.Monthly;
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
}
