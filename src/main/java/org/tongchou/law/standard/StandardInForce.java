package org.tongchou.law.standard;

import org.tongchou.law.rulepack.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.OfficeCode.Level;
import org.tongchou.law.Article;

/**
 * Which of several standards holds: that of the nearest region, but since the Social Assistance Law a municipality's own one holds only under
 * a guidance of the province and not below it, and a county has none.
 */
@Article("L1 art. 19; L2 art. 10")
public final class StandardInForce {

    /** The first day of the Social Assistance Law; before it a province or a city fixed the standard, each for itself. */
    public static final LocalDate LAW = LocalDate.of(2026, 7, 1);

    private static final Comparator<DatedStandard> NEWEST = Comparator.comparing(DatedStandard::from);
    private static final Comparator<DatedStandard> NEAREST = Comparator.comparing(dated -> -dated.region().value().length());

    private StandardInForce() {
    }

    /** The one that holds on a day. @param published of one category, of the regions in which the place lies */
    public static Optional<DatedStandard> at(List<DatedStandard> published, LocalDate on) {
        List<DatedStandard> current = published.stream().map(DatedStandard::region).distinct()
            .map(region -> ofRegion(published.stream().filter(dated -> dated.region().equals(region)).toList(), on))
            .flatMap(Optional::stream).sorted(NEAREST).toList();
        return on.isBefore(LAW) ? current.stream().findFirst() : underTheLaw(current);
    }

    /** The same for whatever has a standard in it. @param part where it is */
    public static <T> Optional<T> at(List<T> published, Function<T, DatedStandard> part, LocalDate on) {
        return at(published.stream().map(part).toList(), on).flatMap(held -> published.stream().filter(one -> part.apply(one).equals(held)).findFirst());
    }

    /**
     * A standard for as long as it held.
     *
     * @param what the standard
     * @param from the first day on which it held
     * @param until the last, if another followed or it ended
     */
    public record Held<T>(T what, LocalDate from, Optional<LocalDate> until) {
    }

    /** What held when, the oldest first. @param terms of everything that has a part in it @param at what holds on a day */
    public static <T> List<Held<T>> over(List<Term> terms, Function<LocalDate, Optional<T>> at) {
        List<LocalDate> changes = Stream.concat(Stream.of(LAW), terms.stream().flatMap(term -> Stream.concat(Stream.of(term.from()), term.until().map(last -> last.plusDays(1)).stream())))
            .distinct().sorted().toList();
        List<Held<T>> held = new ArrayList<>();
        for (LocalDate day : changes) {
            Optional<T> now = at.apply(day);
            Optional<Held<T>> last = held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1)).filter(one -> one.until().isEmpty());
            if (!last.map(Held::what).equals(now)) {
                last.ifPresent(one -> held.set(held.size() - 1, new Held<>(one.what(), one.from(), Optional.of(day.minusDays(1)))));
                now.ifPresent(one -> held.add(new Held<>(one, day, Optional.empty())));
            }
        }
        return held;
    }

    /** A region's own standard on a day: the newest that has begun, unless it has ended. @param published of that region and one category */
    static Optional<DatedStandard> ofRegion(List<DatedStandard> published, LocalDate on) {
        return published.stream().filter(dated -> !dated.from().isAfter(on)).max(NEWEST).filter(newest -> !newest.hasEndedBefore(on));
    }

    private static Optional<DatedStandard> underTheLaw(List<DatedStandard> current) {
        Optional<DatedStandard> province = at(current, Level.PROVINCE);
        Optional<DatedStandard> municipality = at(current, Level.MUNICIPALITY).filter(own -> province.isEmpty() || stands(own, province.get()));
        return municipality.or(() -> province);
    }

    /** Whether a municipality's standard may stand beside what its province fixed. */
    static boolean stands(DatedStandard municipality, DatedStandard province) {
        return province.level() == StandardLevel.PROVINCE_GUIDE && !municipality.annual().isBelow(province.annual());
    }

    private static Optional<DatedStandard> at(List<DatedStandard> current, Level level) {
        return current.stream().filter(dated -> isAt(dated.region(), level)).findFirst();
    }

    private static boolean isAt(OfficeCode region, Level level) {
        return region.level() == level;
    }
}
