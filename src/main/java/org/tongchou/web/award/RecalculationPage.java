package org.tongchou.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongchou.access.Refused;
import org.tongchou.award.AwardRecalculation;
import org.tongchou.award.Recalculated;
import org.tongchou.kernel.Month;
import org.tongchou.office.Badge;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** A county's awards reckoned anew, first to look at and then for good, block by block: the page goes on by itself until the last, and stops when it is left. */
@Named
@ViewScoped
public class RecalculationPage implements Serializable {

    private static final int MONTHS = 24;

    @Inject
    Badge badge;

    @Inject
    AwardRecalculation recalculation;

    @Inject
    Texts texts;

    private final TreeMap<String, long[]> months = new TreeMap<>();
    private final ArrayList<String[]> left = new ArrayList<>();
    private String from;
    private String text;
    private int tested;
    private int raised;
    private int lowered;
    private String next = "";
    private boolean begun;
    private boolean forGood;

    /**
     * What a month comes to.
     *
     * @param month which
     * @param awards how many are worth otherwise
     * @param more fen of those that rise
     * @param less fen of those that fall
     */
    public record MonthRow(Month month, long awards, long more, long less) {
    }

    /** Refused for everybody but a county's approver. */
    public void open() {
        recalculation.latest(badge.officer());
    }

    /** The months from which it can begin, the newest first. */
    public List<Option> choices() {
        return Stream.iterate(recalculation.latest(badge.officer()), Month::previous).limit(MONTHS).map(month -> new Option(month.toString(), texts.month(month))).toList();
    }

    /** What it would come to. */
    public void look() {
        begin(false);
    }

    /** Carries it out. */
    public void carryOut() {
        begin(true);
    }

    private void begin(boolean good) {
        months.clear();
        left.clear();
        tested = 0;
        raised = 0;
        lowered = 0;
        next = "";
        forGood = good;
        begun = true;
        goOn();
    }

    /** The next block. */
    public void goOn() {
        Month first = Month.parse(from).orElseThrow(Refused::notFound);
        Recalculated block = forGood ? recalculation.carryOut(badge.officer(), first, text, next) : recalculation.preview(badge.officer(), first, next);
        tested += block.tested();
        raised += block.raised();
        lowered += block.lowered();
        block.left().forEach(one -> left.add(new String[] {one.award(), one.reason().name()}));
        block.months().forEach(sum -> months.merge(sum.month().toString(), new long[] {sum.awards(), sum.more().fen(), sum.less().fen()},
            (one, other) -> new long[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]}));
        next = block.next();
    }

    /** Whether blocks are still to come. */
    public boolean running() {
        return begun && !next.isEmpty();
    }

    /** Whether the last one is done. */
    public boolean done() {
        return begun && next.isEmpty();
    }

    public boolean forGood() {
        return forGood;
    }

    public int tested() {
        return tested;
    }

    public int raised() {
        return raised;
    }

    public int lowered() {
        return lowered;
    }

    /** The months that differ, the oldest first. */
    public List<MonthRow> months() {
        return months.entrySet().stream().map((Map.Entry<String, long[]> sum) -> new MonthRow(Month.parse(sum.getKey()).orElseThrow(), sum.getValue()[0], sum.getValue()[1], sum.getValue()[2])).toList();
    }

    /** The awards that are left to the desk, each with its reason. */
    public List<Option> left() {
        return left.stream().map(one -> new Option(one[0], texts.code("award.left", one[1]))).toList();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
