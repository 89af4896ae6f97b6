package org.tongchou.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.ExtensionGround;
import org.tongchou.law.procedure.Letter;
import org.tongchou.law.procedure.Referral;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.procedure.Warning;

/**
 * What may happen to a file at any point of its road: more time, the family's withdrawal, its end for want of co-operation, and the proof that
 * a letter arrived, which comes in after the end too.
 */
@Boundary
public class Course {

    @Inject
    Docket docket;

    @Inject
    Applications applications;

    @Inject
    Event<NoticeEnded> ended;

    /** Gives the decision 45 working days instead of 30, once, on one of the recorded grounds (L6 4(1)). */
    @Allowed(value = Role.TOWNSHIP_REVIEWER, act = "EXTEND")
    public CaseFile extend(Officer officer, String number, Integer versionRead, ExtensionGround ground, String text) {
        Application application = docket.open(officer, number, versionRead, Step.EXTEND);
        if (docket.history(officer, application).has(Step.EXTEND)) {
            throw Refused.conflict("casework.extendedOnce");
        }
        application.take(Step.EXTEND);
        docket.extend(officer, application);
        return docket.close(officer, application, Step.EXTEND, text, Json.write(Map.of("ground", ground)));
    }

    /** Sends a family that is likely destitute, or in urgent need, to where it is helped at once; once, and no step here is shortened by it. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "REFER")
    public CaseFile refer(Officer officer, String number, Integer versionRead, Referral to, String text) {
        Application application = docket.open(officer, number, versionRead, Step.REFER);
        if (docket.history(officer, application).has(Step.REFER)) {
            throw Refused.conflict("casework.referredOnce");
        }
        application.take(Step.REFER);
        return docket.close(officer, application, Step.REFER, text, Json.write(Map.of("to", to)));
    }

    /** Ends a file at the family's wish; its members are free to apply again, and a notice that still hangs comes down. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER}, act = "WITHDRAW")
    public CaseFile withdraw(Officer officer, String number, Integer versionRead, String text) {
        return end(officer, docket.open(officer, number, versionRead, Step.WITHDRAW), Step.WITHDRAW, text);
    }

    /**
     * Warns a family in writing that its case ends unless it co-operates, and until when it may: so many working days from the day on which the letter
     * reaches it, which its proof of service says (L3 art. 29). Whoever was warned and answered may be warned again.
     *
     * @param days working days, 3 to 20
     * @param text what it has to do
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER}, act = "WARN")
    public CaseFile warn(Officer officer, String number, Integer versionRead, int days, String text) {
        Application application = docket.open(officer, number, versionRead, Step.WARN);
        if (!Warning.allowed(days)) {
            throw Refused.invalid("casework.warningDays", Warning.SHORTEST, Warning.LONGEST);
        }
        if (text == null || text.isBlank()) {
            throw Refused.invalid("casework.warningText");
        }
        docket.history(officer, application).warning().filter(warning -> !docket.clocks.over(warning)).ifPresent(warning -> {
            throw Refused.conflict("casework.warnedAlready", warning.on());
        });
        application.take(Step.WARN);
        return docket.close(officer, application, Step.WARN, text.strip(), Json.write(Map.of("days", days)));
    }

    /**
     * Ends a file because the family refuses to co-operate without good reason (L3 art. 29). A warning that was written here has to be served and its period
     * over; one that was written on paper elsewhere is named in the text.
     *
     * @param text what the family refused, and the day and number of a warning on paper
     * @throws Refused if a warning of here is not served or its period is not over; or nothing says what the family refused
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER}, act = "TERMINATE")
    public CaseFile terminate(Officer officer, String number, Integer versionRead, String text) {
        Application application = docket.open(officer, number, versionRead, Step.TERMINATE);
        if (text == null || text.isBlank()) {
            throw Refused.invalid("casework.terminationText");
        }
        docket.history(officer, application).warning().ifPresent(this::refuseWhileItRuns);
        return end(officer, application, Step.TERMINATE, text.strip());
    }

    private void refuseWhileItRuns(Warning warning) {
        LocalDate until = docket.clocks.until(warning).orElseThrow(() -> Refused.conflict("casework.warningNotServed", warning.on()));
        if (!docket.clocks.over(warning)) {
            throw Refused.conflict("casework.warningRuns", until);
        }
    }

    private CaseFile end(Officer officer, Application application, Step step, String text) {
        application.take(step);
        applications.release(application);
        docket.meet(officer, application, Deadline.values());
        ended.fire(new NoticeEnded(application.number(), officer.scope(), docket.today()));
        return docket.close(officer, application, step, text, null);
    }

    /**
     * Records that a letter arrived, which is the township's work also for the county's letters (L3 art. 10, 21); with the refusal's the clock of three working days stops.
     *
     * @throws Refused if no such letter was made, its delivery is recorded already, nobody is named who took it, or the day lies before
     *     the letter or after today
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RECORD_DELIVERY")
    public CaseFile recordDelivery(Officer officer, String number, Integer versionRead, Delivery delivery) {
        Application application = docket.open(officer, number, versionRead, Step.RECORD_DELIVERY);
        LetterOnFile letter = docket.history(officer, application).letters().stream().filter(one -> one.letter() == delivery.letter()).findFirst()
            .orElseThrow(() -> Refused.conflict("casework.letterNotMade", delivery.letter()));
        fits(delivery, letter, docket.today());
        application.take(Step.RECORD_DELIVERY);
        if (delivery.letter() == Letter.REFUSAL) {
            docket.meet(officer, application, Deadline.REFUSAL_NOTICE);
        }
        return docket.close(officer, application, Step.RECORD_DELIVERY, null, Json.write(Map.of("letter", delivery.letter(), "on", delivery.on(),
            "manner", delivery.manner(), "receiver", delivery.receiver().strip())));
    }

    private static void fits(Delivery delivery, LetterOnFile letter, LocalDate today) {
        if (!letter.open()) {
            throw Refused.conflict("casework.letterDelivered", delivery.letter());
        }
        if (delivery.receiver() == null || delivery.receiver().isBlank()) {
            throw Refused.invalid("casework.receiverMissing");
        }
        if (delivery.on() == null || delivery.on().isBefore(letter.on()) || delivery.on().isAfter(today)) {
            throw Refused.invalid("casework.deliveryDay", letter.on().toString(), today.toString());
        }
    }
}
