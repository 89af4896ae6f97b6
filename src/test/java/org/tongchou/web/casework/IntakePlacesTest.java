package org.tongchou.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.web.Wording;

class IntakePlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final IntakePlaces PLACES = new IntakePlaces(Map.of("members", List.of(0, 1), "income", List.of(1), "expenses", List.of(),
        "obligors", List.of(0), "assets", List.of(0), "authorisations", List.of(1)));

    @ParameterizedTest
    @CsvSource({"/phone, intake:phone", "/account/number, intake:accountNumber", "/address/detail, intake:addressDetail", "/account, intake:account",
        "/commitment/signedOn, intake:commitmentSignedOn", "/members, intake:members:0:name", "/members/1/idNumber, intake:members:1:idNumber",
        "/members/1/birthDate, intake:members:1:idNumber", "/members/0/disability/level, intake:members:0:disabilityLevel",
        "/income/0, intake:income:1:monthly", "/income/0/annual, intake:income:1:annual", "/obligors/0/for/0, intake:obligors:0:supports",
        "/assets/0/areaSquareMetres, intake:assets:0:area", "/authorisations/0/sources/2, intake:authorisations:1:signedOn"})
    void a_pointer_leads_to_the_field_where_the_part_is_typed(String pointer, String field) {
        assertEquals(field, PLACES.field(pointer));
    }

    @Test
    void lines_left_out_of_the_body_are_counted_on_the_page() {
        IntakeForm form = DeclarationForm.empty(TODAY);
        form.add("income", TODAY);
        form.add("income", TODAY);
        form.getIncome().get(1).setItem("WAGE");
        assertEquals("intake:income:1:member", IntakePlaces.of(form).field("/income/0/member"));
    }

    @ParameterizedTest
    @CsvSource({"/phone", "/category", "/account/holder", "/account/bank", "/address/detail", "/commitment/signedOn", "/members/0/relationship",
        "/income/0/item", "/income/0/months", "/obligors/0/householdMembers", "/assets/0/kind", "/authorisations/0/signedOn"})
    void every_field_is_named_in_both_languages(String pointer) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertFalse(PLACES.label(pointer, Wording.in(locale)).contains("web."), pointer);
        }
    }
}
