package org.tongchou.household;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeItem;

/** Reads what {@link PackedWriting} wrote, from the beginning to the end. */
final class PackedReading {

    private static final Map<String, Category> CATEGORIES = words(Category.values());
    private static final Map<String, IncomeItem> INCOME = words(IncomeItem.values());
    private static final Map<String, ExpenseItem> EXPENSES = words(ExpenseItem.values());

    private final String text;
    private int at;
    private int named;

    PackedReading(String text) {
        this.text = text;
    }

    String word() {
        int end = text.indexOf(' ', at);
        int until = end < 0 ? text.length() : end;
        String word = text.substring(at, until);
        at = until + 1;
        return word;
    }

    long number() {
        long number = 0;
        boolean below = text.charAt(at) == '-';
        for (at = below ? at + 1 : at; at < text.length() && text.charAt(at) != ' '; at++) {
            number = Math.addExact(Math.multiplyExact(number, PackedWriting.BASE), Character.digit(text.charAt(at), PackedWriting.BASE));
        }
        at++;
        return below ? -number : number;
    }

    /** A name that no other member of this family has. */
    String fresh() {
        return Integer.toString(named++);
    }

    int count() {
        return Math.toIntExact(number());
    }

    boolean flag() {
        return number() == 1;
    }

    Optional<Money> amount() {
        long fen = number();
        return fen < 0 ? Optional.empty() : Optional.of(new Money(fen));
    }

    Category category() {
        return CATEGORIES.get(word());
    }

    IncomeItem income() {
        return INCOME.get(word());
    }

    ExpenseItem expense() {
        return EXPENSES.get(word());
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] all) {
        return Arrays.stream(all).collect(Collectors.toMap(Enum::name, Function.identity()));
    }
}
