package org.tongchou.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A draft gives the intake form back its lines, and never more than it may. */
class BegunLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String STORED = "{\"members\": [{\"ref\": \"p1\", \"name\": \"测试甲\"}, {\"ref\": \"p2\", \"name\": \"测试乙\"}],"
        + " \"income\": [{\"member\": \"p1\", \"item\": \"WAGE\", \"months\": [1, 2]}, {\"member\": \"p2\", \"item\": \"WAGE\"}]}";

    private static List<String> refs(IntakeForm form) {
        return form.getMembers().stream().map(MemberForm::ref).toList();
    }

    private static BegunLines lines(String rows) {
        return BegunLines.of("{\"version\": \"3\", \"fields\": {}, \"rows\": " + rows + "}").orElseThrow();
    }

    @Test
    void a_new_form_gets_as_many_lines_as_the_draft_had_and_its_members_their_names_in_the_form() {
        IntakeForm form = DeclarationForm.empty(TODAY);
        form.arrange(lines("{\"members\": [{\"ref\": \"p1\", \"origin\": -1}, {\"ref\": \"p3\", \"origin\": -1}], \"income\": [{\"ref\": \"\", \"origin\": -1}]}"));
        assertEquals(List.of("p1", "p3"), refs(form));
        assertEquals(1, form.getIncome().size());
        assertEquals(0, form.getAssets().size());
    }

    @Test
    void a_line_of_the_stored_file_keeps_what_the_page_does_not_show() {
        IntakeForm form = DeclarationForm.read(STORED);
        form.arrange(lines("{\"income\": [{\"ref\": \"\", \"origin\": -1}, {\"ref\": \"\", \"origin\": 0}]}"));
        assertEquals(List.of("p1", "p2"), refs(form), "a list that the draft does not name stays");
        assertEquals(List.of(false, true), form.getIncome().stream().map(IncomeForm::isByMonths).toList());
    }

    @Test
    void the_version_that_was_edited_comes_back() {
        assertEquals(Optional.of(3), lines("{}").version());
        assertEquals(Optional.empty(), BegunLines.of("{\"version\": \"\"}").orElseThrow().version());
    }

    @Test
    void members_without_names_or_with_one_twice_change_nothing() {
        for (String members : List.of("[]", "[{\"ref\": \"p1\"}, {\"ref\": \"p1\"}]", "[{\"ref\": \"p 1\"}]", "[{\"ref\": \"\"}]", "7", "null")) {
            IntakeForm form = DeclarationForm.read(STORED);
            form.arrange(lines("{\"members\": " + members + "}"));
            assertEquals(List.of("p1", "p2"), refs(form), members);
        }
    }

    @Test
    void no_more_than_a_hundred_lines_are_made() {
        IntakeForm form = DeclarationForm.empty(TODAY);
        form.arrange(lines("{\"assets\": [" + "{\"origin\": -1},".repeat(500) + "{}]}"));
        assertEquals(100, form.getAssets().size());
    }

    @Test
    void what_is_no_draft_of_this_page_is_none() {
        for (String content : List.of("", "{", "no JSON", "{\"rows\": {}, \"rows\": {}}")) {
            assertEquals(Optional.empty(), BegunLines.of(content), content);
        }
        assertEquals(Optional.of(new BegunLines(Optional.empty(), java.util.Map.of())), BegunLines.of("[]"));
    }
}
