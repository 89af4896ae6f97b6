package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.Transfer;
import org.tongchou.award.TransferDenial;
import org.tongchou.award.TransferPage;
import org.tongchou.award.TransferPaper;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;

/** The transfer certificates of an office: what it handed over, what other counties send it, and the answer to them. */
@RequestScoped
@Named
public class TransfersPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Transfer transfer;

    @Inject
    Messages messages;

    private TransferPage found;
    private String certificate;
    private String reason;

    /** The page of certificates that the address asks for. */
    public TransferPage found() {
        if (found == null) {
            found = transfer.list(badge.officer(), asked.text("after"));
        }
        return found;
    }

    /** The certificates on this page that wait for this officer's answer. */
    public List<Option> waiting() {
        return badge.officer().holdsOneOf(Role.COUNTY_APPROVER)
            ? found().rows().stream().filter(TransferPaper::waits).map(paper -> new Option(paper.certificate(), paper.certificate() + " · " + paper.holder())).toList() : List.of();
    }

    /** Takes the family over and goes to its award. */
    public String accept() {
        String award = transfer.accept(badge.officer(), certificate).number();
        messages.done("web.transfers.accepted", certificate);
        return "/award/award.xhtml?faces-redirect=true&no=" + award;
    }

    /** Does not take the family over. */
    public String decline() {
        if (reason == null) {
            throw Refused.invalid("award.denialMissing");
        }
        transfer.decline(badge.officer(), certificate, TransferDenial.valueOf(reason));
        messages.done("web.transfers.declined", certificate);
        return "/award/transfers.xhtml?faces-redirect=true";
    }

    /** The address of the next page, empty at the end. */
    public String next() {
        return found().next().isEmpty() ? "" : "transfers.xhtml?after=" + found().next();
    }

    /** The address of the first page, empty on it. */
    public String back() {
        return asked.text("after").isEmpty() ? "" : "transfers.xhtml";
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
