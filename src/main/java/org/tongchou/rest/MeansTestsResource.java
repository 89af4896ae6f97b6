package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tongchou.access.Officer;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.ReasonTexts;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.office.Badge;
import org.tongchou.standard.Tested;
import org.tongchou.standard.Testing;
import org.tongchou.text.Bundle;

/** The means test, asked without a file (means-test.md). */
@Path("/means-tests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeansTestsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    FamilyQuestions questions;

    @Inject
    Testing testing;

    @Inject
    Language language;

    /** Tests a family, under what is in force at its office or under rules that are only asked about; nothing is stored. */
    @POST
    public Response assess() {
        Officer officer = badge.officer();
        FamilyQuestions.Question question = sent.read(body -> questions.read(officer, body)).orElseThrow();
        return Replies.ok(question.rules().map(rules -> hypothetical(officer, question, rules)).orElseGet(() -> inForce(officer, question)));
    }

    private JsonNode inForce(Officer officer, FamilyQuestions.Question question) {
        Tested tested = testing.assess(officer, question.office(), question.facts());
        return answer(tested.assessment(), Optional.of(tested.pack()));
    }

    private JsonNode hypothetical(Officer officer, FamilyQuestions.Question question, Rules rules) {
        return answer(testing.assessHypothetically(officer, question.facts(), rules), Optional.empty());
    }

    private JsonNode answer(Assessment assessment, Optional<PackReference> pack) {
        Locale locale = language.locale();
        ReasonTexts texts = new ReasonTexts(key -> Bundle.pattern(locale, key), UnaryOperator.identity());
        return AssessmentWriting.write(assessment, pack, texts::step, texts::reason);
    }
}
