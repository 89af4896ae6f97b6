package org.tongchou.roll;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.access.Role;
import org.tongchou.award.AwardTakenOver;
import org.tongchou.award.SupportTakenOver;
import org.tongchou.casework.DeclaredMember;
import org.tongchou.casework.FamilyTakenOver;
import org.tongchou.casework.FilesTakenOver;
import org.tongchou.json.Faults;
import org.tongchou.json.InvalidDocument;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.OfficeTree;

/** Takes a county's roll of recipients over; by the county's approver, who answers for every award of the county (L3 art. 20, 30). */
@Boundary
public class RollDesk {

    @Inject
    FilesTakenOver files;

    @Inject
    SupportTakenOver support;

    @Inject
    OfficeTree offices;

    @Inject
    BusinessClock clock;

    @Inject
    Remarks remarks;

    /** Looks a roll through as taking it over would, and leaves nothing behind. @throws Refused not found if no family of it belongs to the officer's area */
    @Allowed(value = Role.COUNTY_APPROVER, look = "CHECK_ROLL")
    public RollReport check(Officer officer, RollFile roll) {
        return report(roll, read(officer, roll), false);
    }

    /**
     * Takes a roll over, all of it or nothing: as soon as one thing in it is wrong, or somebody of it is entered elsewhere meanwhile, nothing is entered.
     *
     * @throws InvalidDocument with a pointer for each fault, as {@code /rows/17/idNumber}
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "TAKE_OVER_ROLL")
    public RollReport takeOver(Officer officer, RollFile roll) {
        RollReading read = read(officer, roll);
        if (read.faultCount() > 0) {
            throw new InvalidDocument(read.faults().stream().limit(Faults.MOST).map(RollFault::fault).toList());
        }
        List<FamilyTakenOver> families = read.families().stream().map(RollDesk::family).toList();
        List<String> numbers = files.enter(officer.scope(), families, clock.today());
        RollReport report = report(roll, read, true);
        support.begin(officer, awards(read.families(), numbers), roll.from(), report.mark());
        files.look(officer.scope(), families, numbers);
        remarks.rows("families %d persons %d fen %d from %s".formatted(report.families(), report.persons(), report.monthly().fen(), roll.from()), report.mark());
        return report;
    }

    private RollReading read(Officer officer, RollFile roll) {
        if (roll.from().isBefore(clock.month()) || roll.from().isAfter(clock.month().plusMonths(12))) {
            throw Refused.invalid("roll.month", clock.month());
        }
        RollReading read = RollReading.of(roll.content());
        Set<OfficeCode> foreign = new HashSet<>(read.offices());
        foreign.removeIf(office -> officer.scope().covers(office) && known(officer, office));
        if (!foreign.isEmpty() && foreign.containsAll(read.offices())) {
            throw Refused.notFound();
        }
        read.families().stream().filter(family -> foreign.contains(family.office()))
            .forEach(family -> read.add(RollFault.of(family.persons().get(0).row(), RollColumn.OFFICE, family.office().value(), "office")));
        Map<CitizenNumber, OfficeCode> standing = files.standing(read.persons());
        standing.keySet().stream().sorted((one, other) -> read.rowOf(one) - read.rowOf(other)).forEach(person -> read.add(RollFault.of(read.rowOf(person), RollColumn.ID_NUMBER,
            person.value(), "standsElsewhere", offices.office(officer, standing.get(person)).name())));
        return read;
    }

    private boolean known(Officer officer, OfficeCode office) {
        return offices.below(officer, office.at(OfficeCode.Level.COUNTY)).stream().anyMatch(division -> division.code().equals(office));
    }

    private static FamilyTakenOver family(RollFamily family) {
        List<DeclaredMember> members = new ArrayList<>();
        for (RollFamily.Person person : family.persons()) {
            members.add(new DeclaredMember("p" + (members.size() + 1), person.name(), person.idNumber()));
        }
        return new FamilyTakenOver(family.office(), family.category(), members, family.persons().stream().map(RollFamily.Person::relationship).toList(), family.account(), family.address(),
            family.phone());
    }

    private static List<AwardTakenOver> awards(List<RollFamily> families, List<String> numbers) {
        List<AwardTakenOver> awards = new ArrayList<>();
        for (int at = 0; at < families.size(); at++) {
            RollFamily family = families.get(at);
            awards.add(new AwardTakenOver(numbers.get(at), family.office(), family.category().name(), family.persons().get(0).name(), family.persons().size(),
                new Money(family.monthly().fen() - family.topUps().fen()), family.topUps(), family.recheck(), family.account(), family.certificate()));
        }
        return awards;
    }

    private static RollReport report(RollFile roll, RollReading read, boolean taken) {
        Money monthly = read.families().stream().map(RollFamily::monthly).reduce(Money.ZERO, Money::plus);
        int persons = read.families().stream().mapToInt(family -> family.persons().size()).sum();
        return new RollReport(mark(roll.content()), taken, read.families().size(), persons, monthly, read.faultCount(), read.faults());
    }

    private static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
