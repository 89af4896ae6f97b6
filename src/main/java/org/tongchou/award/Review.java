package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.Declaration;
import org.tongchou.casework.DeclaredMember;
import org.tongchou.casework.FamilyChange;
import org.tongchou.casework.Reassessed;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.ChangeKind;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.award.Span;

/** The township's part in dynamic management 动态管理: what changed, what the means test makes of it, what the recipient says (L1 art. 46, 48; L3 art. 30-32). */
@Boundary
public class Review {

    @Inject
    AwardDocket docket;

    @Inject
    SupportedFamilies families;

    /** What counts of a family today, as an application writes it and with nothing covered, for whoever is to write what changed. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, look = "READ_FAMILY")
    public String declared(Officer officer, String number) {
        Award award = docket.awards.find(officer.scope(), number).orElseThrow(Refused::notFound);
        families.unrelated(officer, award.applicationNumber());
        return families.of(officer.scope(), award.applicationNumber()).json();
    }

    /**
     * Records a change of the family; what was found and heard before it no longer counts.
     *
     * @throws Refused if the day lies ahead, or nothing says what changed
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "REPORT_CHANGE")
    public AwardFile reportChange(Officer officer, String number, Integer versionRead, ChangeKind kind, LocalDate on, FamilyChange reported) {
        Award award = docket.open(officer, number, versionRead, AwardStep.REPORT_CHANGE);
        if (on.isAfter(docket.today())) {
            throw Refused.invalid("award.dayAhead", docket.today());
        }
        Declaration before = families.of(officer.scope(), award.applicationNumber());
        FamilyChange change = completed(kind, reported, before);
        says(kind, change, before);
        ObjectNode papers = Json.object().put("kind", kind.name()).put("on", on.toString());
        change.leaving().forEach(papers.withArray("leaving")::add);
        papers.set(AwardEvent.BEFORE, Json.parse(before.json()));
        boolean gone = change.leaving().size() == before.members().size();
        papers.put("gone", gone);
        if (!gone) {
            Declaration after = families.change(officer.scope(), award.applicationNumber(), change, docket.today());
            families.unrelated(officer, award.applicationNumber());
            award.renew(after.applicantMember().name(), after.facts().singlePerson().isPresent() ? 1 : after.members().size());
            change.account().ifPresent(account -> docket.pay(award, after.accountWithHolderName()));
        }
        return docket.close(officer, award, AwardStep.REPORT_CHANGE, null, papers);
    }

    /** Facts of fewer members say by themselves who left. */
    private static FamilyChange completed(ChangeKind kind, FamilyChange change, Declaration before) {
        if (kind != ChangeKind.MEMBERS || !change.leaving().isEmpty() || change.joining().isPresent() || change.facts().isEmpty()) {
            return change;
        }
        Set<String> left = before.members().stream().map(DeclaredMember::ref).collect(Collectors.toCollection(TreeSet::new));
        change.facts().get().members().forEach(member -> left.remove(member.ref()));
        return new FamilyChange(left, change.joining(), change.facts(), change.address(), change.account());
    }

    private static void says(ChangeKind kind, FamilyChange change, Declaration before) {
        Set<String> leaving = change.leaving();
        boolean said = switch (kind) {
            case DEATH -> leaving.size() == 1;
            case MEMBERS -> !leaving.isEmpty() || change.joining().isPresent();
            case INCOME, PROPERTY -> change.facts().isPresent();
            case ADDRESS -> change.address().isPresent();
            case ACCOUNT -> change.account().isPresent();
        };
        if (!said) {
            throw Refused.invalid("award.changeSays", kind);
        }
        if (!before.members().stream().map(DeclaredMember::ref).toList().containsAll(leaving)) {
            throw Refused.invalid("award.unknownMember", String.join(", ", leaving));
        }
    }

    /** Makes the means test anew under the rules of today; old, new and difference stay on file. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "REASSESS")
    public AwardFile reassess(Officer officer, String number, Integer versionRead) {
        Award award = docket.open(officer, number, versionRead, AwardStep.REASSESS);
        if (docket.history(officer, award).familyGone()) {
            throw Refused.conflict("award.familyGone");
        }
        Reassessed test = families.assess(officer.scope(), award.applicationNumber(), number, docket.today());
        Span old = docket.schedule(officer, award).last();
        return docket.close(officer, award, AwardStep.REASSESS, null, Reassessment.of(test, old.regular(), old.topUps()).papers());
    }

    /** Records what the recipient says before anything is lowered or stopped. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "HEAR")
    public AwardFile hear(Officer officer, String number, Integer versionRead, LocalDate on, String person, String statement) {
        Award award = docket.open(officer, number, versionRead, AwardStep.HEAR);
        if (on.isAfter(docket.today())) {
            throw Refused.invalid("award.dayAhead", docket.today());
        }
        return docket.close(officer, award, AwardStep.HEAR, statement, Json.object().put("on", on.toString()).put("person", person));
    }

    /** Looks at the family again; the next time is due after half a year where somebody of it can work, else after a year. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RECHECK")
    public AwardFile recheck(Officer officer, String number, Integer versionRead, LocalDate on, String result) {
        Award award = docket.open(officer, number, versionRead, AwardStep.RECHECK);
        if (on.isAfter(docket.today())) {
            throw Refused.invalid("award.dayAhead", docket.today());
        }
        boolean canWork = families.of(officer.scope(), award.applicationNumber()).somebodyCanWork(on);
        award.rechecked(on, canWork ? RecheckClass.HALF_YEAR : RecheckClass.ANNUAL);
        return docket.close(officer, award, AwardStep.RECHECK, result, Json.object().put("on", on.toString()).put("result", result));
    }

    /**
     * Records that the letter of a decision arrived, which is the township's work.
     *
     * @param which the how manieth letter of its kind; the newest if it is not said
     * @throws Refused if no such letter was made, its delivery is recorded already, nobody is named who took it, or the day lies before the letter or ahead
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RECORD_AWARD_DELIVERY")
    public AwardFile recordDelivery(Officer officer, String number, Integer versionRead, AwardLetter letter, Optional<Integer> which, MadeLetter.Proof proof) {
        Award award = docket.open(officer, number, versionRead, AwardStep.RECORD_DELIVERY);
        MadeLetter made = MadeLetter.find(docket.letters(officer, award), letter, which).filter(one -> one.letter().decides())
            .orElseThrow(() -> Refused.conflict("award.letterNotMade", letter));
        if (!made.open()) {
            throw Refused.conflict("award.letterDelivered", letter);
        }
        if (proof.receiver() == null || proof.receiver().isBlank()) {
            throw Refused.invalid("casework.receiverMissing");
        }
        if (proof.on().isBefore(made.on()) || proof.on().isAfter(docket.today())) {
            throw Refused.invalid("casework.deliveryDay", made.on().toString(), docket.today().toString());
        }
        return docket.close(officer, award, AwardStep.RECORD_DELIVERY, null, Json.object().put("letter", letter.name()).put("which", made.which())
            .put("on", proof.on().toString()).put("manner", proof.manner().name()).put("receiver", proof.receiver().strip()));
    }
}
