package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The families behind support in force, for the room of awards: what is known of them, how it changes, and their means test made anew. */
@Dependent
public class SupportedFamilies {

    @Inject
    Applications applications;

    @Inject
    DeclarationReading reading;

    @Inject
    Freezing freezing;

    @Inject
    Event<FileMoved> moved;

    @Inject
    Kin kin;

    /** What counts of a family today. */
    public Declaration of(Jurisdiction area, String application) {
        return reading.stored(file(area, application).declaration());
    }

    /** Whether a person of the family is a registered near relative, so that the county has to see it before it is decided about anew. */
    public boolean tied(Officer officer, String application) {
        return applications.find(officer.scope(), application).filter(file -> kin.isTied(officer, file)).isPresent();
    }

    /** Whether this officer may not touch the family's support. */
    public boolean bars(Officer officer, String application) {
        return applications.find(officer.scope(), application).filter(file -> kin.bars(officer, file)).isPresent();
    }

    /** Refuses whoever is a near relative of a person of the family. */
    public void unrelated(Officer officer, String application) {
        applications.find(officer.scope(), application).ifPresent(file -> kin.unrelated(officer, file));
    }

    /** Refuses whoever is, also where the family still belongs to an office outside his area. */
    public void unrelatedWherever(Officer officer, String application) {
        kin.unrelatedWherever(officer, application);
    }

    /**
     * Refuses a visit by somebody who is, by too few, or on a day ahead or before another.
     *
     * @param since the earliest day; that on which the file was opened if it is not said
     */
    public void visited(Officer officer, String application, SurveyReport report, Optional<LocalDate> since, LocalDate today) {
        Application file = file(officer.scope(), application);
        kin.unrelated(officer, file, report.investigators());
        report.complete(since.orElseGet(file::createdOn), today);
    }

    /**
     * Writes a change into the family's file and into the register of who stands where.
     *
     * @return what counts from now on
     * @throws org.tongchou.json.InvalidDocument with a pointer for every fault of what was sent
     * @throws Refused where a new member stands in another file or award, or nobody is left
     */
    public Declaration change(Jurisdiction area, String application, FamilyChange change, LocalDate today) {
        Application file = applications.lock(area, application).orElseThrow(Refused::notFound);
        Declaration before = reading.stored(file.declaration());
        Declaration after = reading.changed(before, change, today);
        applications.release(file);
        stand(file, after);
        file.correct(after);
        applications.enrol(file, after);
        applications.flush();
        kin.look(area, file, after.members().stream().map(DeclaredMember::idNumber).toList());
        return after;
    }

    /** Frees the family's persons, who may apply again from now on. */
    public void release(Jurisdiction area, String application) {
        Application file = file(area, application);
        applications.release(file);
        applications.group(file, FamilyGroup.ENDED);
    }

    /** Lets the family's persons stand in their award again; refused where one of them stands elsewhere by now. */
    public void stand(Jurisdiction area, String application) {
        Application file = file(area, application);
        applications.release(file);
        Declaration declared = reading.stored(file.declaration());
        stand(file, declared);
        kin.look(area, file, declared.members().stream().map(DeclaredMember::idNumber).toList());
        applications.group(file, FamilyGroup.ACTIVE);
    }

    private void stand(Application file, Declaration declared) {
        List<CitizenNumber> persons = declared.members().stream().map(DeclaredMember::idNumber).toList();
        List<CitizenNumber> taken = applications.standing(persons);
        if (!taken.isEmpty()) {
            throw Refused.conflict("casework.standsElsewhere", declared.refsOf(taken));
        }
        applications.stand(file, persons);
    }

    /** The family's means test on a day under the rules of that day, kept with its facts and rules like the one that the decision rests on. */
    public Reassessed assess(Jurisdiction area, String application, String award, LocalDate on) {
        Application file = file(area, application);
        Frozen frozen = freezing.of(file, on);
        applications.freeze(new FrozenAssessment(file, frozen, award));
        boolean entitled = frozen.entitled();
        return new Reassessed(on, frozen.outcome(), frozen.covered(), entitled ? frozen.monthly() : Money.ZERO,
            entitled ? frozen.topUps() : Money.ZERO, frozen.standard(), frozen.graceTopUps(), frozen.sheet());
    }

    /** The first month from one on in which a birthday makes a family's top-ups other than what is paid, under the rules of today. */
    public Optional<Month> otherTopUps(Jurisdiction area, String application, LocalDate today, Month from, Money paid) {
        return applications.find(area, application).flatMap(file -> freezing.otherTopUps(file, today, from, paid));
    }

    /** Fen a month of the top-ups that a family's ages give in a month, under the rules of today. */
    public Money topUps(Jurisdiction area, String application, LocalDate today, Month month) {
        return freezing.topUps(file(area, application), today, month);
    }

    /** Hands a family's file over to another office; the award that it led to moves in the same transaction. */
    public void move(String application, OfficeCode from, OfficeCode to) {
        applications.move(application, from, to);
        moved.fire(new FileMoved(application, from, to));
    }

    /** The reason sheet of a test that was made of an award on a day and gave so much a month; if none did so, of that day's newest. */
    public Optional<ReasonSheet> sheet(Jurisdiction area, String application, String award, LocalDate on, Money monthly) {
        List<FrozenAssessment> made = applications.assessments(area, file(area, application), award, on);
        return made.stream().filter(one -> one.gives(monthly)).findFirst().or(() -> made.stream().findFirst()).map(FrozenAssessment::sheet);
    }

    private Application file(Jurisdiction area, String application) {
        return applications.find(area, application).orElseThrow(Refused::notFound);
    }
}
