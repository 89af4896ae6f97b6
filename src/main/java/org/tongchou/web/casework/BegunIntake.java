package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.draft.Drafting;
import org.tongchou.draft.DraftText;
import org.tongchou.office.Badge;

/** The intake form that an officer began and did not hand in. */
@RequestScoped
class BegunIntake {

    @Inject
    Badge badge;

    @Inject
    Drafting drafting;

    /** The lines that the draft of that name had. */
    Optional<BegunLines> lines(String draft) {
        return drafting.find(badge.officer(), draft).map(DraftText::content).flatMap(BegunLines::of);
    }
}
