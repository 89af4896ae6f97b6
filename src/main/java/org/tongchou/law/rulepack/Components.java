package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;

/**
 * The components of a pack. They go with the lines of the pack's own region: a municipality's own line is moved by its own place coefficients and not by the province's.
 *
 * @param rounding of the line of a place, once
 */
@Article("L1 arts. 19, 20, 32")
public record Components(Rounding rounding, List<Component> rows) {

    /** A pack that states none. */
    public static final Components NONE = new Components(Rounding.HALF_UP_YUAN, List.of());

    private static final Money LEAST = new Money(1);

    public Components {
        Objects.requireNonNull(rounding);
        rows = List.copyOf(rows);
    }

    /** The component of the nearest place that an office lies in, on a day. */
    public Optional<Component> place(OfficeCode office, LocalDate on) {
        return rows.stream().filter(row -> row.scope().reaches(office) && row.covers(on))
            .max(Comparator.comparingInt(row -> row.scope().place().map(place -> place.value().length()).orElse(0)));
    }

    /** The component for something that is paid beside the line, on a day; the first where two are stated. */
    public Optional<Component> of(Component.Scope scope, LocalDate on) {
        return rows.stream().filter(row -> row.scope().equals(scope) && row.covers(on)).findFirst();
    }

    /** The line of an office on a day, from the base line of the pack's region: rounded once, for the period for which the base line was published. */
    public Standard line(Standard base, OfficeCode office, LocalDate on) {
        return place(office, on).flatMap(Component::step).map(step -> {
            Money amount = rounding.round(step.from(base));
            return new Standard(amount.isZero() ? LEAST : amount, base.period());
        }).orElse(base);
    }
}
