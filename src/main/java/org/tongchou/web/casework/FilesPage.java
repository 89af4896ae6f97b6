package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.Page;
import org.tongchou.casework.Search;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.State;
import org.tongchou.office.Badge;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;
import org.tongchou.web.Address;

/** All files of a jurisdiction, found by name, number, state and office. */
@Named
@RequestScoped
public class FilesPage {

    @Inject
    Badge badge;

    @Inject
    CaseFiles files;

    @Inject
    OfficeTree offices;

    @Inject
    Demonstration clock;

    @Inject
    HttpServletRequest request;

    private Page page;
    private LocalDate today;

    /** Searches with what the address asks for; an unknown state or office counts as not given. */
    public void open() {
        Officer officer = badge.officer();
        today = clock.now(officer).toLocalDate();
        Search search = Search.all(chosenOffice().orElse(officer.office())).with(asked("q")).from(asked("after"));
        Search narrowed = chosenState().map(state -> search.in(Set.of(state))).orElse(search);
        page = files.list(officer, chosenPressing().map(narrowed::pressing).orElse(narrowed));
    }

    public List<FileLine> lines() {
        return page.rows().stream().map(row -> new FileLine(row, today)).toList();
    }

    /** The offices right below one's own, to choose from. */
    public List<Division> offices() {
        return offices.below(badge.officer(), badge.officer().office());
    }

    public Set<State> states() {
        return EnumSet.allOf(State.class);
    }

    public Set<Search.Pressing> pressing() {
        return EnumSet.allOf(Search.Pressing.class);
    }

    /** What the address asks for under a name; empty if nothing. */
    public String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The next page's address, empty on the last. */
    public String next() {
        return page.next().isEmpty() ? "" : Address.of(request).with("after", page.next());
    }

    /** The first page's address, empty there. */
    public String first() {
        return asked("after").isEmpty() ? "" : Address.of(request).without("after").toString();
    }

    private Optional<State> chosenState() {
        return Arrays.stream(State.values()).filter(state -> state.name().equals(asked("state"))).findFirst();
    }

    private Optional<Search.Pressing> chosenPressing() {
        return Arrays.stream(Search.Pressing.values()).filter(pressing -> pressing.name().equals(asked("due"))).findFirst();
    }

    private Optional<OfficeCode> chosenOffice() {
        return OfficeCode.parse(asked("office"));
    }
}
