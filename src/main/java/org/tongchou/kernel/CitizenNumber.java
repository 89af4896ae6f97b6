package org.tongchou.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number of 18 places after GB 11643, with a right check digit and a real birth date. Shown masked unless a caller asks for the value.
 *
 * @param value the number, its last place in upper case
 */
public record CitizenNumber(String value) implements Comparable<CitizenNumber> {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** @throws IllegalArgumentException if the form, the birth date or the check digit is wrong; the message never holds the number */
    public CitizenNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!isRight(value)) {
            throw new IllegalArgumentException("not a citizen number");
        }
    }

    /** The number in this text; empty if it is none. */
    public static Optional<CitizenNumber> parse(String text) {
        try {
            return Optional.of(new CitizenNumber(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return birthDateOf(value);
    }

    /** The sex by GB/T 2261.1: 1 male, 2 female. */
    public int sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? 1 : 2;
    }

    /** The number with the end of its place and the birth date covered: {@code 3499**********0175}. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    @Override
    public int compareTo(CitizenNumber other) {
        return value.compareTo(other.value);
    }

    /** Masked, so that a log line or an exception never carries the number. */
    @Override
    public String toString() {
        return masked();
    }

    private static boolean isRight(String text) {
        return FORM.matcher(text).matches() && text.charAt(17) == checkDigit(text) && hasBirthDate(text);
    }

    private static boolean hasBirthDate(String text) {
        try {
            return birthDateOf(text).getYear() >= 1800;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static LocalDate birthDateOf(String text) {
        return LocalDate.of(digits(text, 6, 10), digits(text, 10, 12), digits(text, 12, 14));
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (text.charAt(at) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
