package org.tongchou.standard;

import org.tongchou.law.rulepack.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Term;

/**
 * A rule pack as published; it never changes.
 *
 * @param id its key, that of its draft
 * @param reference region, version and era
 * @param term from when and how long it holds
 * @param source the papers that it carries out
 * @param document its parts
 * @param published who published it and when; empty for a pack that came with the installation
 */
public record PublishedPack(long id, PackReference reference, Term term, String source, PackDocument document, Optional<Signature> published) {

    private static final Comparator<PublishedPack> OLDEST_FIRST = Comparator.<PublishedPack, LocalDate>comparing(pack -> pack.term().from())
        .thenComparing(pack -> pack.reference().version());

    /** The packs that reach an office on a day, one of each region: the newest of it that has begun, unless it has ended. @param published in any order, without withdrawn ones */
    public static List<PublishedPack> inForce(Collection<PublishedPack> published, OfficeCode office, LocalDate on) {
        Map<OfficeCode, PublishedPack> newest = new TreeMap<>();
        published.stream().filter(pack -> pack.reaches(office) && !pack.term().from().isAfter(on)).sorted(OLDEST_FIRST)
            .forEach(pack -> newest.put(pack.reference().region(), pack));
        return newest.values().stream().filter(pack -> pack.term().covers(on)).toList();
    }

    /** The pack of a region among those in force. */
    static Optional<PublishedPack> of(List<PublishedPack> inForce, OfficeCode region) {
        return inForce.stream().filter(pack -> pack.reference().region().equals(region)).findFirst();
    }

    /** The line of an office that follows from a region's base line on a day, by the components of that region's own pack. @param inForce the packs in force on that day */
    static Standard line(List<PublishedPack> inForce, OfficeCode region, Standard base, OfficeCode office, LocalDate on) {
        return of(inForce, region).map(pack -> pack.document().components().line(base, office, on)).orElse(base);
    }

    /** The regions whose packs reach an office: the nation, its province, municipality and county. */
    static List<OfficeCode> regions(OfficeCode office) {
        List<OfficeCode> regions = new ArrayList<>(List.of(Layer.NATIONAL));
        for (OfficeCode.Level level : OfficeCode.Level.values()) {
            if (level != OfficeCode.Level.TOWNSHIP && level.digits() <= office.value().length()) {
                regions.add(office.at(level));
            }
        }
        return regions;
    }

    private boolean reaches(OfficeCode office) {
        return layer() == Layer.NATION || office.within(reference.region());
    }

    /** Who made it. */
    public Layer layer() {
        return Layer.of(reference.region());
    }
}
