package org.tongchou.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import org.tongchou.casework.Disclosure;
import org.tongchou.casework.PersonalField;
import org.tongchou.casework.ShowRequest;
import org.tongchou.office.Badge;

/** The covered fields that the reader of a page asked to see; covered again once the page is left. */
@Named
@ViewScoped
public class ShownFields implements Serializable {

    @Inject
    Disclosure disclosure;

    @Inject
    Badge badge;

    private final HashMap<String, String> shown = new HashMap<>();
    private String reason;

    /** Shows a field of a file. */
    public void show(String number, PersonalField field, String member) {
        shown.put(field + member, disclosure.show(badge.officer(), number, new ShowRequest(field, member, reason)).value());
        reason = null;
    }

    /** Whether it is shown already. */
    public boolean has(PersonalField field, String member) {
        return shown.containsKey(field + member);
    }

    /** The value if it is shown, or else what covers it. */
    public String value(PersonalField field, String member, String covered) {
        return shown.getOrDefault(field + member, covered);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
