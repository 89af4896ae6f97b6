package org.tongchou.standard;

import java.util.List;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.law.Finding;

/**
 * A rule pack as it is handed out, at work or published.
 *
 * @param id its key
 * @param number its version among those of its region; empty before its publication
 * @param body what it says
 * @param state where it stands
 * @param drafted who wrote it last, where this officer may know
 * @param published who published it, if somebody did
 * @param withdrawn who withdrew it, if somebody did
 * @param row the version of the draft, to be sent back with a change
 * @param findings what is to be said before its publication; none once it is published
 * @param actions what this officer may do next
 */
public record PackFile(long id, Optional<Integer> number, PackBody body, PackState state, Optional<Signature> drafted, Optional<Signature> published,
        Optional<Signature> withdrawn, int row, List<Finding> findings, List<PackAct> actions) implements Subject {

    public PackFile {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
    }

    @Override
    public String subject() {
        return "rule-pack/" + id;
    }

    /** Whether anything bars its publication. */
    public boolean isBarred() {
        return findings.stream().anyMatch(Finding::isFault);
    }
}
