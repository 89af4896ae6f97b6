package org.tongchou.letter;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.AwardFile;
import org.tongchou.award.MadeLetter;
import org.tongchou.award.Support;
import org.tongchou.award.Transfer;
import org.tongchou.award.TransferPaper;
import org.tongchou.award.TransferState;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.LetterOnFile;
import org.tongchou.casework.ReasonSheet;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.procedure.Letter;

/** The letters of a family's file and of its support, for whoever may read them. */
@Boundary
public class LetterDesk {

    @Inject
    CaseFiles files;

    @Inject
    Support support;

    @Inject
    SupportedFamilies families;

    @Inject
    Signatories signatories;

    @Inject
    Transfer transfers;

    /**
     * A letter in one of the two languages.
     *
     * @throws Refused not found outside the officer's jurisdiction, or where the step that makes the letter was not taken
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "PRINT_LETTER")
    public Paper write(Officer officer, String number, Letter letter, Locale locale) {
        CaseFile file = files.find(officer, number);
        LetterOnFile made = file.letters().stream().filter(one -> one.letter() == letter).findFirst()
            .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "letter.notMade", letter));
        return new Composition(file, made, signatories.of(officer, file.office()), support.ofFile(officer, number), support.recognition(officer, number), locale).paper();
    }

    /**
     * A letter of a decision about support in force, or the record of a hearing before it.
     *
     * @param which the how manieth of its kind; the newest if it is not said
     * @throws Refused not found outside the officer's jurisdiction, or where no act made such a letter
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "PRINT_AWARD_LETTER")
    public Paper writeOfAward(Officer officer, String award, AwardLetter letter, Optional<Integer> which, Locale locale) {
        return written(officer, support.find(officer, award), letter, which, locale);
    }

    /** The same by the number of the file that the award was confirmed in; the newest of its kind. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "PRINT_AWARD_LETTER")
    public Paper writeOfFile(Officer officer, String number, AwardLetter letter, Locale locale) {
        AwardFile award = support.ofFile(officer, number).orElseThrow(Refused::notFound);
        return written(officer, award, letter, Optional.empty(), locale);
    }

    /**
     * The transfer certificate of a family that moves, signed by the county that hands it over, for either side.
     *
     * @throws Refused not found if it names no office of the officer's area; conflict where it was declined or a later one stands in its place
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "PRINT_TRANSFER")
    public Paper writeOfTransfer(Officer officer, String certificate, Locale locale) {
        TransferPaper paper = transfers.find(officer, certificate);
        if (paper.state() != TransferState.WAITING && paper.state() != TransferState.DONE) {
            throw Refused.conflict("letter.transferOver", paper.state());
        }
        Issuers from = signatories.of(officer, paper.from());
        Issuers to = signatories.of(officer, paper.to());
        return new Moving(paper.certificate(), paper.award(), paper.holder(), paper.members(), paper.category(), paper.regular().plus(paper.topUps()), from.place(), to.place(),
            paper.fromMonth().orElse(paper.wanted()), paper.askedOn()).paper(from, new Words(locale));
    }

    private Paper written(Officer officer, AwardFile award, AwardLetter letter, Optional<Integer> which, Locale locale) {
        MadeLetter made = MadeLetter.find(MadeLetter.of(award), letter, which).orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "letter.notMade", letter));
        Optional<ReasonSheet> sheet = made.finding().filter(finding -> letter.decides())
            .flatMap(finding -> families.sheet(officer.scope(), award.application(), award.number(), finding.on(), finding.regular().plus(finding.topUps())));
        return new AwardComposition(award, made, signatories.of(officer, award.office()), sheet, new Words(locale)).paper();
    }
}
