package org.tongchou.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongchou.json.Cursor;
import org.tongchou.law.meanstest.Disability;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Trait;

/** Reads what the means test knows about one person. */
final class MemberReading {

    /** The two-digit codes of GB/T 4761: the person and the head of the household, then relatives by tens. */
    private static final Pattern RELATIONSHIP = Pattern.compile("0[1-3]|[1-9][0-9]");
    private static final int MOST_TRAITS = 20;

    private MemberReading() {
    }

    static Member read(Cursor member, String ref, LocalDate birthDate, int sex) {
        String relationship = member.text("relationship", 2);
        if (!RELATIONSHIP.matcher(relationship).matches()) {
            member.fault("relationship", "unknownCode");
        }
        List<Trait> traits = member.listOf("traits", Trait.class, MOST_TRAITS);
        return new Member(ref, relationship, birthDate, sex, member.flag("seriousIllness"), disability(member), member.flag("fullTimeStudent"), Set.copyOf(traits));
    }

    private static Optional<Disability> disability(Cursor member) {
        return member.optionalObject("disability").map(certificate -> {
            Disability disability = new Disability(certificate.oneOf("category", Disability.Category.class), certificate.count("level", 1, 4));
            certificate.close();
            return disability;
        });
    }
}
