package org.tongchou.casework;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Deadline;

/** Overdue work goes to the office above the one that left it undone: it is shown there, and nothing is decided by it. */
@Boundary
public class Escalation {

    @Inject
    RunningClocks running;

    @Inject
    Clocks clocks;

    private record Key(OfficeCode office, Deadline kind) {
    }

    /** What is overdue at the offices of an area below the officer's own, the longest overdue first; an office outside the area has none. */
    @Allowed({Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<OverdueWork> overdue(Officer officer, OfficeCode office) {
        LocalDate today = clocks.today();
        Map<Key, List<RunningClocks.Heap>> heaps = running.overdue(officer.scope(), office.value(), today).stream()
            .collect(Collectors.groupingBy(heap -> new Key(heap.kind().office(new OfficeCode(heap.township()), heap.atTheCounty()), heap.kind())));
        return heaps.entrySet().stream().filter(heap -> !heap.getKey().office().equals(officer.office())).map(heap -> work(heap.getKey(), heap.getValue()))
            .sorted(Comparator.comparing(OverdueWork::earliest).thenComparing(work -> work.office().value()).thenComparing(OverdueWork::kind)).toList();
    }

    private OverdueWork work(Key key, List<RunningClocks.Heap> heaps) {
        LocalDate earliest = heaps.stream().map(RunningClocks.Heap::earliest).min(Comparator.naturalOrder()).orElseThrow();
        return new OverdueWork(key.office(), key.office().parent().orElse(key.office()), key.kind(), heaps.stream().mapToLong(RunningClocks.Heap::files).sum(), earliest,
            clocks.overdueDays(earliest));
    }
}
