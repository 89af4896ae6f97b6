package org.tongchou.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The bytes of a document, sealed; apart from the document, so that a list reads none. Written once. */
@Entity
@Immutable
@Table(name = "document_content")
class DocumentContent extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "content_sealed")
    private byte[] contentSealed;

    protected DocumentContent() {
    }

    DocumentContent(Document document, byte[] content) {
        super(document.office());
        this.documentId = document.id();
        this.rowKey = RowKey.fresh();
        this.contentSealed = Seals.own().sealBytes(SealedColumn.DOCUMENT_CONTENT, row(), content);
    }

    byte[] bytes() {
        return Seals.own().openBytes(SealedColumn.DOCUMENT_CONTENT, row(), contentSealed);
    }

    private String row() {
        return SealedColumn.row(documentId, rowKey);
    }
}
