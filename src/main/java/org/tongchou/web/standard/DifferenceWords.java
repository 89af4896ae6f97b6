package org.tongchou.web.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.Difference;
import org.tongchou.standard.PackDocument;

/**
 * Differences of two rule packs in words.
 *
 * @param values how values read
 */
record DifferenceWords(PackValues values) {

    private static final Set<String> MONEY = Set.of("monthlyLimit", "annualLimit", "disposableIncomePerCapitaAnnual", "minimumMonthly", "upToPerCapitaAnnual",
        "perPersonMonthly", "flatMonthly", "fixedMonthly", "monthly", "amount");
    private static final Set<String> PERCENT = Set.of("percent", "onePercent", "manyCapPercent", "thresholdPercent", "atLeast");
    /** What a row is about stands in front of it already. */
    private static final Set<String> NAMES = Set.of("item", "test", "index", "trait", "county");
    private static final Map<String, String> CODES = Map.of("rounding", "law.rounding", "exemptTypes", "law.vehicleType", "kind WORK_COST", "web.pack.workCost",
        "kind SUPPORT", "web.pack.formula", "kind PRICE_LINKAGE", "web.pack.amount", "mode BENEFIT", "web.pack.benefit", "mode TOP_UPS", "web.pack.topUps",
        "mode SINGLE_PERSON", "web.pack.single");
    private static final String[] WORDS = {"law.incomeItem", "law.expenseItem", "web.pack.test", "law.topUpKind", "law.trait", "price.index", "law.componentKind"};

    /** The lines of a table: value by value of the parts that both settle, one line for each part that only one of them settles. */
    List<DifferenceLine> of(PackDocument before, PackDocument after, List<Difference> differences) {
        Map<Part, List<Difference>> byPart = differences.stream().collect(Collectors.groupingBy(Difference::part, TreeMap::new, Collectors.toList()));
        return byPart.entrySet().stream().flatMap(entry -> {
            boolean both = before.parts().contains(entry.getKey()) && after.parts().contains(entry.getKey());
            return both ? entry.getValue().stream().filter(DifferenceWords::isTold).map(this::of) : Stream.of(whole(entry.getKey(), before, after));
        }).toList();
    }

    private DifferenceLine whole(Part part, PackDocument before, PackDocument after) {
        return new DifferenceLine(part, "", values.of("field." + part.field()), whole(part, before), whole(part, after));
    }

    private String whole(Part part, PackDocument document) {
        if (!document.parts().contains(part)) {
            return values.of("notSaid");
        }
        List<Said> said = new PackWords(values).of(part, PackCards.under(part, document.json()));
        return said.isEmpty() ? values.of("nothing") : said.stream().map(one -> values.of("pair", one.name(), one.value())).collect(Collectors.joining(values.of("semicolon")));
    }

    /** Whether it says more than the row's name does. */
    private static boolean isTold(Difference difference) {
        boolean kindOfRow = difference.field().equals("kind") && difference.part() == Part.TOP_UPS;
        return difference.row().isEmpty() || !NAMES.contains(difference.field()) && !kindOfRow;
    }

    private DifferenceLine of(Difference difference) {
        return new DifferenceLine(difference.part(), row(difference), field(difference), value(difference, difference.before()), value(difference, difference.after()));
    }

    private String field(Difference difference) {
        String group = "law.incomeGroup." + difference.field();
        return difference.part() == Part.WINDOWS && values.wording().has(group) ? values.wording().of(group) : values.of("field." + difference.field());
    }

    /** The name of a row word by word: codes by their name, amounts, ages, days. */
    private String row(Difference difference) {
        return Arrays.stream(difference.row().split(" ")).map(word -> word(difference.part(), word)).collect(Collectors.joining(" ")).strip();
    }

    private String word(Part part, String word) {
        Optional<String> known = Stream.of(WORDS).map(prefix -> prefix + "." + word).filter(values.wording()::has).findFirst();
        if (known.isPresent()) {
            return values.wording().of(known.get());
        }
        if (word.equals("*")) {
            return values.of("again");
        }
        boolean number = word.matches("[0-9.]+");
        return switch (part) {
            case TOP_UPS -> number ? values.of("say.age", word) : word;
            case BENEFIT -> number ? values.of("say.tier", yuan(word)) : word;
            case DELEGATION -> number ? values.places().apply(new OfficeCode(word)) : word;
            case PRICE_LINKAGE -> number ? values.of("say.riseFrom", word) : word;
            default -> word;
        };
    }

    private String value(Difference difference, Optional<String> value) {
        return value.map(text -> said(difference, text)).orElseGet(() -> values.of("none"));
    }

    private String said(Difference difference, String text) {
        String field = difference.field();
        String prefix = CODES.getOrDefault(field, CODES.get(field + " " + difference.part().name()));
        if (text.isEmpty()) {
            return values.of("nothing");
        }
        if (prefix != null) {
            return Stream.of(text.split(", ")).map(code -> values.wording().of(prefix + "." + code)).collect(Collectors.joining(values.separator()));
        }
        boolean rise = field.equals("from") && difference.part() == Part.PRICE_LINKAGE;
        boolean capital = field.equals("max") && difference.row().startsWith("COMPANY_CAPITAL");
        if (MONEY.contains(field) || capital) {
            return values.of("say.yuan", yuan(text));
        }
        return PERCENT.contains(field) || rise ? values.of("say.percent", text) : difference.part() == Part.WINDOWS ? values.of("say.months", text) : text;
    }

    private static String yuan(String fen) {
        return new Money(Long.parseLong(fen)).toYuan();
    }
}
