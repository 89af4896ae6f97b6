package org.tongchou.law.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongchou.law.Article;

/**
 * Which figures of a table are hidden: those of one to four households, and as many more as it takes that nobody can reckon them from the others. A figure
 * that is hidden is known to be above zero, so that two hidden ones whose sum is known to be two would be known as well.
 */
@Article("L14 art. 73")
public final class Suppression {

    /** The fewest households that a figure is shown of. */
    public static final int FEWEST = 5;

    private final List<Long> figures;
    private final List<Relation> relations;
    private final BitSet small = new BitSet();
    private final BitSet hidden = new BitSet();

    private Suppression(List<Long> figures, List<Relation> relations) {
        this.figures = figures;
        this.relations = relations;
        IntStream.range(0, figures.size()).filter(place -> isSmall(figures.get(place))).forEach(small::set);
        hidden.or(small);
    }

    /** Whether a number of households is too small to be shown. */
    @Article("L14 art. 73")
    public static boolean isSmall(long households) {
        return households > 0 && households < FEWEST;
    }

    /**
     * The places of the figures to hide.
     *
     * @param figures numbers of households, each at its place
     * @param relations which of them are sums of which
     */
    @Article("L14 art. 73")
    public static BitSet of(List<Long> figures, List<Relation> relations) {
        Suppression suppression = new Suppression(figures, relations);
        for (BitSet more = suppression.more(); !more.isEmpty(); more = suppression.more()) {
            suppression.hidden.or(more);
        }
        return suppression.hidden;
    }

    /** More figures to hide; none when nothing small can be reckoned any more. */
    private BitSet more() {
        BitSet narrow = new BitSet();
        relations.stream().filter(relation -> !hidden.get(relation.total())).filter(this::tooNarrow).map(relation -> smallest(relation.parts().stream()))
            .flatMap(Optional::stream).forEach(narrow::set);
        return narrow.isEmpty() ? solved() : narrow;
    }

    /** Where the hidden parts of a sum are known to be few together, the smallest shown part is hidden with them. */
    private boolean tooNarrow(Relation relation) {
        List<Integer> parts = relation.parts().stream().filter(hidden::get).toList();
        long together = parts.stream().mapToLong(figures::get).sum();
        return parts.stream().anyMatch(small::get) && together < parts.size() - 1L + FEWEST;
    }

    /** Where the relations together give away a small figure, the smallest shown figure beside it is hidden; where none is shown there, one beside another hidden one. */
    private BitSet solved() {
        BitSet known = Elimination.determined(hidden, relations);
        known.and(small);
        BitSet more = new BitSet();
        known.stream().mapToObj(place -> beside(relation -> touches(relation, place))).flatMap(Optional::stream).forEach(more::set);
        if (!known.isEmpty() && more.isEmpty()) {
            beside(relation -> hidden.get(relation.total()) || relation.parts().stream().anyMatch(hidden::get)).ifPresent(more::set);
        }
        return more;
    }

    private static boolean touches(Relation relation, int place) {
        return relation.total() == place || relation.parts().contains(place);
    }

    private Optional<Integer> beside(Predicate<Relation> wanted) {
        return smallest(relations.stream().filter(wanted).flatMap(relation -> Stream.concat(Stream.of(relation.total()), relation.parts().stream())));
    }

    /** The smallest shown figure above zero; one of zero where there is no other. */
    private Optional<Integer> smallest(Stream<Integer> places) {
        List<Integer> shown = new ArrayList<>(places.filter(place -> !hidden.get(place)).toList());
        return shown.stream().min(Comparator.<Integer>comparingInt(place -> figures.get(place) == 0 ? 1 : 0).thenComparing(figures::get).thenComparing(place -> place));
    }
}
