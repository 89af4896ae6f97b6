package org.tongchou.access;

import java.util.List;
import java.util.Set;
import org.tongchou.law.Finding;

/** A draft that is not published because of what its checks found. Each finding has its text under {@code law.finding.<code>}. */
public class Unpublishable extends Refused {

    private final transient List<Finding> findings;

    private Unpublishable(List<Finding> findings) {
        super(Reason.CONFLICT, "access.unpublishable", findings.stream().filter(Finding::isFault).count(), findings.stream().filter(found -> !found.isFault()).count());
        this.findings = List.copyOf(findings);
    }

    /** Refuses while a fault stands or a warning is not accepted. @param accepted codes of warnings */
    public static void refuse(List<Finding> findings, Set<String> accepted) {
        List<Finding> standing = findings.stream().filter(found -> found.isFault() || !accepted.contains(found.code())).toList();
        if (!standing.isEmpty()) {
            throw new Unpublishable(standing);
        }
    }

    /** What stands against it, faults first. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
