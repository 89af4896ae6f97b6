package org.tongchou.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.law.standard.StandardInForce.Held;

/**
 * What held at an office over time; where one standard is for both sides, it is that of each.
 *
 * @param urban of the category URBAN
 * @param rural of the category RURAL
 * @param unified of the category UNIFIED
 */
public record StandardSeries(List<Held<PublishedStandard>> urban, List<Held<PublishedStandard>> rural, List<Held<PublishedStandard>> unified) {

    public StandardSeries {
        urban = List.copyOf(urban);
        rural = List.copyOf(rural);
        unified = List.copyOf(unified);
    }

    /** One step for every day on which something changes, the oldest first. */
    public List<StandardStep> steps() {
        return Stream.of(urban, rural, unified).flatMap(List::stream)
            .flatMap(held -> Stream.concat(Stream.of(held.from()), held.until().map(last -> last.plusDays(1)).stream())).distinct().sorted().map(this::at).toList();
    }

    /** What holds on a day. */
    public StandardStep at(LocalDate day) {
        return new StandardStep(day, on(urban, day).or(() -> on(unified, day)), on(rural, day).or(() -> on(unified, day)));
    }

    /** Whether a standard holds on a day. */
    public boolean holds(PublishedStandard standard, LocalDate day) {
        return Stream.of(urban, rural, unified).anyMatch(side -> on(side, day).filter(standard::isSameAs).isPresent());
    }

    private static Optional<PublishedStandard> on(List<Held<PublishedStandard>> side, LocalDate day) {
        return side.stream().filter(held -> !held.from().isAfter(day) && held.until().map(last -> !last.isBefore(day)).orElse(true)).map(Held::what).findFirst();
    }
}
