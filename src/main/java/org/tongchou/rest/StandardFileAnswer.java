package org.tongchou.rest;

import java.util.List;
import org.tongchou.standard.StandardFile;

/**
 * A drafted standard.
 *
 * @param id its number
 * @param state DRAFT, PUBLISHED or WITHDRAWN
 * @param standard what it says
 * @param drafted who drafted it, and when; null for one that came with the installation
 * @param findings what the checks say now; none once it is no draft any more
 * @param actions what this officer may do with it now
 */
record StandardFileAnswer(long id, String state, StandardAnswer standard, Drafted drafted, List<FindingAnswer> findings, List<String> actions) {

    record Drafted(String by, String at) {
    }

    static StandardFileAnswer of(StandardFile file, Language language) {
        Drafted drafted = file.drafted().name().isEmpty() ? null : new Drafted(file.drafted().name(), Answers.moment(file.drafted().at()));
        return new StandardFileAnswer(file.id(), file.state().name(), StandardAnswer.of(file.id(), file.proposal()), drafted,
            file.findings().stream().map(found -> FindingAnswer.of(found, language)).toList(), file.acts().stream().map(Enum::name).toList());
    }
}
