package org.tongchou;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the invented persons of all tests have in common, so that their numbers are known wherever they turn up; deploy/lib/canary.sh looks for the same. */
public final class Personal {

    private static final Pattern NUMBERS = Pattern.compile("(?<![0-9])(3499[0-9]{2}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9Xx]|62999[0-9]{11,14}|154[0-9]{8})(?![0-9])|尘肺");

    private Personal() {
    }

    /** Every identity number, account, telephone number and illness in a text. */
    public static Set<String> in(String text) {
        return NUMBERS.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
