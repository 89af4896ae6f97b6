package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.DraftRow;
import org.tongchou.standard.Layers;
import org.tongchou.standard.PackRow;
import org.tongchou.standard.PublishedPack;
import org.tongchou.web.Asked;

/** The rule packs: what holds today at the reader's office, the drafts that wait, and the versions of a region. */
@RequestScoped
@Named
public class PacksPage {

    @Inject
    Asked asked;

    @Inject
    PackShelf shelf;

    private List<PackRow> rows;

    /**
     * One of the packs that hold today, laid over each other.
     *
     * @param pack which
     * @param layer whose
     * @param gives the parts that come from it
     */
    public record LayerLine(PublishedPack pack, Layer layer, List<Part> gives) {
    }

    /** The region whose versions are listed: that of the address, else the officer's province. */
    public OfficeCode region() {
        return asked.office("region").orElse(office().at(OfficeCode.Level.PROVINCE));
    }

    /** The officer's own office. */
    public OfficeCode office() {
        return shelf.officer().office();
    }

    /** The versions of the region, the newest first. */
    public List<PackRow> rows() {
        if (rows == null) {
            rows = shelf.versions(region()).stream().sorted(Comparator.comparing((PackRow row) -> row.pack().reference().version()).reversed()).toList();
        }
        return rows;
    }

    /** What holds today at the officer's office, the nation first. */
    public List<LayerLine> layers() {
        List<PublishedPack> today = shelf.today(office());
        Map<Part, PublishedPack> givers = Layers.givers(today);
        return today.stream().map(pack -> new LayerLine(pack, pack.layer(), List.of(Part.values()).stream().filter(part -> pack.equals(givers.get(part))).toList())).toList();
    }

    /** The drafts that wait in the jurisdiction; none for those who do not read them. */
    public List<DraftRow> drafts() {
        return shelf.drafts();
    }

    /** Whether this officer reads drafts. */
    public boolean readsDrafts() {
        return shelf.readsDrafts();
    }

    /** Whether this officer drafts. */
    public boolean mayDraft() {
        return shelf.officer().holdsOneOf(Role.PROVINCIAL_POLICY);
    }

    /** The colour of a state. */
    public String kind(Object state) {
        return switch (String.valueOf(state)) {
            case "IN_FORCE" -> "good";
            case "SCHEDULED" -> "info";
            case "DRAFT" -> "warn";
            default -> "";
        };
    }
}
