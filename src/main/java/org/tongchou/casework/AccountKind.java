package org.tongchou.casework;

import java.util.regex.Pattern;

/** What kind of account support is paid to; a card's number carries a check digit, a passbook's does not (domain.md 6.4). */
public enum AccountKind {
    CARD, PASSBOOK;

    private static final Pattern CARD_FORM = Pattern.compile("[0-9]{16,19}");
    private static final Pattern PASSBOOK_FORM = Pattern.compile("[0-9-]{8,32}");

    /** Whether the number can be one of this kind. */
    public boolean accepts(String number) {
        return this == CARD ? CARD_FORM.matcher(number).matches() && luhn(number) : PASSBOOK_FORM.matcher(number).matches();
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
