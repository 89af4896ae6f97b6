package org.tongchou.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.NoResultException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** A document in each of two offices: questions give back only what lies in the jurisdiction. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Jurisdiction AREA = new Jurisdiction(HERE);
    private static final byte[] CONTENT = {1, 2, 3};

    @Inject
    Documents documents;

    private Document kept(OfficeCode office, String file) {
        Document document = new Document(office, file, 1, new Upload(DocumentKind.OTHER, "", "测试", CONTENT), new Sound(DocumentType.PNG, CONTENT, 1), "0".repeat(64),
            officer(office, Role.TOWNSHIP_CASEWORKER), LocalDateTime.of(2026, 10, 12, 9, 0));
        documents.add(document, CONTENT);
        return document;
    }

    @Test
    void a_foreign_document_is_neither_listed_nor_found_nor_opened() throws Exception {
        within(PROVINCE, open -> {
            Document mine = kept(HERE, "340302001-1999-0001");
            Document foreign = kept(THERE, "340302002-1999-0001");
            assertEquals(List.of(mine), documents.of(AREA, "340302001-1999-0001"));
            assertEquals(List.of(), documents.of(AREA, "340302002-1999-0001"));
            assertEquals(Optional.of(mine), documents.find(AREA, "340302001-1999-0001", 1));
            assertEquals(Optional.empty(), documents.find(AREA, "340302002-1999-0001", 1));
            assertArrayEquals(CONTENT, documents.content(AREA, mine));
            assertThrows(NoResultException.class, () -> documents.content(AREA, foreign));
            return open;
        });
    }
}
