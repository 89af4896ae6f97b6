package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongchou.access.Demonstration;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.OfficeCode.Level;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.standard.StandardLevel;
import org.tongchou.office.Badge;
import org.tongchou.standard.PublishedStandard;
import org.tongchou.standard.StandardHistory;
import org.tongchou.standard.StandardSeries;
import org.tongchou.standard.StandardStep;
import org.tongchou.web.Asked;
import org.tongchou.web.Drawing;
import org.tongchou.web.Texts;

/** The standards at an office: in force, over time, and how each came about. */
@RequestScoped
@Named
public class StandardsPage {

    private static final int DECIMALS_OF_FEN = 2;

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Demonstration demonstration;

    @Inject
    StandardHistory history;

    @Inject
    Texts texts;

    private StandardSeries series;
    private List<PublishedStandard> published;

    /** The office that the address asks for; else the officer's own. */
    public OfficeCode office() {
        return asked.office("office").orElse(badge.officer().office());
    }

    /** The day that the address asks for; else today. */
    public LocalDate day() {
        return asked.day("on").orElseGet(this::today);
    }

    /** The officer's own office. */
    public OfficeCode own() {
        return badge.officer().office();
    }

    /** Its province. */
    public OfficeCode province() {
        return own().at(Level.PROVINCE);
    }

    /** What holds today. */
    public StandardStep now() {
        return series().at(today());
    }

    /** What held when, the newest first. */
    public List<StandardStep> steps() {
        return series().steps().stream().sorted(Comparator.comparing(StandardStep::from).reversed()).toList();
    }

    /** Everything that was published for the regions of the office, the newest first. */
    public List<PublishedStandard> published() {
        if (published == null) {
            published = Stream.of(Category.values()).flatMap(category -> history.published(badge.officer(), office(), category).stream())
                .sorted(Comparator.comparing(PublishedStandard::from).reversed()).toList();
        }
        return published;
    }

    /**
     * How a standard stands here today: LATER before its first day, PAST once another followed or it ended, NOW while it holds; else it GUIDES, or lies below the
     * guidance and is OVERTAKEN.
     */
    public String holding(PublishedStandard standard) {
        if (standard.from().isAfter(today())) {
            return "LATER";
        }
        boolean followed = published().stream().anyMatch(other -> other.region().equals(standard.region()) && other.category().equals(standard.category())
            && other.from().isAfter(standard.from()) && !other.from().isAfter(today()));
        if (followed || standard.to().filter(last -> last.isBefore(today())).isPresent()) {
            return "PAST";
        }
        if (series().holds(standard, today())) {
            return "NOW";
        }
        return standard.level() == StandardLevel.PROVINCE_GUIDE ? "GUIDES" : "OVERTAKEN";
    }

    /** The drawing: both standards as lines, the gap as bars, the ratio under each day of change. */
    public String chart() {
        List<StandardStep> steps = series().steps();
        Drawing drawing = new Drawing();
        steps.forEach(step -> drawing.at(step.from().toString(), step.ratio().map(ratio -> texts.of("web.reference.ratioShort", ratio)).orElse("")));
        return drawing.line(texts.of("web.monthly.urbanStandard"), "--urban", yuan(steps, StandardStep::urbanMonthly))
            .line(texts.of("web.monthly.ruralStandard"), "--rural", yuan(steps, StandardStep::ruralMonthly))
            .bars(texts.of("web.monthly.gap"), "--control", yuan(steps, StandardStep::gap)).text(texts.of("web.monthly.yuanMonth"));
    }

    /** The same in words. */
    public String words() {
        List<StandardStep> steps = series().steps();
        if (steps.isEmpty()) {
            return texts.of("web.standards.none");
        }
        StandardStep first = steps.get(0);
        StandardStep last = steps.get(steps.size() - 1);
        return texts.of("web.standards.words", first.from().toString(), last.from().toString(), money(first.urbanMonthly()), money(last.urbanMonthly()),
            money(first.ruralMonthly()), money(last.ruralMonthly()), ratio(first), ratio(last), money(first.gap()), money(last.gap()));
    }

    /** An amount in yuan, a dash if there is none. */
    public String money(Optional<Money> amount) {
        return texts.yuan(amount.map(Money::fen).orElse(null));
    }

    /** A ratio, a dash if there is none. */
    public String ratio(StandardStep step) {
        return step.ratio().orElse(texts.yuan(null));
    }

    private StandardSeries series() {
        if (series == null) {
            series = history.series(badge.officer(), office());
        }
        return series;
    }

    private static List<BigDecimal> yuan(List<StandardStep> steps, Function<StandardStep, Optional<Money>> part) {
        return steps.stream().map(part).map(amount -> amount.map(money -> BigDecimal.valueOf(money.fen(), DECIMALS_OF_FEN)).orElse(null)).toList();
    }

    private LocalDate today() {
        return demonstration.now(badge.officer()).toLocalDate();
    }
}
