package org.tongchou.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;

class DeclarationFormTest {

    private static final OfficeCode TOWNSHIP = new OfficeCode("340302001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String ENTERED_ELSEWHERE = """
        {"office": "340302001", "category": "URBAN", "applicant": "p1", "singlePerson": null, "phone": "13800000000",
         "address": {"division": "340302001001", "detail": "测试路 1 号"},
         "members": [{"ref": "p1", "name": "测试甲", "idNumber": "349901195803120175", "relationship": "02", "hukou": {"type": "RURAL", "division": "340302001"},
           "seriousIllness": true, "disability": {"category": "LIMB", "level": 3}, "fullTimeStudent": false, "traits": ["SINGLE_PARENT"]}],
         "income": [{"member": "p1", "item": "WAGE", "months": [100, 200]}], "expenses": [],
         "obligors": [{"kind": "SUPPORT", "for": ["p1"], "householdMonthlyIncome": 900000, "householdMembers": 3, "supportedPersons": 2,
           "childrenOfSupported": 2, "agreedAnnual": 1200, "receivedAnnual": 0, "unable": false, "consent": true}],
         "assets": [{"kind": "COMPANY", "subscribedCapital": 500}, {"kind": "VEHICLE", "type": "E_BIKE", "amount": 90000}, {"kind": "HOUSING", "areaSquareMetres": "70.5"}],
         "account": {"holder": "p1", "kind": "CARD", "number": "6299990000000000012", "bank": "测试银行"},
         "authorisations": [{"member": "p1", "signedBy": "p1", "signedOn": "2026-09-01", "sources": ["BANK"]}],
         "commitment": {"signedOn": "2026-09-01"}}
        """;

    @Test
    void a_declaration_entered_by_another_door_comes_out_of_the_form_as_it_went_in() {
        JsonNode written = DeclarationForm.body(DeclarationForm.read(ENTERED_ELSEWHERE), TOWNSHIP, TODAY);
        assertEquals(Json.parse(ENTERED_ELSEWHERE), Json.parse(written.toString()));
    }

    @Test
    void an_amount_typed_by_the_month_takes_the_place_of_single_months() {
        IntakeForm form = DeclarationForm.read(ENTERED_ELSEWHERE);
        form.getIncome().get(0).setMonthly(180000L);
        JsonNode line = DeclarationForm.body(form, TOWNSHIP, TODAY).at("/income/0");
        assertFalse(line.has("months"));
        assertEquals(180000, line.path("monthly").asLong());
    }

    @Test
    void lines_that_nobody_filled_in_are_left_out() {
        IntakeForm form = DeclarationForm.empty(TODAY);
        form.add("income", TODAY);
        form.add("assets", TODAY);
        JsonNode body = DeclarationForm.body(form, TOWNSHIP, TODAY);
        assertEquals(0, body.path("income").size());
        assertEquals(0, body.path("assets").size());
        assertEquals(1, body.path("members").size());
    }

    @Test
    void the_means_test_gets_birth_date_and_sex_and_neither_name_nor_number() {
        JsonNode member = DeclarationForm.facts(DeclarationForm.read(ENTERED_ELSEWHERE), TODAY).at("/members/0");
        assertEquals("1958-03-12", member.path("birthDate").asText());
        assertEquals(1, member.path("sex").asInt());
        assertFalse(member.has("idNumber") || member.has("name") || member.has("hukou"));
    }

    @Test
    void a_member_who_leaves_takes_his_lines_along_and_his_ref_is_not_given_twice() {
        IntakeForm form = DeclarationForm.empty(TODAY);
        form.add("members", TODAY);
        form.add("members", TODAY);
        form.add("income", TODAY);
        form.getIncome().get(0).setMember("p2");
        form.remove(form.getMembers().get(1));
        form.add("members", TODAY);
        assertEquals(0, form.getIncome().size());
        assertEquals(3, form.getMembers().stream().map(MemberForm::ref).distinct().count());
    }

    @Test
    void a_minors_authorisation_is_signed_by_the_applicant() {
        IntakeForm form = DeclarationForm.read(ENTERED_ELSEWHERE);
        form.add("members", TODAY);
        MemberForm child = form.getMembers().get(1);
        child.setIdNumber("349901201503010028");
        child.setSigned(true);
        JsonNode row = DeclarationForm.body(form, TOWNSHIP, TODAY).at("/authorisations/1");
        assertEquals("p1", row.path("signedBy").asText());
        assertEquals("2026-11-24", row.path("signedOn").asText());
    }
}
