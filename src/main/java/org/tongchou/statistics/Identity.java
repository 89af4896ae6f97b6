package org.tongchou.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongchou.law.fund.FundSource;

/**
 * Whether something holds between the figures of a month (domain 5.2).
 *
 * @param name what, as {@link Agreement} calls it
 * @param holds whether it does
 * @param binding whether the month is held to it, or it only strikes the eye
 */
public record Identity(String name, boolean holds, boolean binding) {

    private static final BigDecimal FEWEST = new BigDecimal("1.4");
    private static final BigDecimal MOST = new BigDecimal("2.5");

    Identity(Agreement what, boolean holds) {
        this(what.reads(), holds, what.binds());
    }

    /** What it is about. */
    public Agreement what() {
        return Arrays.stream(Agreement.values()).filter(one -> one.reads().equals(name)).findFirst().orElseThrow();
    }

    /** Whether something is wrong. */
    public boolean broken() {
        return binding && !holds;
    }

    /** What it answers: it "holds", it "fails", or what it only remarks on is "odd". */
    public String answer() {
        return holds ? "holds" : binding ? "fails" : "odd";
    }

    /**
     * Persons are at least households; women, elderly and minors are among the persons; nobody old is a minor as well; the kinds of payment, the sources of the money
     * and the reasons for stopping each make up what they are parts of.
     *
     * @param rows by office and category
     * @param parts by the same and then by part and code
     */
    static List<Identity> of(Map<String, Map<Indicator, Long>> rows, Map<String, Map<String, Long>> parts) {
        List<Identity> identities = new ArrayList<>(List.of(
            new Identity(Agreement.PERSONS_AT_LEAST_HOUSEHOLDS, rows.values().stream().allMatch(row -> of(row, Indicator.PERSONS) >= of(row, Indicator.HOUSEHOLDS))),
            new Identity(Agreement.AGES_MAKE_PERSONS, rows.values().stream().allMatch(row -> of(row, Indicator.ELDERLY) + of(row, Indicator.MINORS) <= of(row, Indicator.PERSONS)
                && of(row, Indicator.ADULTS) >= 0)),
            new Identity(Agreement.WOMEN_AMONG_PERSONS, rows.values().stream().allMatch(row -> of(row, Indicator.WOMEN) <= of(row, Indicator.PERSONS))),
            new Identity(Agreement.NEW_AMONG_HOUSEHOLDS, rows.values().stream().allMatch(row -> of(row, Indicator.NEW) <= of(row, Indicator.HOUSEHOLDS))),
            new Identity(Agreement.KINDS_MAKE_SPENDING, made(rows, Indicator.SPENDING, parts, FactPart.KIND)),
            new Identity(Agreement.SOURCES_MAKE_SPENDING, made(rows, Indicator.SPENDING, parts, FactPart.SOURCE))));
        if (countsReasons(parts)) {
            identities.add(new Identity(Agreement.REASONS_MAKE_STOPPED, made(rows, Indicator.STOPPED, parts, FactPart.STOPPED)));
        }
        return identities;
    }

    /**
     * Town and country make up what was counted and released as a whole, and the books have what was spent.
     *
     * @param rows of the offices of the totals, by office and category
     * @param totals what was counted beside the figures
     */
    static List<Identity> ofTotals(Map<String, Map<Indicator, Long>> rows, Map<String, Map<String, Long>> parts, Collection<CountyTotal> totals) {
        return List.of(new Identity(Agreement.SIDES_MAKE_TOTAL, totals.stream().allMatch(total -> whole(own(rows, total.office()), own(parts, total.office()), total))),
            new Identity(Agreement.BOOKS_HAVE_SPENDING, totals.stream().allMatch(total -> own(parts, total.office()).stream().allMatch(Identity::posted))));
    }

    private static <T> List<T> own(Map<String, T> places, String office) {
        return places.entrySet().stream().filter(place -> place.getKey().startsWith(office + " ")).map(Map.Entry::getValue).toList();
    }

