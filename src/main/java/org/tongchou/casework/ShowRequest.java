package org.tongchou.casework;

import java.util.regex.Pattern;
import org.tongchou.access.GivenReason;
import org.tongchou.access.Refused;

/**
 * Which covered field somebody asks to see, and what for.
 *
 * @param field which one
 * @param member the ref of the member whose number it is; empty for the other fields
 * @param purpose what for, in the officer's words
 */
public record ShowRequest(PersonalField field, String member, String purpose) implements GivenReason {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{7,}");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    /** Refuses a purpose that says nothing, and one that would carry a number into the trail. */
    void complete() {
        String words = purpose == null ? "" : purpose.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw Refused.invalid("casework.show.purpose", SHORTEST, LONGEST);
        }
        if (LONG_NUMBER.matcher(words).find()) {
            throw Refused.invalid("casework.show.purposeNumber");
        }
    }

    /** The field, the member and the purpose, as the trail keeps them. */
    @Override
    public String reason() {
        return field + (member.isEmpty() ? "" : " " + member) + ": " + (purpose == null ? "" : purpose.strip());
    }
}
