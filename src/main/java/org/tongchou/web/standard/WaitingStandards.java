package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.access.Role;
import org.tongchou.office.Badge;
import org.tongchou.standard.StandardDrafting;
import org.tongchou.standard.StandardFile;

/** The drafts that wait for publication, for those who may see them. */
@RequestScoped
@Named("waitingStandards")
public class WaitingStandards {

    @Inject
    Badge badge;

    @Inject
    StandardDrafting drafting;

    private List<StandardFile> rows;

    /** Whether drafts are for this officer to see. */
    public boolean shown() {
        return drafts() || badge.officer().holdsOneOf(Role.AUDITOR);
    }

    /** Whether this officer drafts standards. */
    public boolean drafts() {
        return badge.officer().holdsOneOf(Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR);
    }

    /** The drafts, the newest first. */
    public List<StandardFile> rows() {
        if (rows == null) {
            rows = shown() ? drafting.waiting(badge.officer()) : List.of();
        }
        return rows;
    }
}
