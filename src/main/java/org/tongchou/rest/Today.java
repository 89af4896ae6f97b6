package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;

/** The business day, for questions that name none. */
@Dependent
class Today {

    @Inject
    Demonstration demonstration;

    LocalDate of(Officer officer) {
        return demonstration.now(officer).toLocalDate();
    }
}
