package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardFile;
import org.tongchou.award.RecognitionPaper;
import org.tongchou.award.Support;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.Declaration;
import org.tongchou.casework.DeclaredMember;
import org.tongchou.json.Json;
import org.tongchou.office.Badge;
import org.tongchou.publicnotice.Board;
import org.tongchou.publicnotice.Posting;
import org.tongchou.web.Language;

/** What stands beside a file: the means test, the notice and the award. */
@RequestScoped
class CaseSide {

    @Inject
    Badge badge;

    @Inject
    MeansPreview means;

    @Inject
    Board board;

    @Inject
    Support support;

    @Inject
    Language language;

    /** The assessment that the opinion rests on, or until there is one the test as it would come out today. */
    Sheet sheet(CaseFile file, LocalDate today) {
        Declaration declared = file.declaration();
        return file.assessment().map(stored -> Sheet.of(Json.parse(stored.in(language.locale()))))
            .orElseGet(() -> means.of(officer(), file.office(), declared.facts().on(today), ref -> name(declared, ref)));
    }

    Optional<Posting> notice(CaseFile file) {
        return board.ofFile(officer(), file.number());
    }

    Optional<AwardFile> award(CaseFile file) {
        return support.ofFile(officer(), file.number());
    }

    Optional<RecognitionPaper> recognition(CaseFile file) {
        return support.recognition(officer(), file.number());
    }

    private Officer officer() {
        return badge.officer();
    }

    private static String name(Declaration declared, String ref) {
        return declared.members().stream().filter(member -> member.ref().equals(ref)).map(DeclaredMember::name).findFirst().orElse(ref);
    }
}
