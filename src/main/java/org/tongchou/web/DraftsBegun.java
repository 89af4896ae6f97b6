package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.draft.BegunForm;
import org.tongchou.draft.Drafting;
import org.tongchou.office.Badge;

/** Which forms of a page the officer has begun before. */
@RequestScoped
@Named("drafts")
public class DraftsBegun {

    @Inject
    Badge badge;

    @Inject
    Drafting drafting;

    private List<BegunForm> begun;

    /** Whether the officer has begun the form of that name. */
    public boolean begun(String form) {
        return of(form) != null;
    }

    /** When it was begun and saved; null if it was not. */
    public BegunForm of(String form) {
        if (begun == null) {
            begun = drafting.begun(badge.officer());
        }
        return begun.stream().filter(known -> known.form().equals(form)).findFirst().orElse(null);
    }
}
