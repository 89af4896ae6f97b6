package org.tongchou.publicnotice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/** Reading the public board (L3 art. 19). */
@Boundary
public class Board {

    private static final int MOST = 200;

    @Inject
    PublicNotices notices;

    @Inject
    BusinessClock clock;

    /** What hangs today at an office and below, at most 200 notices, those that end first; nothing outside the visitor's area. */
    @Allowed({Role.PUBLIC, Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<Posting> posted(Officer visitor, OfficeCode office) {
        return notices.up(visitor.scope(), office, clock.today(), MOST).stream().map(PublicNotice::posting).toList();
    }

    /** The newest notice of a file, also one that was taken down; empty if there is none in the officer's area. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Optional<Posting> ofFile(Officer officer, String number) {
        return notices.ofFile(officer.scope(), number).map(PublicNotice::posting);
    }
}
