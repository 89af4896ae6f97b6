package org.tongchou.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A document on a family's file: what it is, who put it there and when, and the mark by which its content is known again. Written once. */
@Entity
@Immutable
@Table(name = "document")
class Document extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_number")
    private String applicationNumber;

    private int position;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int bytes;

    private int pages;

    private String sha256;

    private LocalDateTime at;

    @Column(name = "officer_subject")
    private String officerSubject;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "text_sealed")
    private byte[] textSealed;

    protected Document() {
    }

    Document(OfficeCode office, String application, int position, Upload upload, Sound sound, String sha256, Officer officer, LocalDateTime at) {
        super(office);
        this.applicationNumber = application;
        this.position = position;
        this.kind = upload.kind();
        this.type = sound.type();
        this.bytes = sound.content().length;
        this.pages = sound.pages();
        this.sha256 = sha256;
        this.at = at;
        this.officerSubject = officer.subject();
        this.officerName = officer.name();
        this.rowKey = RowKey.fresh();
        this.textSealed = Seals.own().seal(SealedColumn.DOCUMENT_TEXT, row(), upload.text());
    }

    private String row() {
        return SealedColumn.row(applicationNumber, rowKey);
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    String sha256() {
        return sha256;
    }

    DocumentType type() {
        return type;
    }

    /** The name under which it goes out, made of the file's number and its place in it. */
    String name() {
        return "%s-%d.%s".formatted(applicationNumber, position, type.ending());
    }

    DocumentRow handedOut() {
        String text = Seals.own().open(SealedColumn.DOCUMENT_TEXT, row(), textSealed);
        return new DocumentRow(applicationNumber, position, kind, name(), type, bytes, pages, sha256, at, officerName, text == null ? "" : text);
    }
}
