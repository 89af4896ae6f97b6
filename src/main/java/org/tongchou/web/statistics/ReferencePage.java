package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tongchou.kernel.Money;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.ReferenceYear;
import org.tongchou.web.Drawing;
import org.tongchou.web.Texts;

/** The national reference series as the statistics pages show it: drawn, in words, and as a table. */
@RequestScoped
@Named
public class ReferencePage {

    private static final int DECIMALS_OF_FEN = 2;

    @Inject
    Badge badge;

    @Inject
    Figures figures;

    @Inject
    Texts texts;

    private List<ReferenceYear> years;

    /** The years, the oldest first. */
    public List<ReferenceYear> years() {
        if (years == null) {
            years = figures.reference(badge.officer());
        }
        return years;
    }

    /** The drawing: both standards as lines, the gap as bars, the ratio under each year. */
    public String chart() {
        Drawing drawing = new Drawing();
        years().forEach(year -> drawing.at(Integer.toString(year.year()), texts.of("web.reference.ratioShort", year.ratio().toPlainString())));
        return drawing.line(texts.of("web.monthly.urbanStandard"), "--urban", yuan(year -> year.urban().standard()))
            .line(texts.of("web.monthly.ruralStandard"), "--rural", yuan(year -> year.rural().standard()))
            .bars(texts.of("web.monthly.gap"), "--control", yuan(ReferenceYear::gap)).text(texts.of("web.monthly.yuanMonth"));
    }

    /** The same in words. */
    public String words() {
        ReferenceYear first = years().get(0);
        ReferenceYear last = years().get(years().size() - 1);
        ReferenceYear closest = years().stream().min(Comparator.comparing(ReferenceYear::gap)).orElseThrow();
        return texts.of("web.reference.words", text(first.year()), text(last.year()), yuan(first.urban().standard()), yuan(last.urban().standard()),
            yuan(first.rural().standard()), yuan(last.rural().standard()), first.ratio().toPlainString(), last.ratio().toPlainString(),
            text(closest.year()), yuan(closest.gap()), yuan(last.gap()));
    }

    private List<BigDecimal> yuan(Function<ReferenceYear, Money> part) {
        return years().stream().map(part).map(amount -> BigDecimal.valueOf(amount.fen(), DECIMALS_OF_FEN)).toList();
    }

    private String yuan(Money amount) {
        return texts.yuan(amount.fen());
    }

    private static String text(int year) {
        return Integer.toString(year);
    }
}
