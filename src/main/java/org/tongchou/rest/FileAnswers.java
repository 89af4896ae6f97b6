package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardAmount;
import org.tongchou.award.AwardFile;
import org.tongchou.award.RecognitionPaper;
import org.tongchou.award.Support;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.DueDate;
import org.tongchou.casework.EvidenceItem;
import org.tongchou.casework.LetterOnFile;
import org.tongchou.casework.Proposal;
import org.tongchou.casework.TimelineEntry;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.procedure.VisitGround;
import org.tongchou.publicnotice.Board;

/** A file as it is answered: what the house knows of it, then what the family declared, as it was given. */
@Dependent
class FileAnswers {

    @Inject
    Board board;

    @Inject
    Support support;

    @Inject
    Language language;

    private record FileAnswer(String number, State state, OfficeCode office, int version, LocalDate createdOn, Optional<LocalDate> acceptedOn,
        int usedDays, List<DueDate> deadlines, List<Step> actions, boolean checkOrdered, boolean checkReported, Optional<Proposal> proposal,
        JsonNode assessment, Optional<PostingAnswer> notice, Optional<AwardSummary> award, Optional<Certified> recognition, int limitDays, boolean delegated, List<EvidenceItem> evidence, List<LetterOnFile> letters,
        List<VisitGround> visitFor, Optional<Warned> warning, List<Entry> timeline) {
    }

    private record AwardSummary(String number, String certificate, Optional<Month> firstMonth, Money monthly, Money topUps) {

        static AwardSummary of(AwardFile award) {
            Optional<AwardAmount> first = award.versions().stream().findFirst();
            return new AwardSummary(award.number(), award.certificate(), first.map(AwardAmount::from),
                first.map(AwardAmount::regular).orElse(Money.ZERO), first.map(AwardAmount::topUps).orElse(Money.ZERO));
        }
    }

    private record Certified(String certificate, Outcome outcome, LocalDate from, LocalDate until) {

        static Certified of(RecognitionPaper paper) {
            return new Certified(paper.certificate(), paper.outcome(), paper.from(), paper.until());
        }
    }

    private record Warned(LocalDate on, int days, Optional<LocalDate> served, Optional<LocalDate> until) {

        static Warned of(CaseFile.Warned warned) {
            return new Warned(warned.warning().on(), warned.warning().days(), warned.warning().served(), warned.until());
        }
    }

    private record Entry(String at, Step act, String officer, State state, String text, JsonNode detail) {

        static Entry of(TimelineEntry entry) {
            return new Entry(Answers.moment(entry.at()), entry.act(), entry.officer(), entry.state(), entry.text(),
                entry.detail().isEmpty() ? null : Json.parse(entry.detail()));
        }
    }

    /** The file, with its notice and its award if it has them. */
    JsonNode of(Officer officer, CaseFile file) {
        ObjectNode answer = Json.mapper().valueToTree(known(officer, file));
        ((ObjectNode) Json.parse(file.declaration().json())).properties().forEach(field -> answer.putIfAbsent(field.getKey(), field.getValue()));
        return answer;
    }

    private FileAnswer known(Officer officer, CaseFile file) {
        JsonNode assessment = file.assessment().map(sheet -> Json.parse(sheet.in(language.locale()))).orElse(null);
        return new FileAnswer(file.number(), file.state(), file.office(), file.version(), file.createdOn(), file.acceptedOn(), file.usedDays(),
            file.deadlines(), file.actions(), file.checkOrdered(), file.checkReported(), file.proposal(), assessment,
            board.ofFile(officer, file.number()).map(PostingAnswer::of), support.ofFile(officer, file.number()).map(AwardSummary::of),
            support.recognition(officer, file.number()).map(Certified::of), file.limitDays(), file.delegated(), file.evidence(), file.letters(),
            file.visitFor(), file.warned().map(Warned::of), file.timeline().stream().map(Entry::of).toList());
    }
}
