package org.tongchou.rest;

import org.tongchou.law.Finding;

/**
 * What a check found.
 *
 * @param severity FAULT or WARNING
 * @param code under which a warning is accepted
 * @param pointer the place in the document
 * @param text in the caller's language
 */
record FindingAnswer(String severity, String code, String pointer, String text) {

    static FindingAnswer of(Finding finding, Language language) {
        return new FindingAnswer(finding.severity().name(), finding.code(), finding.pointer(),
            language.text("standard.finding." + finding.code(), finding.arguments().toArray()));
    }
}
