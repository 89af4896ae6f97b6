package org.tongchou.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.casework.FileMoved;

/** What proves something on a family's file follows it to another office. */
@ApplicationScoped
class Following {

    @Inject
    Documents documents;

    void move(@Observes FileMoved moved) {
        documents.move(moved);
    }
}
