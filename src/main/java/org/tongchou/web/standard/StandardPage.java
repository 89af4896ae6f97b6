package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.tongchou.access.Role;
import org.tongchou.office.Badge;
import org.tongchou.standard.StandardAct;
import org.tongchou.standard.StandardDrafting;
import org.tongchou.standard.StandardFile;
import org.tongchou.standard.StandardState;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;

/** One drafted standard with its findings, for whoever publishes or withdraws it. */
@RequestScoped
@Named
public class StandardPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    StandardDrafting drafting;

    @Inject
    Messages messages;

    private StandardFile file;
    private String[] accepted = {};

    /** The standard that the address names. */
    public StandardFile file() {
        if (file == null) {
            file = drafting.find(badge.officer(), asked.number("id"));
        }
        return file;
    }

    /** Whether this officer may publish it now. */
    public boolean publishable() {
        return file().acts().contains(StandardAct.PUBLISH);
    }

    /** Whether this officer may withdraw it now. */
    public boolean withdrawable() {
        return file().acts().contains(StandardAct.WITHDRAW);
    }

    /** Whether this officer publishes standards, but not this one, because of having drafted it. */
    public boolean waitsForSomebodyElse() {
        return file().state() == StandardState.DRAFT && badge.officer().holdsOneOf(Role.PROVINCIAL_POLICY) && !publishable();
    }

    public String[] getAccepted() {
        return accepted.clone();
    }

    public void setAccepted(String... accepted) {
        this.accepted = accepted.clone();
    }

    /** Publishes it with the warnings that were ticked. */
    public String publish() {
        return said("web.standard.published", drafting.publish(badge.officer(), asked.number("id"), Set.of(accepted)));
    }

    /** Takes it back. */
    public String withdraw() {
        return said("web.standard.withdrawn", drafting.withdraw(badge.officer(), asked.number("id")));
    }

    private String said(String key, StandardFile changed) {
        messages.done(key, changed.proposal().dated().from().toString());
        return "/standard/standard?faces-redirect=true&id=" + changed.id();
    }
}
