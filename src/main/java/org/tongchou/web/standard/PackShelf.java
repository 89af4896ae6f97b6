package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.Part;
import org.tongchou.office.Badge;
import org.tongchou.standard.Difference;
import org.tongchou.standard.DraftRow;
import org.tongchou.standard.Layers;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackRow;
import org.tongchou.standard.PublishedPack;
import org.tongchou.standard.RulePackDesk;

/** What the pages on rule packs read, as the officer of this request. */
@RequestScoped
class PackShelf {

    @Inject
    Badge badge;

    @Inject
    RulePackDesk desk;

    @Inject
    Demonstration clock;

    Officer officer() {
        return badge.officer();
    }

    LocalDate today() {
        return clock.now(officer()).toLocalDate();
    }

    PackFile find(long id) {
        return desk.find(officer(), id);
    }

    /** The packs that hold today at the officer's own office, the nation first. */
    List<PublishedPack> today(OfficeCode office) {
        return desk.reaching(officer(), office, today());
    }

    /** Which pack of the layers above a region gives each part on a day. */
    Map<Part, PublishedPack> above(OfficeCode region, LocalDate on) {
        List<PublishedPack> reaching = region.equals(Layer.NATIONAL) ? List.of() : desk.reaching(officer(), region, on);
        return Layers.givers(reaching.stream().filter(pack -> !pack.reference().region().equals(region)).toList());
    }

    Map<Part, PublishedPack> above(PackBody body) {
        return above(body.region(), body.term().from());
    }

    List<PackRow> versions(OfficeCode... regions) {
        return desk.versions(officer(), List.of(regions));
    }

    List<OfficeCode> regions() {
        return desk.regions(officer());
    }

    /** Whether the officer reads drafts. */
    boolean readsDrafts() {
        return officer().holdsOneOf(Role.PROVINCIAL_POLICY, Role.AUDITOR);
    }

    List<DraftRow> drafts() {
        return readsDrafts() ? desk.drafts(officer()) : List.of();
    }

    List<Difference> differences(long before, long after) {
        return desk.differences(officer(), before, after);
    }
}
