package org.tongchou.web.simulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Difference;
import org.tongchou.simulation.Replay;
import org.tongchou.simulation.Replayed;

/** The replay of all decisions of the jurisdiction, part by part: the page goes on by itself until the last, and stops when it is left. */
@Named
@ViewScoped
public class ReplayPage implements Serializable {

    private static final int MOST_SHOWN = 100;

    @Inject
    Badge badge;

    @Inject
    Replay replay;

    private long total;
    private long checked;
    private long differing;
    private String next = "";
    private boolean begun;
    private final ArrayList<Difference> differences = new ArrayList<>();

    /** Counts what is to be replayed; refused for everybody but an auditor. */
    public void open() {
        total = replay.total(badge.officer());
    }

    /** The first part, from the beginning. */
    public void begin() {
        open();
        begun = true;
        checked = 0;
        differing = 0;
        next = "";
        differences.clear();
        goOn();
    }

    /** The next part. */
    public void goOn() {
        Replayed part = replay.next(badge.officer(), next);
        checked += part.checked();
        differing += part.differing();
        part.differences().stream().limit(MOST_SHOWN - differences.size()).forEach(differences::add);
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

    /** How many decisions there are; at least as many as were replayed, since new ones are stored meanwhile. */
    public long total() {
        return Math.max(total, checked);
    }

    public long checked() {
        return checked;
    }

    public long differing() {
        return differing;
    }

    /** The first decisions that came out differently. */
    public List<Difference> differences() {
        return differences;
    }
}
