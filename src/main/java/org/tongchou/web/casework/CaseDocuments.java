package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.tongchou.access.Role;
import org.tongchou.document.DocumentDesk;
import org.tongchou.document.DocumentKind;
import org.tongchou.document.DocumentRow;
import org.tongchou.office.Badge;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The documents on the file of a case page, and what may be put there. */
@Named
@RequestScoped
public class CaseDocuments {

    private static final int KIBI = 1024;

    @Inject
    Badge badge;

    @Inject
    DocumentDesk desk;

    @Inject
    Texts texts;

    private List<DocumentRow> rows;

    /** Those of a file, asked for once. */
    public List<DocumentRow> of(String number) {
        if (rows == null) {
            rows = desk.list(badge.officer(), number);
        }
        return rows;
    }

    /** How large one is, in KiB. */
    public String size(DocumentRow row) {
        return (row.bytes() + KIBI - 1) / KIBI + " KiB";
    }

    /** Whether this officer's desk puts documents on a file. */
    public boolean isAddable() {
        return badge.officer().holdsOneOf(Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER);
    }

    /** What a document may be there for, to choose from. */
    public List<Option> kinds() {
        return Arrays.stream(DocumentKind.values()).map(kind -> new Option(kind.name(), texts.code("document.kind", kind))).toList();
    }
}
