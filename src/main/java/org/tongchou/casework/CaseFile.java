package org.tongchou.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.procedure.VisitGround;
import org.tongchou.law.procedure.Warning;

/**
 * A family's file as it is handed out to an officer of its jurisdiction.
 *
 * @param number its number, such as 340302001-2026-0421
 * @param state where it stands
 * @param office the township that handles it
 * @param version which every change raises; an act carries the one that was read
 * @param createdOn the day on which it was drafted
 * @param acceptedOn the day on which the township accepted it
 * @param declaration what the family declared: whole for whoever may edit it now, else with its numbers, phone, address and account covered
 * @param deadlines the clocks that run, the earliest first
 * @param actions the steps that this officer may take now
 * @param assessment the result that the opinion rests on
 * @param proposal what the township proposes
 * @param proposed what the township proposes to pay a month, top-ups included; empty where it proposes nothing
 * @param checkOrdered whether the information check was ordered
 * @param checkReported whether its report is there
 * @param noticeUntil the last day of the public notice
 * @param evidence the sources that contradict the declaration, and what became of each
 * @param timeline what was done, the oldest first
 * @param usedDays working days since acceptance
 * @param limitDays working days from acceptance to the decision: 30, 20 where the township decides, or 45 once extended
 * @param letters the letters that were made, each with the proof of its delivery
 * @param visitFor why the county has to visit before it decides; empty where it need not, or has
 * @param warned the newest warning that the case ends for want of co-operation
 * @param delegated whether the township decides in the county's place
 */
public record CaseFile(String number, State state, OfficeCode office, int version, LocalDate createdOn, Optional<LocalDate> acceptedOn,
    Declaration declaration, List<DueDate> deadlines, List<Step> actions, Optional<ReasonSheet> assessment, Optional<Proposal> proposal,
    Optional<Money> proposed, boolean checkOrdered, boolean checkReported, Optional<LocalDate> noticeUntil, List<EvidenceItem> evidence, List<TimelineEntry> timeline,
    int usedDays, int limitDays, List<LetterOnFile> letters, List<VisitGround> visitFor, Optional<Warned> warned, boolean delegated) implements Subject {

    /**
     * A warning and its last day.
     *
     * @param warning when it was written and served, and how long it runs
     * @param until the last day on which the family may do what is asked; empty while the letter is not served
     */
    public record Warned(Warning warning, Optional<LocalDate> until) {
    }

    @Override
    public String subject() {
        return number;
    }

    /** Whether what was found counts in the place of what was declared. */
    public boolean isCorrected() {
        return timeline.stream().anyMatch(TimelineEntry::corrects);
    }

    /** Whether this officer may take that step now. */
    public boolean may(Step step) {
        return actions.contains(step);
    }
}
