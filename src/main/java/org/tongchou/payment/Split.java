package org.tongchou.payment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongchou.fund.LedgerEntry;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/**
 * The split of a line over the sources as SQL over a whole set: what {@link Shares#split} does to one amount, a test compares both. A source gets the
 * quotient of amount and weight, and one fen more where fewer sources have a larger remainder than there are fen left over.
 */
public final class Split {

    private static final List<FundSource> SOURCES = List.of(FundSource.values());

    /** The columns of a line, in the order of the sources. */
    static final String COLUMNS = SOURCES.stream().map(Split::column).collect(Collectors.joining(", "));

    /** What each source bears of {@code s.amount}, in the same order. */
    static final String PARTS = parts(at -> true);

    /** Their sums. */
    static final String SUMS = SOURCES.stream().map(source -> "sum(" + column(source) + ")").collect(Collectors.joining(", "));

    private Split() {
    }

    /**
     * Adds a run's lines, each with its split, as a statement with positional parameters: the run, the month, then those of what is due.
     *
     * @param due a question for award_id, office_code, category, kind, amount and member_count
     */
    public static String insert(String due, Map<Category, Shares> shares) {
        return insert("?", "?", due, "", shares);
    }

    /** The same with names of parameters, and a condition on {@code due}. */
    static String insert(String run, String month, String due, String condition, Map<Category, Shares> shares) {
        return "insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, " + COLUMNS + ")"
            + " select " + run + ", s.award_id, s.office_code, s.category, " + month + ", s.kind, s.amount, s.member_count,"
            + " (select max(c.id) from award_account c where c.award_id = s.award_id), " + parts(borne(shares)) + from(due, condition, shares);
    }

    /** The split {@link #PARTS} can be asked for of this: each row of what is due as {@code s}. */
    static String from(String due, String condition, Map<Category, Shares> shares) {
        return " from (select due.*, " + quotients() + " from (" + due + ") due join (" + weights(shares) + ") w on w.category = due.category" + condition + ") s";
    }

    /** Something of the column of each source, in their order. */
    static String columns(UnaryOperator<String> text) {
        return SOURCES.stream().map(Split::column).map(text).collect(Collectors.joining(", "));
    }

    private static String column(FundSource source) {
        return "from_" + source.name().toLowerCase(Locale.ROOT);
    }

    /** The weights of each category as a table. */
    private static String weights(Map<Category, Shares> shares) {
        String none = "select 'NONE' as category, " + each(", ", at -> "0 as w" + at);
        return Stream.concat(Stream.of(none), shares.entrySet().stream().map(entry -> "select '" + entry.getKey() + "', "
            + each(", ", at -> Integer.toString(entry.getValue().tenThousandths().getOrDefault(SOURCES.get(at), 0))))).collect(Collectors.joining(" union all "));
    }

    /** Quotients and remainders, over {@code due.amount} and the weights. */
    private static String quotients() {
        return each(", ", at -> "due.amount * w.w" + at + " div " + Shares.WHOLE + " as q" + at) + ", " + each(", ", at -> "mod(due.amount * w.w" + at + ", " + Shares.WHOLE + ") as r" + at);
    }

    /** The sources that bear anything by these shares. */
    private static IntPredicate borne(Map<Category, Shares> shares) {
        return at -> shares.values().stream().anyMatch(each -> each.tenThousandths().getOrDefault(SOURCES.get(at), 0) > 0);
    }

    /** The parts, over the quotients and remainders; a source that bears nothing has no remainder and never gets a fen. */
    private static String parts(IntPredicate borne) {
        String rest = "s.amount - (0" + IntStream.range(0, SOURCES.size()).filter(borne).mapToObj(at -> " + s.q" + at).collect(Collectors.joining()) + ")";
        return each(", ", at -> borne.test(at) ? "s.q" + at + " + (" + rank(at, borne) + " < " + rest + ")" : "0");
    }

    /** How many sources come before this one when the fen that are left over go round. */
    private static String rank(int at, IntPredicate borne) {
        return IntStream.range(0, SOURCES.size()).filter(borne).filter(other -> other != at).mapToObj(other -> " + (s.r" + other + (other < at ? " >= " : " > ") + "s.r" + at + ")")
            .collect(Collectors.joining("", "0", ""));
    }

    private static String each(String mark, IntFunction<String> text) {
        return IntStream.range(0, SOURCES.size()).mapToObj(text).collect(Collectors.joining(mark));
    }

    /** A row of township, category and the sums of the sources as control totals. */
    static Stream<LedgerEntry.Part> totals(Object[] row) {
        return Arrays.stream(FundSource.values()).map(source -> new LedgerEntry.Part(new OfficeCode((String) row[0]), Category.valueOf((String) row[1]), source,
            new Money(((Number) row[2 + source.ordinal()]).longValue())));
    }
}
