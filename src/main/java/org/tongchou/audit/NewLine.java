package org.tongchou.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongchou.access.Act;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Noted;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;

/**
 * A line that is about to be written.
 *
 * @param kind what it tells of
 * @param officer who
 * @param act the act, with what it was called with
 * @param subject the number that it is about; empty for none
 * @param outcome DONE, or the key of the refusal
 * @param noted what the act wanted to be kept beside it
 */
record NewLine(LineKind kind, Officer officer, Act act, String subject, String outcome, Noted noted) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(BusinessClock.ZONE);
    private static final Pattern OF_A_TOWNSHIP = Pattern.compile("([0-9]{9})-[0-9]{4}-.+");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9a-f-])[0-9]{11,}[Xx]?(?![0-9a-f-])");
    private static final int SUBJECT = 64;
    private static final int REASON = 500;
    private static final int ACCOUNT = 100;
    private static final int ROLES = 255;

    /** The values of the columns, as the database will give them back. */
    List<String> values(Instant at) {
        return Arrays.asList(moment(at), kind.name(), fitting(officer.subject(), SUBJECT), fitting(officer.account(), ACCOUNT),
            fitting(officer.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(",")), ROLES), act.role().map(Role::claim).orElse(""),
            officer.office().value(), place(), act.name(), fitting(covered(subject), SUBJECT), outcome, act.given().map(why -> fitting(covered(why), REASON)).orElse(null),
            noted.before(), noted.after(), noted.detail(), noted.marks());
    }

    /** A moment as the column holds it: to the microsecond, cut, never rounded. */
    static String moment(Instant at) {
        return MOMENT.format(at.truncatedTo(ChronoUnit.MICROS));
    }

    /** Where the thing lies: numbers of files and awards begin with their township; all else lies where the officer sits. */
    private String place() {
        Matcher number = OF_A_TOWNSHIP.matcher(subject);
        return number.matches() ? number.group(1) : officer.office().value();
    }

    /** Who typed a citizen number, a telephone or an account where it does not belong, and was refused for it, leaves none of it here. */
    private static String covered(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("***");
    }

    /** Cut to whole characters that the column takes, and without what UTF-8 cannot say. */
    private static String fitting(String text, int most) {
        String whole = text.codePointCount(0, text.length()) > most ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
        return new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
