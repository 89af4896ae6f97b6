package org.tongchou.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.casework.FileMoved;

/** What sources said of a family follows its file to another office. */
@ApplicationScoped
class Following {

    @Inject
    CheckEntries entries;

    void move(@Observes FileMoved moved) {
        entries.move(moved);
    }
}
