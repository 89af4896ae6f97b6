package org.tongchou.standard;

import org.tongchou.law.rulepack.Part;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Term;

/**
 * Writes wishes as packs. The office's own pack goes on with what it has, with the wished parts in the place of its own; a region below gets a pack where something of its own,
 * a line or a part, would stand in the way. In the end every region is asked what would hold there: it is what was wished, or nothing is written.
 */
final class Enactment {

    private static final String STANDARDS = "standards";
    private static final String ERA = "era";

    private final PublishedSet published;
    private final Function<PackBody, List<Finding>> findings;
    private final List<PackBody> bodies = new ArrayList<>();
    private final Obstacles obstacles = new Obstacles();

    /** @param findings what is to be said about a pack beside what is published by then */
    Enactment(PublishedSet published, Function<PackBody, List<Finding>> findings) {
        this.published = published;
        this.findings = findings;
    }

    /** The packs, in the order in which they have to be published. @throws Refused conflict with the regions where the law or the days published there do not let them be */
    List<PackBody> of(List<Wish> wishes) {
        wishes.forEach(this::write);
        obstacles.refuse();
        Set<String> others = new TreeSet<>();
        wishes.forEach(wish -> others.addAll(differing(wish)));
        if (!others.isEmpty()) {
            throw Refused.conflict("standard.enact.differs", String.join(", ", others));
        }
        return List.copyOf(bodies);
    }

    private void write(Wish wish) {
        for (OfficeCode region : published.regions(wish.office())) {
            wish.rules().apply(region).flatMap(rules -> body(region, wish, rules)).ifPresent(body -> {
                obstacles.note(body.region(), findings.apply(body));
                published.publish(body);
                bodies.add(body);
            });
        }
    }

    private Optional<PackBody> body(OfficeCode region, Wish wish, Rules rules) {
        ObjectNode asked = asked(wish);
        Set<String> fields = new HashSet<>();
        asked.fieldNames().forEachRemaining(fields::add);
        List<PublishedPack> reaching = published.packs(region, wish.on());
        Era era = Layers.era(reaching);
        PackDocument own = reaching.stream().filter(pack -> pack.reference().region().equals(region)).findFirst()
            .map(pack -> pack.document().counting(Layer.of(region), era)).orElse(PackDocument.EMPTY);
        boolean moved = named(wish) && own.components().rows().stream().anyMatch(row -> row.scope().place().isPresent());
        ObjectNode lines = missing(region, wish.on(), rules);
        boolean itself = region.equals(wish.office());
        if (!itself) {
            fields.remove(Part.COMPONENTS.field());
        }
        if (lines.isEmpty() && !moved && (itself ? fields.isEmpty() : own.parts().stream().noneMatch(part -> fields.contains(part.field())))) {
            return Optional.empty();
        }
        PackDocument document = (moved ? own.withoutPlaces() : own).without(fields).with(itself ? asked : Json.object());
        return Optional.of(new PackBody(region, era, new Term(wish.on(), Optional.empty()), wish.source(),
            lines.isEmpty() ? document : document.with(Json.object().<ObjectNode>set(STANDARDS, lines))));
    }

    /** Whether lines were asked for by themselves: they hold everywhere as they are, and no place adds to them. */
    private static boolean named(Wish wish) {
        return Json.parse(wish.parts()).path(STANDARDS).size() > 0;
    }

    private static ObjectNode asked(Wish wish) {
        ObjectNode asked = (ObjectNode) Json.parse(wish.parts());
        asked.remove(List.of(STANDARDS, ERA));
        return asked;
    }

    /** The lines that would not hold at a region by themselves. */
    private ObjectNode missing(OfficeCode region, LocalDate on, Rules rules) {
        ObjectNode lines = Json.object();
        rules.standards().forEach((category, standard) -> {
            if (published.line(region, category, on).filter(held -> held.monthly().equals(standard.monthly())).isEmpty()) {
                lines.set(category.name(), InForce.standard(standard));
            }
        });
        return lines;
    }

    private List<String> differing(Wish wish) {
        return published.regions(wish.office()).stream().filter(region -> wish.rules().apply(region).filter(rules -> !same(rules, published.rules(region, wish.on()))).isPresent())
            .map(OfficeCode::value).toList();
    }

    /** Whether both reckon the same; a line for a year and its twelfth for a month are. */
    private static boolean same(Rules wished, Optional<Rules> held) {
        return held.filter(rules -> monthly(rules).equals(monthly(wished)) && rules.withStandards(wished.standards()).reckonsLike(wished)).isPresent();
    }

    private static Map<Category, Fraction> monthly(Rules rules) {
        return rules.standards().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, line -> monthly(line.getValue())));
    }

    private static Fraction monthly(Standard standard) {
        return standard.monthly();
    }
}
