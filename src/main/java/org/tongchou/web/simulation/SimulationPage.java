package org.tongchou.web.simulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tongchou.office.Badge;
import org.tongchou.simulation.HandingOver;
import org.tongchou.simulation.Simulating;
import org.tongchou.simulation.SimulationFile;
import org.tongchou.simulation.SimulationResult;
import org.tongchou.web.Drawing;
import org.tongchou.web.Messages;
import org.tongchou.web.Texts;

/** One simulation: how far it is, and what came out. It is reckoned on whether or not somebody looks. */
@Named
@ViewScoped
public class SimulationPage implements Serializable {

    private static final int DECIMALS = 2;

    @Inject
    Badge badge;

    @Inject
    Simulating simulating;

    @Inject
    HandingOver handingOver;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private long id;
    private transient SimulationFile file;

    /** Reads it; not found outside the province. */
    public void open() {
        file();
    }

    /** How it stands now. */
    public SimulationFile file() {
        if (file == null) {
            file = simulating.find(badge.officer(), id);
        }
        return file;
    }

    /** Looks again. */
    public void look() {
        file = null;
    }

    /** Stops it. */
    public void cancel() {
        file = simulating.cancel(badge.officer(), id);
    }

    /** Makes drafts of rule packs of it, and leads to the first. */
    public String handOver() {
        List<Long> drafts = handingOver.draft(badge.officer(), id);
        messages.done("web.simulation.handedOver", drafts.size());
        return "/standard/pack?faces-redirect=true&id=" + drafts.get(0);
    }

    /** Whether there is something that could become a draft. */
    public boolean convinces() {
        return file().result().isPresent() && (file().question().path().isPresent() || file().question().rules().isPresent());
    }

    /** By county and category; none before it is done. */
    public List<SimulationResult.Row> rows() {
        return file().result().map(SimulationResult::rows).orElse(List.of());
    }

    /** By year; none before it is done. */
    public List<SimulationResult.Year> years() {
        return file().result().map(SimulationResult::years).orElse(List.of());
    }

    /** A number of families, or that it is hidden. */
    public String families(Long families) {
        return families == null ? texts.of("web.monthly.hidden") : texts.of("web.number", families);
    }

    /** An amount, or that it is hidden. */
    public String yuan(Long fen) {
        return fen == null ? texts.of("web.simulation.hiddenCost") : texts.yuan(fen);
    }

    /** How many of a kind there are in all rows that are shown. */
    public String sum(String what) {
        Function<SimulationResult.Row, Long> part = switch (what) {
            case "entering" -> SimulationResult.Row::entering;
            case "leaving" -> SimulationResult.Row::leaving;
            case "gaining" -> SimulationResult.Row::gaining;
            default -> SimulationResult.Row::losing;
        };
        long shown = rows().stream().map(part).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        boolean whole = rows().stream().map(part).allMatch(Objects::nonNull);
        return whole ? texts.of("web.number", shown) : texts.of("web.simulation.atLeast", shown);
    }

    /** The drawing: both standards as lines, the gap as bars, the ratio under each year. */
    public String chart() {
        Drawing drawing = new Drawing();
        years().forEach(year -> drawing.at(Integer.toString(year.year()), year.ratio() == null ? "" : texts.of("web.reference.ratioShort", year.ratio())));
        return drawing.line(texts.of("web.monthly.urbanStandard"), "--urban", part(SimulationResult.Year::urban)).line(texts.of("web.monthly.ruralStandard"), "--rural", part(SimulationResult.Year::rural))
            .bars(texts.of("web.monthly.gap"), "--control", part(SimulationResult.Year::gap)).text(texts.of("web.monthly.yuanMonth"));
    }

    /** The drawing of what each year costs. */
    public String costs() {
        Drawing drawing = new Drawing();
        years().forEach(year -> drawing.at(Integer.toString(year.year())));
        return drawing.bars(texts.of("web.simulation.cost"), "--brand", part(SimulationResult.Year::cost)).text(texts.of("web.money.unit"));
    }

    /** The same in words. */
    public String words() {
        SimulationResult.Year first = years().get(0);
        SimulationResult.Year last = years().get(years().size() - 1);
        return texts.of("web.simulation.words", Integer.toString(first.year()), Integer.toString(last.year()), texts.yuan(first.urban()), texts.yuan(last.urban()),
            texts.yuan(first.rural()), texts.yuan(last.rural()), yuan(first.cost()), yuan(last.cost()));
    }

    private List<BigDecimal> part(Function<SimulationResult.Year, Long> part) {
        return years().stream().map(part).map(fen -> fen == null ? null : BigDecimal.valueOf(fen, DECIMALS)).toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
