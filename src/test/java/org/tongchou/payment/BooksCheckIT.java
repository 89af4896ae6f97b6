package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.text.Bundle;

/** The auditor's check of the books: the demonstration's hold; a broken row is found and named within its jurisdiction, and tells of nobody. */
@ExtendWith(ArquillianExtension.class)
class BooksCheckIT extends Container {

    @Inject
    BooksCheck check;

    @PersistenceContext
    EntityManager database;

    private List<BookFinding> findings(OfficeCode office) {
        Officer auditor = officer(office, Role.AUDITOR);
        List<BookFinding> findings = new ArrayList<>();
        String next = "";
        do {
            BooksChecked part = check.next(auditor, next);
            findings.addAll(part.findings());
            next = part.next();
        } while (!next.isEmpty());
        return findings;
    }

    @Test
    void what_holds_holds_and_a_broken_row_is_named_to_its_own_auditor_only() throws Exception {
        within(PROVINCE, open -> {
            assertEquals(List.of(), findings(PROVINCE));
            Number run = (Number) database.createNativeQuery("select min(id) from payment_run where office_code = ?1 and released_at is not null").setParameter(1, COUNTY.value()).getSingleResult();
            database.createNativeQuery("update payment_run set total = total + 1 where id = ?1").setParameter(1, run).executeUpdate();
            List<BookFinding> found = findings(COUNTY);
            assertEquals(List.of("A_RUN_DOES_NOT_KNOW_ITS_LINES"), found.stream().map(BookFinding::what).toList());
            assertEquals(4, found.get(0).invariant());
            assertTrue(found.get(0).row().startsWith("office_code=340302 run=" + run + " line_count="), found.get(0).row());
            assertTrue(found.get(0).row().matches("[ -~]*"), "keys and figures, no name");
            assertEquals(found, findings(PROVINCE));
            assertEquals(List.of(), findings(OTHER_COUNTY));
            return open;
        });
    }

    @Test
    void every_question_has_its_words_and_a_place_that_nobody_gave_is_refused() throws Exception {
        assertTrue(BookQuestion.ALL.size() >= 21);
        for (BookQuestion question : BookQuestion.ALL) {
            assertTrue(Bundle.has(Bundle.CHINESE, "payment.books." + question.what()) && Bundle.has(Bundle.ENGLISH, "payment.books." + question.what()), question.what());
        }
        within(PROVINCE, open -> {
            assertEquals("payment.badPage", assertThrows(Refused.class, () -> check.next(officer(PROVINCE, Role.AUDITOR), "999")).key());
            return open;
        });
    }
}
