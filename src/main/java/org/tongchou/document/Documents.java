package org.tongchou.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.casework.FileMoved;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The documents on the files of a jurisdiction, and their contents. */
@Dependent
class Documents {

    @PersistenceContext
    EntityManager database;

    void add(Document document, byte[] content) {
        database.persist(document);
        database.flush();
        database.persist(new DocumentContent(document, content));
        database.flush();
    }

    /** Those of a file, in the order in which they came. */
    List<Document> of(Jurisdiction area, String application) {
        return database.createQuery("select d from Document d where d.applicationNumber = :application and d.officeCode like :area order by d.position", Document.class)
            .setParameter("application", application).setParameter("area", area.pattern()).getResultList();
    }

    Optional<Document> find(Jurisdiction area, String application, int position) {
        return database.createQuery("select d from Document d where d.applicationNumber = :application and d.position = :position and d.officeCode like :area", Document.class)
            .setParameter("application", application).setParameter("position", position).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** Goes with a file that is handed over to another office. */
    @Unscoped("moves what belongs to the one file that casework moves in the same transaction")
    void move(FileMoved moved) {
        database.createNativeQuery("update document d join document_content c on c.document_id = d.id set d.office_code = ?1, c.office_code = ?1"
                + " where d.application_number = ?2 and d.office_code = ?3")
            .setParameter(1, moved.to().value()).setParameter(2, moved.number()).setParameter(3, moved.from().value()).executeUpdate();
    }

    /** The bytes of a document. */
    byte[] content(Jurisdiction area, Document document) {
        return database.createQuery("select c from DocumentContent c where c.documentId = :document and c.officeCode like :area", DocumentContent.class)
            .setParameter("document", document.id()).setParameter("area", area.pattern()).getSingleResult().bytes();
    }
}
