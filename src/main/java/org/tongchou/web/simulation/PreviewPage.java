package org.tongchou.web.simulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tongchou.access.Refused;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Changes;
import org.tongchou.simulation.Preview;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackState;
import org.tongchou.standard.RulePackDesk;

/** What a draft of a rule pack would change, part by part: the page goes on by itself until the last, and stops when it is left. */
@Named
@ViewScoped
public class PreviewPage implements Serializable {

    @Inject
    Badge badge;

    @Inject
    RulePackDesk packs;

    @Inject
    Preview preview;

    private long pack;
    private long total;
    private boolean begun;
    private Changes changes = Changes.NONE;
    private transient PackFile file;

    /** Reads the draft; not found where there is none at work in the province. */
    public void open() {
        if (file().state() != PackState.DRAFT) {
            throw Refused.notFound();
        }
        total = preview.total(badge.officer());
    }

    /** The first part, from the beginning. */
    public void begin() {
        begun = true;
        changes = Changes.NONE;
        goOn();
    }

    /** The next part. */
    public void goOn() {
        changes = changes.plus(preview.next(badge.officer(), pack, changes.next()));
    }

    /** The draft. */
    public PackFile file() {
        if (file == null) {
            file = packs.find(badge.officer(), pack);
        }
        return file;
    }

    public Changes changes() {
        return changes;
    }

    /** Whether parts are still to come. */
    public boolean running() {
        return begun && !changes.next().isEmpty();
    }

    /** Whether the last part is done. */
    public boolean done() {
        return begun && changes.next().isEmpty();
    }

    /** How many families there are; at least as many as were tested, since new ones are added meanwhile. */
    public long total() {
        return Math.max(total, changes.checked());
    }

    public long getPack() {
        return pack;
    }

    public void setPack(long pack) {
        this.pack = pack;
    }
}
