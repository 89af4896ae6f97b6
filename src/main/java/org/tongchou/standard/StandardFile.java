package org.tongchou.standard;

import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.law.Finding;

/**
 * A drafted standard as it is handed out to an officer of its jurisdiction.
 *
 * @param id its number
 * @param proposal what it says
 * @param state where it stands
 * @param drafted who drafted it, and when
 * @param findings what the checks say now, faults first; none once it is no draft any more
 * @param acts what this officer may do with it now
 */
public record StandardFile(long id, StandardProposal proposal, StandardState state, Signature drafted, List<Finding> findings, List<StandardAct> acts) implements Subject {

    @Override
    public String subject() {
        return Long.toString(id);
    }
}
