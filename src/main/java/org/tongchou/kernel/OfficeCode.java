package org.tongchou.kernel;

import java.util.Optional;

/**
 * The administrative division code of an office: 2 digits for a province, 4 for a municipality, 6 for a county, 9 for a township or sub-district.
 *
 * @param value the digits
 */
public record OfficeCode(String value) implements Comparable<OfficeCode> {

    /** How far down the division tree an office stands. */
    public enum Level {
        PROVINCE(2), MUNICIPALITY(4), COUNTY(6), TOWNSHIP(9);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /** The number of digits in the codes of this level. */
        public int digits() {
            return digits;
        }
    }

    /** @throws IllegalArgumentException unless the value is 2, 4, 6 or 9 digits */
    public OfficeCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not an office code");
        }
    }

    /** The code in this text; empty if it is none. */
    public static Optional<OfficeCode> parse(String text) {
        return isCode(text) ? Optional.of(new OfficeCode(text)) : Optional.empty();
    }

    public Level level() {
        return levelOf(value.length()).orElseThrow();
    }

    /** The office one level up; empty for a province. */
    public Optional<OfficeCode> parent() {
        Level level = level();
        return level == Level.PROVINCE ? Optional.empty() : Optional.of(at(Level.values()[level.ordinal() - 1]));
    }

    /** This office's ancestor (or itself) at a level. @throws IllegalArgumentException if this office stands above that level */
    public OfficeCode at(Level level) {
        if (level.digits() > value.length()) {
            throw new IllegalArgumentException("office stands above that level");
        }
        return new OfficeCode(value.substring(0, level.digits()));
    }

    /** Whether this office is the other one or lies below it. */
    public boolean within(OfficeCode other) {
        return value.startsWith(other.value);
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCode(String text) {
        return text != null && levelOf(text.length()).isPresent() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static Optional<Level> levelOf(int digits) {
        for (Level level : Level.values()) {
            if (level.digits() == digits) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
