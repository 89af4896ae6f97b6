package org.tongchou.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.access.Refused;
import org.tongchou.json.Fault;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;

class CoveredTest {

    private static final String DECLARED = "{\"phone\":\"15400000001\",\"address\":{\"division\":\"340302001\",\"detail\":\"测试路 1 号\"},"
        + "\"members\":[{\"ref\":\"p1\",\"name\":\"测试甲\",\"idNumber\":\"349901195803120175\",\"birthDate\":\"1958-03-12\"}],\"account\":{\"holder\":\"p1\",\"number\":\"6299997777777777772\"}}";

    @ParameterizedTest
    @CsvSource({"6299997777777777772, ****7772", "12345678, ****5678", "1234, ****"})
    void an_account_shows_its_last_four_places(String number, String shown) {
        assertEquals(shown, Covered.account(number));
    }

    @ParameterizedTest
    @CsvSource({"15400000001, 154****0001", "0552-1234567, 055****4567", "1234567, ****"})
    void a_phone_shows_its_ends(String number, String shown) {
        assertEquals(shown, Covered.phone(number));
    }

    @ParameterizedTest
    @CsvSource({"测试路 1 号 2-301, 测试路****", "测试路, ****", "𠮷野家路一号, 𠮷野家****"})
    void an_address_shows_how_it_begins(String detail, String shown) {
        assertEquals(shown, Covered.address(detail));
    }

    @Test
    void a_declaration_is_covered_once_and_stays_as_it_is_when_covered_again() {
        String covered = Covered.declaration(DECLARED);
        assertEquals("{\"phone\":\"154****0001\",\"address\":{\"division\":\"340302001\",\"detail\":\"测试路****\"},"
            + "\"members\":[{\"ref\":\"p1\",\"name\":\"测试甲\",\"idNumber\":\"3499**********0175\"}],\"account\":{\"holder\":\"p1\",\"number\":\"****7772\"}}", covered);
        JsonNode body = Json.parse(covered);
        assertEquals("154****0001", Covered.phone(body.path("phone").asText()));
        assertEquals("****7772", Covered.account(body.at("/account/number").asText()));
    }

    @Test
    void the_papers_of_a_step_lose_the_birth_dates_and_nothing_else() {
        assertEquals("", Covered.papers(""));
        assertEquals("{\"sources\":[\"BANK\"]}", Covered.papers("{\"sources\":[\"BANK\"]}"));
        assertEquals("{\"declared\":{\"members\":[{\"ref\":\"p1\"}]},\"facts\":{\"members\":[{\"ref\":\"p1\",\"sex\":1}]}}",
            Covered.papers("{\"declared\":{\"members\":[{\"ref\":\"p1\",\"birthDate\":\"1958-03-12\"}]},\"facts\":{\"members\":[{\"ref\":\"p1\",\"sex\":1,\"birthDate\":\"1958-03-12\"}]}}"));
    }

    @Test
    void every_covered_value_that_comes_back_is_named_and_a_whole_one_is_not() {
        Faults faults = new Faults();
        Covered.refuse(Json.parse(Covered.declaration(DECLARED)), faults);
        assertEquals(List.of("/members/0/idNumber", "/phone", "/address/detail", "/account/number"), faults.list().stream().map(Fault::pointer).toList());
        Faults none = new Faults();
        Covered.refuse(Json.parse(DECLARED), none);
        assertEquals(List.of(), none.list());
    }

    @ParameterizedTest
    @CsvSource({"'', casework.show.purpose", "'   ', casework.show.purpose", "abc, casework.show.purpose", "核对 349901195803120175, casework.show.purposeNumber",
        "电话１５４００００００００１, casework.show.purposeNumber"})
    void a_purpose_that_says_nothing_or_carries_a_number_is_refused(String purpose, String key) {
        ShowRequest asked = new ShowRequest(PersonalField.PHONE, "", purpose);
        assertEquals(key, assertThrows(Refused.class, asked::complete).key());
    }

    @Test
    void the_trail_gets_the_field_the_member_and_the_purpose() {
        ShowRequest asked = new ShowRequest(PersonalField.ID_NUMBER, "p2", " 入户核对身份证 ");
        asked.complete();
        assertEquals("ID_NUMBER p2: 入户核对身份证", asked.reason());
        assertEquals("Shown[PHONE]", new Shown(PersonalField.PHONE, "", "15400000001").toString());
    }
}
