package org.tongchou.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.ComponentChecks;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.law.rulepack.TopUpRules;

/** Puts the 1 and every X of a place together. What is paid is taken as it is reckoned elsewhere; a component only says on what it rests and who pays. */
final class ComposedLine {

    private final OfficeCode office;
    private final LocalDate on;
    private final List<PublishedPack> nearestFirst;
    private final Map<Category, Line> lines;

    /** @param inForce the packs that reach the office on that day @param lines the lines that hold there */
    ComposedLine(OfficeCode office, LocalDate on, List<PublishedPack> inForce, Map<Category, Line> lines) {
        this.office = office;
        this.on = on;
        this.nearestFirst = inForce.stream().sorted(Comparator.comparing(PublishedPack::layer).reversed()).toList();
        this.lines = lines;
    }

    Composition with(TopUpRules topUps, List<Composition.Paid> paid) {
        List<Composition.Extra> extras = new ArrayList<>();
        for (TopUpRule rule : topUps.kinds()) {
            lines.forEach((category, line) -> extras.add(group(rule, topUps.rounding(), category, line.standard().monthly())));
        }
        paid.stream().filter(one -> lines.containsKey(one.category())).forEach(one -> extras.add(extra(one.kind(), Optional.empty(), one.category(), one.per(), one.amount())));
        return new Composition(office, on, lines.entrySet().stream().map(held -> new Composition.Base(held.getKey(), held.getValue(),
            fen(held.getValue().base().monthly()), fen(held.getValue().standard().monthly()))).toList(), extras, warnings(extras));
    }

    private Composition.Extra group(TopUpRule rule, Rounding rounding, Category category, Fraction monthly) {
        return extra(ComponentKind.GROUP, Optional.of(rule.who()), category, Composition.Per.PERSON_MONTH, Optional.of(rounding.round(rule.amount().monthly(monthly))));
    }

    private Composition.Extra extra(ComponentKind kind, Optional<TopUpRule.Who> who, Category category, Composition.Per per, Optional<Money> amount) {
        Optional<Money> sum = amount.filter(paid -> per == Composition.Per.PERSON_MONTH).map(paid -> fen(lines.get(category).standard().monthly()).plus(paid));
        return new Composition.Extra(kind, who, category, per, amount, sum, stated(new Component.Scope(kind, Optional.empty(), who.map(TopUpRule.Who::kind))));
    }

    /** By the nearest pack that states it. */
    private Optional<Composition.Stated> stated(Component.Scope scope) {
        return nearestFirst.stream().flatMap(pack -> pack.document().components().of(scope, on).map(found -> new Composition.Stated(found, pack.reference().region())).stream()).findFirst();
    }

    private List<Finding> warnings(List<Composition.Extra> extras) {
        List<Finding> warnings = new ArrayList<>();
        Set<Component.Scope> granted = new HashSet<>();
        Set<Component.Scope> missing = new HashSet<>();
        for (Composition.Extra extra : extras) {
            Component.Scope scope = new Component.Scope(extra.kind(), Optional.empty(), extra.who().map(TopUpRule.Who::kind));
            granted.add(scope);
            if (extra.stated().isEmpty() && missing.add(scope)) {
                warnings.add(Finding.warning("COMPONENT_MISSING", "", scope.kind(), scope.group().<Object>map(group -> group).orElse("")));
            }
        }
        nearestFirst.forEach(pack -> warnings.addAll(warnings(pack, granted)));
        return warnings;
    }

    private List<Finding> warnings(PublishedPack pack, Set<Component.Scope> granted) {
        List<Finding> warnings = new ArrayList<>(ComponentChecks.of(pack.document().components()).stream().filter(Finding::isFault)
            .map(fault -> Finding.warning(fault.code(), "", fault.arguments().toArray())).toList());
        for (Component component : pack.document().components().rows()) {
            if (component.scope().place().map(office::within).orElse(true) && endedWithout(component, pack)) {
                warnings.add(Finding.warning("COMPONENT_ENDED", "", component.code(), component.term().until().orElseThrow().toString()));
            }
            if (component.scope().kind() != ComponentKind.PLACE && component.term().covers(on) && !granted.contains(component.scope())) {
                warnings.add(Finding.warning("COMPONENT_IDLE", "", component.code()));
            }
        }
        return warnings;
    }

    /** Whether it is the last of its kind before the day, ended before it, and none covers the day. */
    private boolean endedWithout(Component component, PublishedPack pack) {
        List<Component> same = pack.document().components().rows().stream().filter(other -> other.scope().equals(component.scope()) && !other.term().from().isAfter(on)).toList();
        return component.term().until().filter(last -> last.isBefore(on)).isPresent() && same.stream().noneMatch(other -> other.term().covers(on))
            && same.stream().noneMatch(other -> other.term().from().isAfter(component.term().from()));
    }

    private static Money fen(Fraction exact) {
        return Rounding.HALF_UP_FEN.round(exact);
    }
}
