package org.tongchou.letter;

import jakarta.inject.Inject;
import java.util.Locale;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.Support;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.LetterOnFile;
import org.tongchou.law.procedure.Letter;

/** The letters of a family's file, for whoever may read the file. */
@Boundary
public class LetterDesk {

    @Inject
    CaseFiles files;

    @Inject
    Support support;

    @Inject
    Signatories signatories;

    /**
     * A letter in one of the two languages.
     *
     * @throws Refused not found outside the officer's jurisdiction, or where the step that makes the letter was not taken
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "PRINT_LETTER")
    public Paper write(Officer officer, String number, Letter letter, Locale locale) {
        CaseFile file = files.find(officer, number);
        LetterOnFile made = file.letters().stream().filter(one -> one.letter() == letter).findFirst()
            .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "letter.notMade", letter));
        return new Composition(file, made, signatories.of(officer, file.office()), support.ofFile(officer, number), support.recognition(officer, number), locale).paper();
    }
}
