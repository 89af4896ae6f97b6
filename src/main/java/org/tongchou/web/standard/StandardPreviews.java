package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.Method;
import org.tongchou.office.Badge;
import org.tongchou.standard.MethodDocument;
import org.tongchou.standard.StandardDrafting;
import org.tongchou.standard.StandardProposal;
import org.tongchou.standard.StandardProposalReading;
import org.tongchou.web.Language;
import org.tongchou.web.Texts;
import org.tongchou.web.Wording;

/** Reckons and checks a standard while it is typed. */
@Dependent
class StandardPreviews implements Serializable {

    private static final int MOST_MISSING = 8;

    @Inject
    Badge badge;

    @Inject
    StandardDrafting drafting;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    @Inject
    Language language;

    StandardPreview of(StandardForm form) {
        ObjectNode body = form.body();
        Optional<Method> method = method(form.getMethod().body());
        Rounding rounding = Rounding.valueOf(form.getRounding());
        Faults faults = new Faults();
        Optional<StandardProposal> proposal = StandardProposalReading.read(Cursor.of(body, faults));
        List<Finding> findings = proposal.map(whole -> drafting.check(badge.officer(), whole)).orElse(List.of());
        return new StandardPreview(reckoned(method, Standard.Period.MONTH, rounding), reckoned(method, Standard.Period.YEAR, rounding), rounded(form, method, rounding),
            missing(faults), texts(findings, true), texts(findings, false));
    }

    private static Optional<Method> method(ObjectNode body) {
        return MethodDocument.read(Cursor.of(body, new Faults()));
    }

    private String reckoned(Optional<Method> method, Standard.Period period, Rounding rounding) {
        return method.map(how -> texts.of("web.draft.reckoned." + period, words.sum(method, period), texts.yuan(how.rounded(period, rounding).fen()))).orElse("");
    }

    private static Long rounded(StandardForm form, Optional<Method> method, Rounding rounding) {
        Optional<String> unit = Optional.ofNullable(form.getUnit()).filter(chosen -> !chosen.isBlank());
        return unit.flatMap(chosen -> method.map(how -> how.rounded(Standard.Period.valueOf(chosen), rounding).fen())).orElse(null);
    }

    private List<String> missing(Faults faults) {
        Wording wording = Wording.in(language.locale());
        return faults.list().stream().map(fault -> new StandardPlaces().says(fault, wording)).distinct().limit(MOST_MISSING).toList();
    }

    private List<String> texts(List<Finding> findings, boolean faults) {
        return findings.stream().filter(found -> found.isFault() == faults).map(words::finding).toList();
    }
}
