package org.tongchou.web.simulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Replay;
import org.tongchou.simulation.ReplayFile;
import org.tongchou.simulation.ReplayState;
import org.tongchou.simulation.Replaying;
import org.tongchou.simulation.Replays;

/** The replays of all decisions: the one that runs, the one that is looked at, and those before. They are carried out whether or not somebody looks. */
@Named
@ViewScoped
public class ReplayPage implements Serializable {

    @Inject
    Badge badge;

    @Inject
    Replaying replaying;

    @Inject
    Replay replay;

    private long id;
    private long followed;
    private String after = "";
    private transient Seen seen;

    /**
     * What the page shows.
     *
     * @param running the one of the own office that runs
     * @param file the one that is looked at; the newest where none was chosen
     */
    private record Seen(Optional<ReplayFile> running, Replays past, Optional<ReplayFile> file) {
    }

    /** Reads what is shown; refused for everybody but an auditor, not found for one of another office. */
    public void open() {
        seen();
    }

    private Seen seen() {
        if (seen == null) {
            Optional<ReplayFile> running = replaying.running(badge.officer());
            Replays past = replaying.newest(badge.officer(), getAfter());
            long one = followed > 0 ? followed : id;
            Optional<ReplayFile> chosen = one > 0 ? Optional.of(replaying.find(badge.officer(), one)) : running.or(() -> past.rows().stream().findFirst());
            seen = new Seen(running, past, chosen);
        }
        return seen;
    }

    /** Looks again; one that ends while somebody looks is the one that is looked at, unless another was chosen. */
    public void look() {
        followed = followed > 0 || id > 0 ? followed : seen().running().map(ReplayFile::id).orElse(0L);
        seen = null;
    }

    /** Begins one. */
    public void begin() {
        seen = null;
        followed = replaying.begin(badge.officer()).id();
    }

    /** Stops the one that runs. */
    public void cancel() {
        Optional<ReplayFile> running = seen().running();
        seen = null;
        if (running.isPresent()) {
            followed = replaying.cancel(badge.officer(), running.get().id()).id();
        }
    }

    /** The one of the own office that runs; null for none. */
    public ReplayFile running() {
        return seen().running().orElse(null);
    }

    /** How many it has to make again; at least as many as were, since a family may have come from elsewhere. */
    public long runningTotal() {
        return running() == null ? 0 : Math.max(1, Math.max(running().found().total(), running().found().checked()));
    }

    /** The one that is looked at; null where there is none yet. */
    public ReplayFile file() {
        return seen().file().orElse(null);
    }

    /** Those of the jurisdiction, the newest first. */
    public List<ReplayFile> past() {
        return seen().past().rows();
    }

    /** How many decisions the own jurisdiction has. */
    public long total() {
        return replay.total(badge.officer());
    }

    /** How a state looks: good where nothing differs, bad where something does or it broke off. */
    public String kind(ReplayFile file) {
        boolean bad = file.found().differing() > 0 || file.state() == ReplayState.FAILED;
        return bad ? "bad" : file.state() == ReplayState.DONE ? "good" : "warn";
    }

    /** The address of the next page, empty at the end. */
    public String next() {
        return seen().past().next().isEmpty() ? "" : "replay.xhtml?after=" + seen().past().next();
    }

    /** The address of the first page, empty on it. */
    public String back() {
        return getAfter().isEmpty() ? "" : "replay.xhtml";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAfter() {
        return after == null ? "" : after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
