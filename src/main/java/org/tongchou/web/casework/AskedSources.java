package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.check.CheckAnswer;
import org.tongchou.check.CheckDesk;
import org.tongchou.check.Inquiry;
import org.tongchou.office.Badge;
import org.tongchou.web.Messages;

/** What the sources of a file's information check answered, and asking them. */
@Named
@RequestScoped
public class AskedSources {

    @Inject
    Badge badge;

    @Inject
    CheckDesk desk;

    @Inject
    Inquiry inquiry;

    @Inject
    Messages messages;

    private List<CheckAnswer> answers;

    /** The newest answer of every source. */
    public List<CheckAnswer> of(String number) {
        if (answers == null) {
            answers = desk.answers(badge.officer(), number);
        }
        return answers;
    }

    /** Asks the sources of a file and shows the file with their answers. */
    public String ask(String number) {
        long answered = inquiry.ask(badge.officer(), number).stream().filter(CheckAnswer::answered).count();
        messages.done("web.inquiry.done", answered);
        return "/casework/case.xhtml?faces-redirect=true&no=" + number;
    }
}
