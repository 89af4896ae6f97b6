package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Review;
import org.tongchou.award.Support;
import org.tongchou.casework.FamilyChange;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.law.award.ChangeKind;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.office.Badge;

/** What the page of a family's new facts asks of the rooms: the award, what counts so far, and the report of the change. */
@RequestScoped
class FamilyDesk {

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    Review review;

    @Inject
    Demonstration clock;

    Officer officer() {
        return badge.officer();
    }

    LocalDate today() {
        return clock.now(officer()).toLocalDate();
    }

    AwardFile award(String number) {
        return support.find(officer(), number);
    }

    String declared(String number) {
        return review.declared(officer(), number);
    }

    /** Reports the new facts. @throws org.tongchou.json.InvalidDocument with a pointer for every fault of the form */
    AwardFile report(String number, Integer version, ChangeKind kind, LocalDate on, ObjectNode document) {
        Faults faults = new Faults();
        Optional<Facts> facts = FactsReading.read(Cursor.of(document, faults));
        faults.refuseAny();
        return review.reportChange(officer(), number, version, kind, on, FamilyChange.of(facts));
    }
}
