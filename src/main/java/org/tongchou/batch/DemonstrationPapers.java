package org.tongchou.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.FactsWriting;
import org.tongchou.household.ReasonTexts;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Category;
import org.tongchou.text.Bundle;

/** The documents of an invented family: its declaration as the REST contract writes it, and the answer of its means test. */
final class DemonstrationPapers {

    private static final int OF_AGE = 18;

    private DemonstrationPapers() {
    }

    static String declaration(DemonstrationFamily family, LocalDate signedOn) {
        ObjectNode facts = FactsWriting.write(family.facts());
        ObjectNode body = Json.object().put("office", family.office().value()).put("category", family.facts().category().name());
        body.put("applicant", family.applicant().member().ref()).putNull("singlePerson").put("phone", DemonstrationNumbers.phone(family.household()));
        body.putObject("address").put("division", family.office().value()).put("detail", family.street());
        ArrayNode members = body.putArray("members");
        for (int at = 0; at < family.persons().size(); at++) {
            members.add(member(family, at, (ObjectNode) facts.path("members").path(at)));
        }
        List.of("income", "expenses", "obligors", "assets").forEach(part -> body.set(part, facts.path(part)));
        body.putObject("account").put("holder", family.applicant().member().ref()).put("kind", "CARD").put("number", family.account()).put("bank", "测试银行");
        ArrayNode authorisations = body.putArray("authorisations");
        family.persons().forEach(person -> authorise(family, person, signedOn, authorisations.addObject()));
        body.putObject("commitment").put("signedOn", signedOn.toString());
        return Json.write(body);
    }

    private static JsonNode member(DemonstrationFamily family, int at, ObjectNode tested) {
        DemonstrationPerson person = family.persons().get(at);
        ObjectNode member = Json.object().put("ref", person.member().ref()).put("name", person.name()).put("idNumber", person.number().value());
        member.setAll(tested);
        member.putObject("hukou").put("type", family.facts().category() == Category.RURAL ? "RURAL" : "URBAN").put("division", family.office().value());
        return member;
    }

    private static void authorise(DemonstrationFamily family, DemonstrationPerson person, LocalDate signedOn, ObjectNode out) {
        boolean grown = person.member().age(signedOn) >= OF_AGE;
        out.put("member", person.member().ref()).put("signedBy", grown ? person.member().ref() : family.applicant().member().ref());
        out.put("signedOn", signedOn.toString());
        ArrayNode sources = out.putArray("sources");
        DemonstrationCases.SOURCES.forEach(sources::add);
    }

    /** The answer of the means test in a language, with its reason sheet. */
    static String answer(DemonstrationFamily family, DemonstrationAssessment assessment, Locale locale) {
        ReasonTexts texts = new ReasonTexts(key -> Bundle.pattern(locale, key), family::nameOf);
        return Json.write(AssessmentWriting.write(assessment.found(), Optional.of(assessment.pack()), texts::step, texts::reason));
    }
}
