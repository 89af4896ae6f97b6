package org.tongchou.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.meanstest.Disability;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Trait;

/** A member as {@link PackedFacts} writes it: its place is its name. */
final class PackedMembers {

    private static final String NONE = "-";

    private PackedMembers() {
    }

    static void write(PackedWriting out, Member member) {
        out.word(member.relationship().isBlank() ? NONE : member.relationship()).number(member.birthDate().toEpochDay()).number(member.sex());
        out.flag(member.seriousIllness()).flag(member.fullTimeStudent());
        out.word(member.disability().map(Disability::category).map(Enum::name).orElse(NONE)).number(member.disability().map(Disability::level).orElse(0));
        List<Trait> traits = member.traits().stream().sorted().toList();
        out.list(traits, trait -> out.word(trait.name()));
    }

    static Member read(PackedReading in) {
        String relationship = in.word();
        LocalDate born = LocalDate.ofEpochDay(in.number());
        int sex = in.count();
        boolean ill = in.flag();
        boolean student = in.flag();
        String disability = in.word();
        int level = in.count();
        return new Member(in.fresh(), relationship.equals(NONE) ? "" : relationship, born, sex, ill,
            disability.equals(NONE) ? Optional.empty() : Optional.of(new Disability(Disability.Category.valueOf(disability), level)), student, traits(in));
    }

    private static Set<Trait> traits(PackedReading in) {
        List<Trait> traits = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            traits.add(Trait.valueOf(in.word()));
        }
        return traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits);
    }
}
