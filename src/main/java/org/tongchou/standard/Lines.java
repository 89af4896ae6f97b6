package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardInForce;
import org.tongchou.law.standard.StandardInForce.Held;

/** The lines that hold at places: what was published, moved by the components of the same region's pack. Every other part of the house asks here and not the register. */
@Dependent
class Lines {

    @Inject
    StandardRegister register;

    @Inject
    PackRegister packs;

    /** The line of a category at an office on a day. */
    Optional<Line> at(OfficeCode office, Category category, LocalDate on) {
        return holding(register.reaching(office, category.name()), packs.inForce(office, on), office, on);
    }

    /** The same as it was published by a moment: what is published or withdrawn later is not known then. */
    Optional<Line> then(OfficeCode office, Category category, LocalDate on, LocalDateTime then) {
        return holding(register.reachingThen(office, category.name(), then), packs.inForceThen(office, on, then), office, on);
    }

    /** The lines of all categories at an office on a day. */
    Map<Category, Line> at(OfficeCode office, LocalDate on) {
        return at(office, on, packs.inForce(office, on));
    }

    /** The same. @param inForce the packs that reach the office on the day */
    Map<Category, Line> at(OfficeCode office, LocalDate on, List<PublishedPack> inForce) {
        List<PublishedStandard> reaching = register.reaching(office);
        Map<Category, Line> lines = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            holding(reaching.stream().filter(standard -> standard.category().equals(category.name())).toList(), inForce, office, on).ifPresent(line -> lines.put(category, line));
        }
        return lines;
    }

    /** The lines of the places of a province on a day, from what was published there and read once. */
    BiFunction<OfficeCode, String, Optional<Line>> within(OfficeCode province, LocalDate on) {
        List<PublishedStandard> published = register.within(province);
        List<PublishedPack> standing = packs.ofProvince(province);
        return (office, category) -> holding(published.stream().filter(standard -> office.within(standard.region()) && standard.category().equals(category)).toList(),
            PublishedPack.inForce(standing, office, on), office, on);
    }

    /** What held at an office when, the oldest first, each with the amount that it had there. */
    List<Held<PublishedStandard>> over(OfficeCode office, Category category) {
        List<PublishedStandard> reaching = register.reaching(office, category.name());
        List<PublishedPack> standing = packs.standing(PublishedPack.regions(office));
        List<Term> terms = new ArrayList<>(reaching.stream().map(PublishedStandard::term).toList());
        standing.stream().filter(pack -> !pack.document().components().rows().isEmpty()).forEach(pack -> {
            terms.add(pack.term());
            pack.document().components().rows().forEach(row -> terms.add(row.term()));
        });
        return StandardInForce.over(terms, day -> holding(reaching, PublishedPack.inForce(standing, office, day), office, day).map(Line::published));
    }

    /** Everything that is published for a region's province, with the amount that it has at the region by the packs of a day. */
    List<DatedStandard> beside(OfficeCode region, LocalDate on) {
        List<PublishedPack> inForce = packs.inForce(region, on);
        return register.within(region.at(OfficeCode.Level.PROVINCE)).stream().map(published -> published.amounting(
            PublishedPack.line(inForce, published.region(), published.standard(), region, on).amount()).dated()).toList();
    }

    /** Of what reaches an office, of one category, the line that holds there. */
    static Optional<Line> holding(List<PublishedStandard> reaching, List<PublishedPack> inForce, OfficeCode office, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        for (PublishedStandard standard : reaching) {
            Optional<Component> place = PublishedPack.of(inForce, standard.region()).flatMap(pack -> pack.document().components().place(office, on));
            lines.add(new Line(standard, place, PublishedPack.line(inForce, standard.region(), standard.standard(), office, on)));
        }
        return StandardInForce.at(lines, Line::dated, on);
    }
}
