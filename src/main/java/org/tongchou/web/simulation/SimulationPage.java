package org.tongchou.web.simulation;

import org.tongchou.simulation.Moved;
import org.tongchou.law.fund.FundSource;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.Comparator;
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
    private static final long FEN = 100;

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

    /** The sources that bear the rows that are shown, in their order. */
    public List<String> sources() {
        return rows().stream().flatMap(row -> row.bySource().keySet().stream()).distinct().sorted(Comparator.comparing(FundSource::valueOf)).toList();
    }

    /** What a source bears of a row; hidden with its cost, and a dash where no shares are on file. */
    public String borne(SimulationResult.Row row, String source) {
        return row.costAfter() == null ? yuan(null) : texts.yuan(row.bySource().get(source));
    }

    /**
     * What families of a county and category gain, or what they lose.
     *
     * @param gaining whether they gain
     */
    public record Move(String office, String category, boolean gaining, Moved moved) {

        static Stream<Move> of(SimulationResult.Row row) {
            return Stream.of(new Move(row.office(), row.category(), true, row.gained()), new Move(row.office(), row.category(), false, row.lost()));
        }

        /** Something may be hidden as well. */
        boolean some() {
            return !Long.valueOf(0).equals(moved.amount()) || moved.bands().stream().anyMatch(families -> families > 0);
        }
    }

    /** What is gained and lost; sides on which nobody is are left out. */
    public List<Move> moves() {
        return rows().stream().flatMap(Move::of).filter(Move::some).toList();
    }

    /** The bands of gains and losses. */
    public List<Integer> bands() {
        return IntStream.rangeClosed(0, Moved.LIMITS.size()).boxed().toList();
    }

    /** What a band is called. */
    public String band(int band) {
        return band == 0 ? texts.of("web.simulation.bandBelow", whole(0)) : band == Moved.LIMITS.size() ? texts.of("web.simulation.bandFrom", whole(band - 1))
            : texts.of("web.simulation.bandBetween", whole(band - 1), whole(band));
    }

    private static String whole(int limit) {
        return Long.toString(Moved.LIMITS.get(limit) / FEN);
    }

    /** How many families are in a band, or that it is hidden. */
    public String inBand(Moved moved, int band) {
        return families(moved.bands().isEmpty() ? null : moved.bands().get(band));
    }

    /** Whether years are told in prices of the day that was asked for as well. */
    public boolean isReal() {
        return years().stream().anyMatch(year -> year.real() != null);
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