    private static boolean whole(List<Map<Indicator, Long>> rows, List<Map<String, Long>> parts, CountyTotal total) {
        long again = parts.stream().flatMap(row -> row.entrySet().stream()).filter(one -> one.getKey().startsWith(FactPart.REISSUE + ".")).mapToLong(Map.Entry::getValue).sum();
        return sum(rows, Indicator.HOUSEHOLDS) == total.households() && sum(rows, Indicator.PERSONS) == total.persons() && sum(rows, Indicator.SPENDING) + again == total.released();
    }

    /** What was issued anew was posted again, and is no spending. */
    private static boolean posted(Map<String, Long> parts) {
        return Arrays.stream(FundSource.values()).allMatch(source -> part(parts, FactPart.BOOK, source) == part(parts, FactPart.SOURCE, source) + part(parts, FactPart.REISSUE, source));
    }

    private static long part(Map<String, Long> parts, String part, FundSource source) {
        return parts.getOrDefault(part + "." + source, 0L);
    }

    /**
     * Families of the month before, and new ones, without stopped ones, are those of the month; those whom something put right added or took, or who moved, stand for themselves.
     *
     * @param before families of the month before as it was frozen, by office and category
     */
    static Identity ofRoll(Map<String, Map<Indicator, Long>> rows, Map<String, Map<String, Long>> parts, Map<String, Long> before) {
        Set<String> places = new TreeSet<>(rows.keySet());
        places.addAll(before.keySet());
        places.addAll(parts.keySet());
        return new Identity(Agreement.HOUSEHOLDS_ROLL_FORWARD, places.stream().allMatch(place -> {
            Map<Indicator, Long> row = rows.getOrDefault(place, Map.of());
            Map<String, Long> own = parts.getOrDefault(place, Map.of());
            long reasons = roll(own, "ADDED") - roll(own, "TAKEN") + roll(own, "IN") - roll(own, "OUT");
            return before.getOrDefault(place, 0L) + of(row, Indicator.NEW) - of(row, Indicator.STOPPED) + reasons == of(row, Indicator.HOUSEHOLDS);
        }));
    }

    private static long roll(Map<String, Long> parts, String code) {
        return parts.getOrDefault(FactPart.ROLL + "." + code, 0L);
    }

    /** Persons a family, of each category of an office that has families. */
    static Identity ofFamilies(Collection<Map<Indicator, Long>> categories) {
        return new Identity(Agreement.PLAUSIBLE_FAMILIES, categories.stream().filter(row -> of(row, Indicator.HOUSEHOLDS) > 0).allMatch(row -> {
            BigDecimal households = BigDecimal.valueOf(of(row, Indicator.HOUSEHOLDS));
            BigDecimal persons = BigDecimal.valueOf(of(row, Indicator.PERSONS));
            return persons.compareTo(FEWEST.multiply(households)) >= 0 && persons.compareTo(MOST.multiply(households)) <= 0;
        }));
    }

    /** Months that were frozen before reasons were counted have no parts of that sort, nor states of applications: they are not held to them. */
    private static boolean countsReasons(Map<String, Map<String, Long>> parts) {
        return parts.values().stream().flatMap(row -> row.keySet().stream()).anyMatch(code -> code.startsWith(FactPart.STATE) || code.startsWith(FactPart.STOPPED));
    }

    private static boolean made(Map<String, Map<Indicator, Long>> rows, Indicator whole, Map<String, Map<String, Long>> parts, String part) {
        return rows.entrySet().stream().allMatch(row -> of(row.getValue(), whole) == parts.getOrDefault(row.getKey(), Map.of()).entrySet().stream()
            .filter(one -> one.getKey().startsWith(part + ".")).mapToLong(Map.Entry::getValue).sum());
    }

    private static long sum(List<Map<Indicator, Long>> rows, Indicator indicator) {
        return rows.stream().mapToLong(row -> of(row, indicator)).sum();
    }

    private static long of(Map<Indicator, Long> row, Indicator indicator) {
        return row.getOrDefault(indicator, 0L);
    }
}
