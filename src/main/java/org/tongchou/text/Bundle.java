package org.tongchou.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** The texts of the house in its two languages. */
public final class Bundle {

    /** The language of whoever does not ask for another. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** The other complete language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Under which keys the members of an enum are found, by the enum's name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
        Map.entry("State", "casework.state."), Map.entry("Step", "casework.act."), Map.entry("Proposal", "casework.proposal."),
        Map.entry("CheckSource", "casework.source."), Map.entry("Kind", "casework.survey."), Map.entry("Deadline", "casework.deadline."),
        Map.entry("Category", "casework.category."), Map.entry("RunState", "payment.state."), Map.entry("FundSource", "fund.source."), Map.entry("AwardState", "award.state."),
        Map.entry("Outcome", "law.outcome."), Map.entry("Layer", "law.layer."), Map.entry("Era", "law.era."),
        Map.entry("Part", "law.part."), Map.entry("IncomeItem", "law.incomeItem."), Map.entry("PackState", "standard.state."), Map.entry("AwardStep", "award.act."), Map.entry("ChangeKind", "award.change."),
        Map.entry("Desk", "casework.desk."), Map.entry("Kinship", "person.kinship."), Map.entry("OfficialKind", "person.kind."), Map.entry("VisitGround", "casework.visitFor."),
        Map.entry("Letter", "letter.name."), Map.entry("Manner", "casework.manner."), Map.entry("Agreement", "statistics.identity."));

    private Bundle() {
    }

    /**
     * The text of a key with its arguments; the key itself where there is none, so that a gap is seen and nothing fails. A number gets
     * thousands marks and chooses its plural, so a year or a file number is handed over as text; null reads as nothing.
     */
    public static String text(Locale locale, String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(argument -> argument instanceof Number ? argument : word(locale, argument)).toArray();
        return find(locale, key).map(pattern -> new MessageFormat(pattern, locale).format(words)).orElse(key);
    }

    /** The pattern of a key as it stands in the bundle; the key itself where there is none. */
    public static String pattern(Locale locale, String key) {
        return find(locale, key).orElse(key);
    }

    /** Whether there is such a text. */
    public static boolean has(Locale locale, String key) {
        return find(locale, key).isPresent();
    }

    /** The better of the two languages for an {@code Accept-Language} header; Chinese without one, or with one that cannot be read. */
    public static Locale preferred(String header) {
        try {
            return Locale.LanguageRange.parse(header == null ? "zh" : header).stream().map(Locale.LanguageRange::getRange)
                .filter(range -> range.startsWith("zh") || range.startsWith("en")).findFirst()
                .map(range -> range.startsWith("en") ? ENGLISH : CHINESE).orElse(CHINESE);
        } catch (IllegalArgumentException unreadable) {
            return CHINESE;
        }
    }

    private static Optional<String> find(Locale locale, String key) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", locale, Bundle.class.getClassLoader(), EXACTLY);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** A value as words: a member of an enum by its name in the bundle, a list with the marks of the language, all else as it writes itself. */
    private static String word(Locale locale, Object value) {
        if (value instanceof Enum<?> member) {
            String key = NAMES.getOrDefault(member.getDeclaringClass().getSimpleName(), "") + member.name();
            return find(locale, key).orElse(member.name());
        }
        if (value instanceof Collection<?> several) {
            String mark = locale.getLanguage().equals(CHINESE.getLanguage()) ? "、" : ", ";
            return several.stream().map(one -> word(locale, one)).collect(Collectors.joining(mark));
        }
        return value == null ? "" : value.toString();
    }
}
