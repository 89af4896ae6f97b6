package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackReading;
import org.tongchou.standard.PackState;
import org.tongchou.standard.PublishedPack;
import org.tongchou.standard.Rulemaking;

/** What the draft's page asks of the rooms: the draft to go on with or the pack to begin from, and the saving. */
@RequestScoped
class PackDesk {

    @Inject
    PackShelf shelf;

    @Inject
    Rulemaking rulemaking;

    /** A new form for a region, empty or filled from the newest version of another, from tomorrow on and for the era of the nation's pack. */
    PackForm begin(OfficeCode region, Optional<OfficeCode> copied) {
        Map<Part, PublishedPack> above = shelf.above(region, shelf.today());
        Era era = above.values().stream().min(Comparator.comparing(PublishedPack::layer)).map(pack -> pack.reference().era()).orElse(Era.R2026);
        return copied.flatMap(this::newest).map(pack -> PackForm.copy(region, pack, era, shelf.today().plusDays(1)))
            .orElseGet(() -> PackForm.empty(region, era, shelf.today().plusDays(1)));
    }

    private Optional<PackBody> newest(OfficeCode region) {
        return shelf.versions(region).stream().filter(row -> row.state() != PackState.WITHDRAWN).map(row -> row.pack())
            .max(Comparator.comparing(pack -> pack.reference().version()))
            .map(pack -> new PackBody(region, pack.reference().era(), pack.term(), pack.source(), pack.document()));
    }

    /** Refuses whoever drafts no rules here, as the saving would. */
    void admit(OfficeCode region) {
        if (!shelf.officer().holdsOneOf(Role.PROVINCIAL_POLICY)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
        if (!shelf.officer().scope().covers(region)) {
            throw Refused.notFound();
        }
    }

    /** Saves a new draft or a changed one. @throws org.tongchou.json.InvalidDocument with a pointer for every fault of the form */
    PackFile save(Long id, Integer row, ObjectNode document) {
        Faults faults = new Faults();
        Cursor cursor = Cursor.of(document, faults);
        Optional<PackBody> body = PackReading.read(cursor);
        cursor.close();
        faults.refuseAny();
        return id == null ? rulemaking.draft(shelf.officer(), body.orElseThrow()) : rulemaking.revise(shelf.officer(), id, row, body.orElseThrow());
    }

    PackFile find(long id) {
        return shelf.find(id);
    }
}
