package org.tongchou.payment;

import org.tongchou.access.Subject;

/**
 * What preparing a run led to.
 *
 * @param run the run
 * @param created whether it was not there before
 */
public record Prepared(RunFile run, boolean created) implements Subject {

    @Override
    public String subject() {
        return run.subject();
    }
}
