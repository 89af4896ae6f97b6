package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackState;
import org.tongchou.standard.Rulemaking;
import org.tongchou.web.Messages;
import org.tongchou.web.Texts;

/** The acts on a rule pack's page: publication by a second person, and withdrawal. */
@RequestScoped
@Named("packActs")
public class PackActs {

    @Inject
    PackPage page;

    @Inject
    PackShelf shelf;

    @Inject
    Rulemaking rulemaking;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private Integer row;
    private List<String> accepted = List.of();
    private String reason;

    /** Publishes what was read; refused if it was changed since, or while a warning is not accepted. */
    public String publish() {
        PackFile file = rulemaking.publish(shelf.officer(), page.file().id(), row, Set.copyOf(accepted));
        messages.done("web.pack.published", texts.date(file.body().term().from()));
        return shown(file);
    }

    /** Withdraws it, for a reason that is written down. */
    public String withdraw() {
        boolean draft = page.file().state() == PackState.DRAFT;
        PackFile file = rulemaking.withdraw(shelf.officer(), page.file().id(), row, reason);
        messages.done(draft ? "web.pack.givenUp" : "web.pack.withdrawn");
        return shown(file);
    }

    private static String shown(PackFile file) {
        return "/standard/pack.xhtml?faces-redirect=true&id=" + file.id();
    }

    /** The version of the draft that is on the screen. */
    public Integer getRow() {
        return row == null ? page.file().row() : row;
    }

    public void setRow(Integer row) {
        this.row = row;
    }

    public List<String> getAccepted() {
        return accepted;
    }

    public void setAccepted(List<String> accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
