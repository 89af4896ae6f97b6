package org.tongchou.document;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.access.Role;
import org.tongchou.casework.KnownFiles;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.Numbers;

/** The documents of a family's file: put there by the desks that work on it, opened by those that may read it (L3 art. 9, 10, 16). */
@Boundary
public class DocumentDesk {

    /** A file with more documents than this is a mistake. */
    static final int MOST = 200;

    private static final int LONGEST_TEXT = 200;

    @Inject
    Documents documents;

    @Inject
    KnownFiles files;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Remarks remarks;

    /**
     * Puts a document on a file, at any stage of it: a signed proof of service comes after its end.
     *
     * @throws org.tongchou.json.InvalidDocument if it is too large, of no type that is taken, not whole, or could do more than be read
     * @throws Refused not found outside the officer's jurisdiction; a conflict for a near relative of the family, if the same content is there already, or too many are
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER}, act = "ADD_DOCUMENT")
    public DocumentRow add(Officer officer, String number, Upload upload) {
        if (upload.text().codePointCount(0, upload.text().length()) > LONGEST_TEXT) {
            throw Refused.invalid("document.text", LONGEST_TEXT);
        }
        files.unrelated(officer, number);
        Sound sound = Inspection.of(upload.content(), upload.name());
        OfficeCode office = files.office(officer.scope(), number);
        int position = (int) numbers.next("document/" + number);
        if (position > MOST) {
            throw Refused.conflict("document.tooMany", MOST);
        }
        String mark = mark(sound.content());
        documents.of(officer.scope(), number).stream().filter(known -> known.sha256().equals(mark)).findFirst().ifPresent(known -> {
            throw Refused.conflict("document.already", known.position());
        });
        Document document = new Document(office, number, position, upload, sound, mark, officer, clock.now().toLocalDateTime());
        documents.add(document, sound.content());
        remarks.rows("document %d %s %s %d bytes".formatted(position, upload.kind(), sound.type(), sound.content().length), mark);
        return document.handedOut();
    }

    /** The documents of a file, in the order in which they came, without their contents. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "LIST_DOCUMENTS")
    public List<DocumentRow> list(Officer officer, String number) {
        files.office(officer.scope(), number);
        return documents.of(officer.scope(), number).stream().map(Document::handedOut).toList();
    }

    /** One document with its content, for who is no near relative of the family; who opened which stands in the trail. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "OPEN_DOCUMENT")
    public OpenedDocument open(Officer officer, String number, DocumentAsked asked) {
        files.unrelated(officer, number);
        Document document = documents.find(officer.scope(), number, asked.position()).orElseThrow(Refused::notFound);
        byte[] content = documents.content(officer.scope(), document);
        if (!mark(content).equals(document.sha256())) {
            throw Refused.conflict("document.changed");
        }
        return new OpenedDocument(number, document.name(), document.type(), content);
    }

    private static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
