package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.office.Badge;
import org.tongchou.price.Composing;
import org.tongchou.standard.Composition;
import org.tongchou.web.Texts;

/** How a line is composed as "1 + X" at the office and on the day of the page of standards. */
@RequestScoped
@Named("compositionCard")
public class CompositionCard {

    private static final int DECIMALS = 6;

    @Inject
    StandardsPage page;

    @Inject
    Badge badge;

    @Inject
    Composing composing;

    @Inject
    Texts texts;

    private Composition composition;

    /** The composition. */
    public Composition shown() {
        if (composition == null) {
            composition = composing.at(badge.officer(), page.office(), page.day());
        }
        return composition;
    }

    /** What the place adds, in words: a coefficient or an amount a month. */
    public String step(Component place) {
        Component.Step step = place.step().orElseThrow();
        return step instanceof Component.Coefficient coefficient ? texts.of("web.composition.times", coefficient.factor().toText(DECIMALS))
            : step instanceof Component.Supplement supplement ? texts.of("web.composition.plus", texts.yuan(supplement.monthly().fen())) : "";
    }

    /** What an X is for, in words. */
    public String name(Composition.Extra extra) {
        return extra.kind() == ComponentKind.GROUP ? texts.of("web.composition.of", texts.code("law.componentKind", extra.kind()), extra.who().map(this::who).orElse(""))
            : texts.code("law.componentKind", extra.kind());
    }

    private String who(TopUpRule.Who who) {
        return switch (who.kind()) {
            case AGE -> who.minAge().isPresent() && who.maxAge().isPresent() ? texts.of("web.pack.say.ageBetween", text(who.minAge()), text(who.maxAge()))
                : who.minAge().isPresent() ? texts.of("web.pack.say.ageFrom", text(who.minAge())) : texts.of("web.pack.say.ageTo", text(who.maxAge()));
            case TRAIT -> texts.code("law.trait", who.trait().orElseThrow());
            default -> texts.code("law.topUpKind", who.kind());
        };
    }

    private static String text(Optional<Integer> age) {
        return age.map(String::valueOf).orElse("");
    }

    /** An amount with what it is for; that nothing is paid on this day where it is empty. */
    public String amount(Composition.Extra extra) {
        return extra.amount().map(paid -> texts.of("web.composition.per." + extra.per(), texts.yuan(paid.fen()))).orElseGet(() -> texts.of("web.composition.nothing"));
    }

    /** Yuan, or a dash. */
    public String yuan(Optional<Money> amount) {
        return texts.yuan(amount.map(Money::fen).orElse(null));
    }

    /** From when and how long a component holds. */
    public String term(Component component) {
        String from = texts.date(component.term().from());
        return component.term().until().map(last -> texts.of("web.composition.fromTo", from, texts.date(last))).orElseGet(() -> texts.of("web.composition.from", from));
    }

    /** What is to be looked at. */
    public List<String> warnings() {
        return shown().warnings().stream().map(warning -> texts.of("standard.finding." + warning.code(), warning.arguments().stream().map(this::word).toArray())).toList();
    }

    /** What somebody named, like the code of a component, stays as it is. */
    private Object word(Object argument) {
        return argument instanceof ComponentKind kind ? texts.code("law.componentKind", kind)
            : argument instanceof TopUpKind group ? " " + texts.code("law.topUpKind", group) : argument;
    }
}
