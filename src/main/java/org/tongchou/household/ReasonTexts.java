package org.tongchou.household;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Reason;
import org.tongchou.law.meanstest.Step;

/**
 * Puts the reason sheet into words. A step's pattern is given the member, the item, the year's amount and then the step's own arguments; amounts are written in yuan
 * and words of the law are looked up under {@code law.<kind>.<NAME>}.
 *
 * @param messages the text of a message key in the reader's language
 * @param memberName how a member is called: the ref itself, or a name where the reader may see it
 */
public record ReasonTexts(UnaryOperator<String> messages, UnaryOperator<String> memberName) {

    /** The sentence of a step. */
    public String step(Step step) {
        List<String> words = new ArrayList<>();
        words.add(step.member().map(memberName).orElse(""));
        words.add(step.item().map(this::word).orElse(""));
        words.add(step.annual().map(Money::toYuan).orElse(""));
        step.arguments().forEach(argument -> words.add(word(argument)));
        return new MessageFormat(messages.apply("law.step." + step.code().name()), Locale.ROOT).format(words.toArray());
    }

    /** The sentence of a reason. */
    public String reason(Reason reason) {
        return messages.apply("law.reason." + reason.name());
    }

    private String word(Object argument) {
        if (argument instanceof Money amount) {
            return amount.toYuan();
        }
        if (argument instanceof Fraction number) {
            return number.toText(2);
        }
        if (argument instanceof Enum<?> word) {
            return messages.apply("law." + kind(word) + "." + word.name());
        }
        if (argument instanceof List<?> several) {
            return several.stream().distinct().map(this::word).collect(Collectors.joining(messages.apply("law.list.separator")));
        }
        return argument instanceof String ref ? memberName.apply(ref) : argument.toString();
    }

    private static String kind(Enum<?> word) {
        String name = word.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
