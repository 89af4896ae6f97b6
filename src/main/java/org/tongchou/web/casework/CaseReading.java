package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.CheckSource;
import org.tongchou.check.CheckAnswer;
import org.tongchou.casework.EvidenceItem;
import org.tongchou.casework.Resolution;
import org.tongchou.casework.TimelineEntry;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Step;
import org.tongchou.office.Badge;

/** Reads a file for its page, with the business day and the sources that its check was ordered for. */
@RequestScoped
class CaseReading {

    @Inject
    Badge badge;

    @Inject
    CaseFiles files;

    @Inject
    Demonstration clock;

    @Inject
    AskedSources asked;

    private LocalDate today;

    CaseFile find(String number) {
        return files.find(officer(), number == null ? "" : number);
    }

    /** The file after this one on the officer's desk, empty if there is no other. */
    String next(String number) {
        return files.next(officer(), number == null ? "" : number).orElse("");
    }

    LocalDate today() {
        if (today == null) {
            today = clock.now(officer()).toLocalDate();
        }
        return today;
    }

    Officer officer() {
        return badge.officer();
    }

    /** The sources that the verifier still has to report on: those that are asked once more, or else all that were ordered. */
    List<CheckSource> orderedSources(CaseFile file) {
        List<CheckSource> again = file.evidence().stream().filter(item -> item.resolution().equals(Optional.of(Resolution.RE_INVESTIGATED))).map(EvidenceItem::source).toList();
        return again.isEmpty() ? ordered(file) : again;
    }

    /** What the sources of the check answered by themselves. */
    List<CheckAnswer> answers(CaseFile file) {
        return asked.of(file.number());
    }

    private static List<CheckSource> ordered(CaseFile file) {
        return file.timeline().stream().filter(entry -> entry.act() == Step.ORDER_CHECK).map(TimelineEntry::detail).reduce((first, last) -> last)
            .map(detail -> StreamSupport.stream(Json.parse(detail).path("sources").spliterator(), false).map(node -> CheckSource.valueOf(node.asText())).toList())
            .orElse(List.of());
    }
}
