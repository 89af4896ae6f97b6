package org.tongchou.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardInForce;

/** The packs and standards that are published for some regions, and what would hold if others were published after them; here nothing is read or written. */
final class PublishedSet {

    private static final long NOT_KEPT = 0;
    private static final Comparator<OfficeCode> UPPER_FIRST = Comparator.<OfficeCode>comparingInt(region -> region.value().length()).thenComparing(Comparator.naturalOrder());

    private final List<PublishedPack> packs;
    private final List<DatedStandard> lines;

    /** @param packs without withdrawn ones */
    PublishedSet(List<PublishedPack> packs, List<DatedStandard> lines) {
        this.packs = new ArrayList<>(packs);
        this.lines = new ArrayList<>(lines);
    }

    /** The days of a region's packs. */
    List<Term> terms(OfficeCode region) {
        return packs.stream().filter(pack -> pack.reference().region().equals(region)).map(PublishedPack::term).toList();
    }

    /** The packs that reach a place on a day. */
    List<PublishedPack> packs(OfficeCode place, LocalDate on) {
        return PublishedPack.inForce(packs, place, on);
    }

    /** The line that holds at a place on a day. */
    Optional<Standard> line(OfficeCode place, Category category, LocalDate on) {
        return holding(place, category, on).map(DatedStandard::standard);
    }

    private Optional<DatedStandard> holding(OfficeCode place, Category category, LocalDate on) {
        return StandardInForce.at(linesFor(place, on).stream().filter(line -> line.category() == category && place.within(line.region())).toList(), on);
    }

    /** Every line, with the amount that it has at a place by the packs of a day. */
    List<DatedStandard> linesFor(OfficeCode place, LocalDate on) {
        List<PublishedPack> reaching = packs(place, on);
        return lines.stream().map(line -> new DatedStandard(line.region(), line.category(), line.level(),
            PublishedPack.line(reaching, line.region(), line.standard(), place, on), line.from(), line.to())).toList();
    }

    /** All lines that hold at a place on a day, JSON as in means-test.md section 3. */
    ObjectNode standards(OfficeCode place, LocalDate on) {
        ObjectNode document = Json.object();
        for (Category category : Category.values()) {
            line(place, category, on).ifPresent(standard -> document.set(category.name(), InForce.standard(standard)));
        }
        return document;
    }

    /** The rules that hold at a place on a day; empty where none do. */
    Optional<Rules> rules(OfficeCode place, LocalDate on) {
        return InForce.of(Layers.of(packs(place, on)), standards(place, on)).map(InForce::rules);
    }

    /** An office, and every region in it that has something of its own or a component, the upper ones first. */
    List<OfficeCode> regions(OfficeCode office) {
        Stream<OfficeCode> own = Stream.concat(packs.stream().map(pack -> pack.reference().region()), lines.stream().map(DatedStandard::region));
        Stream<OfficeCode> places = packs.stream().flatMap(pack -> pack.document().components().rows().stream()).flatMap(row -> row.scope().place().stream());
        return Stream.of(Stream.of(office), own, places).flatMap(all -> all).filter(region -> region.within(office) && region.level() != OfficeCode.Level.TOWNSHIP)
            .distinct().sorted(UPPER_FIRST).toList();
    }

    /** The same with a pack published last; this one stays as it is. */
    PublishedSet and(PackBody body) {
        PublishedSet after = new PublishedSet(packs, lines);
        after.publish(body);
        return after;
    }

    /** What holds at a place instead of the line that holds in its municipality, because that one, as the place moves it, lies below the guidance there. */
    Optional<DatedStandard> overtaken(OfficeCode municipality, OfficeCode place, LocalDate on) {
        return Stream.of(Category.values()).filter(category -> holding(municipality, category, on).filter(line -> line.region().equals(municipality)).isPresent())
            .flatMap(category -> holding(place, category, on).stream()).filter(line -> !line.region().within(municipality)).findFirst();
    }

    /** Goes on as if a pack had been published last. */
    void publish(PackBody body) {
        lines.addAll(PackStandards.changed(body, lines));
        packs.add(new PublishedPack(NOT_KEPT, new PackReference(body.region(), Integer.MAX_VALUE, body.era()), body.term(), body.source(), body.document().withoutStandards(),
            Optional.empty()));
    }
}
