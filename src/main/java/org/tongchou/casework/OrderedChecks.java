package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The information checks that wait for their report, and what the families allowed (L1 art. 40, 41). */
@Dependent
public class OrderedChecks {

    @Inject
    Applications applications;

    @Inject
    DeclarationReading reading;

    @Inject
    Kin kin;

    /** The check of a file for an officer who is no near relative of the family; refused where none waits. */
    public OrderedCheck of(Officer officer, String number, LocalDate today) {
        Jurisdiction area = officer.scope();
        Application file = applications.find(area, number).orElseThrow(Refused::notFound);
        kin.unrelated(officer, file);
        if (!file.state().open() || !file.checkOrdered() || file.checkReported()) {
            throw Refused.conflict("casework.noCheckOrdered");
        }
        Declaration declared = reading.stored(file.declaration());
        Set<CheckSource> sources = History.of(applications.events(area, file), Set.of()).toReport();
        Map<CheckSource, List<OrderedCheck.Leave>> leaves = sources.stream().collect(Collectors.toMap(source -> source, source -> leaves(declared, source, today)));
        return new OrderedCheck(file.office(), sources, declared.members().size(), leaves, declared.facts());
    }

    private static List<OrderedCheck.Leave> leaves(Declaration declared, CheckSource source, LocalDate today) {
        return declared.authorisations().stream().filter(leave -> leave.allows(source, today))
            .map(leave -> new OrderedCheck.Leave(leave.member(), declared.member(leave.member()).idNumber(), leave.signedOn(), leave.until())).distinct().toList();
    }
}
