package org.tongchou.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** Reads the single values at one place of a document; a wrong one is noted and a harmless one handed back. */
record Scalars(String pointer, Faults faults) {

    static final LocalDate SOME_DAY = LocalDate.of(1970, 1, 1);
    static final OfficeCode SOME_OFFICE = new OfficeCode("00");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,12})(\\.[0-9]{1,6})?");
    private static final int MOST_DECIMALS = 6;

    String text(JsonNode value, int longest) {
        if (!value.isTextual()) {
            return note("notText", "");
        }
        String text = value.textValue().strip();
        if (text.isEmpty()) {
            return note("empty", "");
        }
        if (text.codePoints().anyMatch(Scalars::cannotBeKept)) {
            return note("unprintable", "");
        }
        return text.codePointCount(0, text.length()) > longest ? note("tooLong", "", longest) : text;
    }

    long whole(JsonNode value, long lowest, long highest) {
        if (!value.isNumber()) {
            return note("notNumber", lowest);
        }
        if (!value.isIntegralNumber()) {
            return note("fractional", lowest);
        }
        BigInteger number = value.bigIntegerValue();
        if (lowest >= 0 && number.signum() < 0) {
            return note("negative", lowest);
        }
        boolean within = number.compareTo(BigInteger.valueOf(lowest)) >= 0 && number.compareTo(BigInteger.valueOf(highest)) <= 0;
        return within ? number.longValueExact() : note("outOfRange", lowest, lowest, highest);
    }

    boolean flag(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : note("notBoolean", false);
    }

    LocalDate date(JsonNode value) {
        if (!value.isTextual() || !DATE.matcher(value.textValue()).matches()) {
            return note("notDate", SOME_DAY);
        }
        try {
            LocalDate date = LocalDate.parse(value.textValue());
            return date.getYear() < 1800 ? note("notDate", SOME_DAY) : date;
        } catch (DateTimeParseException wrong) {
            return note("notDate", SOME_DAY);
        }
    }

    Month month(JsonNode value) {
        Optional<Month> month = value.isTextual() ? Month.parse(value.textValue()) : Optional.empty();
        return month.orElseGet(() -> note("notMonth", Month.of(SOME_DAY)));
    }

    OfficeCode office(JsonNode value) {
        Optional<OfficeCode> code = value.isTextual() ? OfficeCode.parse(value.textValue()) : Optional.empty();
        return code.orElseGet(() -> note("notOffice", SOME_OFFICE));
    }

    BigDecimal decimalText(JsonNode value, long highest) {
        if (!value.isTextual() || !DECIMAL.matcher(value.textValue()).matches()) {
            return note("notDecimal", BigDecimal.ZERO, highest);
        }
        return atMost(new BigDecimal(value.textValue()), highest);
    }

    BigDecimal decimal(JsonNode value, long highest) {
        if (value.isTextual()) {
            return decimalText(value, highest);
        }
        if (!value.isNumber()) {
            return note("notNumber", BigDecimal.ZERO);
        }
        BigDecimal number = value.decimalValue();
        if (number.signum() < 0) {
            return note("negative", BigDecimal.ZERO);
        }
        // A scale far out of the ordinary would cost memory in any arithmetic, so it is refused before the number is looked at.
        return Math.abs((long) number.scale()) > MOST_DECIMALS ? note("notDecimal", BigDecimal.ZERO, highest) : atMost(number, highest);
    }

    <E extends Enum<E>> E word(JsonNode value, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (value.isTextual() && word.name().equals(value.textValue())) {
                return word;
            }
        }
        return note("unknownValue", words.getEnumConstants()[0], Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** Control characters but those of a line's end, and halves of a character, which no UTF-8 can hold. */
    private static boolean cannotBeKept(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
        return control || Character.getType(sign) == Character.SURROGATE;
    }

    private BigDecimal atMost(BigDecimal number, long highest) {
        return number.compareTo(BigDecimal.valueOf(highest)) > 0 ? note("outOfRange", BigDecimal.ZERO, 0L, highest) : number;
    }

    private <T> T note(String kind, T harmless, Object... args) {
        faults.add(pointer, kind, args);
        return harmless;
    }
}
