package org.tongchou.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.access.Refused;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Category;

/**
 * What a family declares when it applies; the JSON is kept as it is, the rest is read from it.
 *
 * @param office the township
 * @param applicant the ref of the member who applies for all
 * @param members at least one
 * @param facts what the means test needs, on the day on which the declaration was read
 * @param account where support is to be paid to; its holder is a ref
 * @param authorisations who allows which checks
 * @param commitment the day on which the applicant promised that all is true
 * @param json the declaration as it is stored
 */
@Article("L3 art. 4, 7, 9; L1 art. 40")
public record Declaration(OfficeCode office, String applicant, List<DeclaredMember> members, Facts facts, Account account,
    List<Authorisation> authorisations, Optional<LocalDate> commitment, String json) {

    private static final int ADULT = 18;
    private static final int PENSION_AGE = 60;

    /** Whose standard applies. */
    public Category category() {
        return facts.category();
    }

    /** The member who applies for all. */
    public DeclaredMember applicantMember() {
        return member(applicant);
    }

    /** The same declaration looked at on another day. */
    Declaration on(LocalDate day) {
        return new Declaration(office, applicant, members, facts.on(day), account, authorisations, commitment, json);
    }

    /** The same with its numbers, phone, address and account covered, for whoever only reads; the members keep their numbers, which show themselves covered. */
    Declaration covered() {
        Account hidden = new Account(account.holder(), account.kind(), Covered.account(account.number()), account.bank());
        return new Declaration(office, applicant, members, facts, hidden, authorisations, commitment, Covered.declaration(json));
    }

    DeclaredMember member(String ref) {
        return members.stream().filter(member -> member.ref().equals(ref)).findFirst().orElseThrow();
    }

    /** Refuses what may not be submitted: a minor applicant, a member without authorisation, no commitment. */
    void readyToSubmit(LocalDate today) {
        if (Period.between(applicantMember().idNumber().birthDate(), today).getYears() < ADULT) {
            throw Refused.invalid("casework.applicantAdult");
        }
        Set<String> signed = authorisations.stream().map(Authorisation::member).collect(Collectors.toSet());
        List<String> unsigned = members.stream().map(DeclaredMember::ref).filter(ref -> !signed.contains(ref)).toList();
        if (!unsigned.isEmpty()) {
            throw Refused.invalid("casework.authorisationMissing", String.join(", ", unsigned));
        }
        if (commitment.isEmpty()) {
            throw Refused.invalid("casework.commitmentMissing");
        }
    }

    /** Refuses sources that not every member allowed. */
    void authorises(Collection<CheckSource> sources) {
        if (sources.isEmpty()) {
            throw Refused.invalid("casework.sourcesNone");
        }
        List<CheckSource> beyond = sources.stream().filter(source -> !authorisations.stream().allMatch(a -> a.sources().contains(source))).toList();
        if (!beyond.isEmpty()) {
            throw Refused.conflict("casework.notAuthorised", beyond);
        }
    }

    /** The refs of the members who carry these citizen numbers, to be named to the caller instead of the numbers. */
    String refsOf(Collection<CitizenNumber> idNumbers) {
        return members.stream().filter(member -> idNumbers.contains(member.idNumber())).map(DeclaredMember::ref).collect(Collectors.joining(", "));
    }

    /** Whether a member of working age could work, so that the family is looked at twice a year (L3 art. 31). */
    public boolean somebodyCanWork(LocalDate today) {
        return facts.members().stream().anyMatch(member -> able(member, today));
    }

    private static boolean able(Member member, LocalDate today) {
        return member.age(today) >= ADULT && member.age(today) < PENSION_AGE && !member.seriousIllness() && !member.fullTimeStudent() && !member.isSeverelyDisabled();
    }

    public Account accountWithHolderName() {
        return new Account(member(account.holder()).name(), account.kind(), account.number(), account.bank());
    }

    @Override
    public String toString() {
        return "Declaration[" + office + ", " + members.size() + " members]";
    }
}
