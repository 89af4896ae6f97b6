package org.tongchou.batch;

import java.time.LocalDate;
import org.tongchou.kernel.CitizenNumber;

/** Numbers that nobody has: citizen numbers of the unassigned divisions 349920 to 349969, and accounts of a bank that does not exist. */
final class DemonstrationNumbers {

    private static final int FIRST_DIVISION = 349920;
    private static final int DIVISIONS = 50;
    private static final int SERIALS = 500;
    private static final int SPREAD = 7_919;
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final long FIRST_ACCOUNT = 1_000;

    private final long lots;

    /** @param persons how many at most will ask for a number */
    DemonstrationNumbers(long persons) {
        this.lots = persons / (DIVISIONS * SERIALS) + 1;
    }

    /**
     * A citizen number for one person: divisions and serials go round, and persons whose division and serial are the same are kept apart
     * by the day of birth, which is moved back to a day of the person's own lot.
     */
    CitizenNumber citizen(long person, LocalDate aboutBorn, int sex) {
        int place = (int) (person * SPREAD % (DIVISIONS * SERIALS));
        long lot = person / (DIVISIONS * SERIALS);
        LocalDate born = aboutBorn.minusDays(Math.floorMod(aboutBorn.toEpochDay() - lot, lots));
        String first = "%06d%04d%02d%02d%03d".formatted(FIRST_DIVISION + place / SERIALS, born.getYear(), born.getMonthValue(), born.getDayOfMonth(),
            place % SERIALS * 2 + sex % 2);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (first.charAt(at) - '0');
        }
        return new CitizenNumber(first + CHECK_DIGITS.charAt(sum % 11));
    }

    /** A mobile number of a range that no operator was given. */
    static String phone(long household) {
        return "154%08d".formatted(household + 1);
    }

    /** A card number of 19 digits with a right check digit (Luhn). */
    static String account(long household) {
        String first = "6299990%011d".formatted(FIRST_ACCOUNT + household);
        int sum = 0;
        for (int at = 0; at < first.length(); at++) {
            int digit = first.charAt(first.length() - 1 - at) - '0';
            int weighed = at % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return first + (10 - sum % 10) % 10;
    }
}
