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

    /** Every line. */
    List<DatedStandard> lines() {
        return List.copyOf(lines);
    }

    /** The line that holds at a place on a day. */
    Optional<Standard> line(OfficeCode place, Category category, LocalDate on) {
        return StandardInForce.at(lines.stream().filter(line -> line.category() == category && place.within(line.region())).toList(), on).map(DatedStandard::standard);
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

    /** An office, and every region in it that has something of its own, the upper ones first. */
    List<OfficeCode> regions(OfficeCode office) {
        Stream<OfficeCode> own = Stream.concat(packs.stream().map(pack -> pack.reference().region()), lines.stream().map(DatedStandard::region));
        return Stream.concat(Stream.of(office), own.filter(region -> region.within(office))).distinct().sorted(UPPER_FIRST).toList();
    }

    /** Goes on as if a pack had been published last. */
    void publish(PackBody body) {
        lines.addAll(PackStandards.changed(body, lines));
        packs.add(new PublishedPack(NOT_KEPT, new PackReference(body.region(), Integer.MAX_VALUE, body.era()), body.term(), body.source(), body.document().withoutStandards(),
            Optional.empty()));
    }
}
