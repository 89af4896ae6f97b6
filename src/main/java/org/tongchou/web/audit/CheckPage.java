package org.tongchou.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.audit.Auditing;
import org.tongchou.audit.ChainCheck;
import org.tongchou.audit.ChainFault;
import org.tongchou.audit.Checked;
import org.tongchou.office.Badge;

/** The check of the chains of the jurisdiction, part by part: the page goes on by itself until the last, and stops when it is left. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    private static final int MOST_SHOWN = 100;

    @Inject
    Badge badge;

    @Inject
    Auditing auditing;

    @Inject
    ChainCheck check;

    private final ArrayList<ChainFault> faults = new ArrayList<>();
    private long checked;
    private long faulty;
    private String next = "";
    private boolean begun;

    /** Refused for everybody but an auditor. */
    public void open() {
        auditing.area(badge.officer());
    }

    /** The first part, from the beginning. */
    public void begin() {
        begun = true;
        checked = 0;
        faulty = 0;
        next = "";
        faults.clear();
        goOn();
    }

    /** The next part. */
    public void goOn() {
        Checked part = check.next(badge.officer(), next);
        checked += part.checked();
        faulty += part.faults().size();
        part.faults().stream().limit(MOST_SHOWN - faults.size()).forEach(faults::add);
        next = part.next();
    }

    /** Whether parts are still to come. */
    public boolean running() {
        return begun && !next.isEmpty();
    }

    /** Whether the last part is done. */
    public boolean done() {
        return begun && next.isEmpty();
    }

    public long checked() {
        return checked;
    }

    public long faulty() {
        return faulty;
    }

    /** The first faults that were found. */
    public List<ChainFault> faults() {
        return faults;
    }
}
