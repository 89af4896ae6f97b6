package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Role;
import org.tongchou.award.AwardPage;
import org.tongchou.law.award.AwardState;
import org.tongchou.award.Support;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** Support in force in a jurisdiction, by office and state. */
@RequestScoped
@Named
public class AwardsPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    OfficeNames offices;

    @Inject
    Texts texts;

    private AwardPage found;

    /** The page of awards that the address asks for. */
    public AwardPage found() {
        if (found == null) {
            found = support.list(badge.officer(), office(), state(), asked.text("after"));
        }
        return found;
    }

    /** The office that is looked at: the one asked for, else the officer's own. */
    public OfficeCode office() {
        return asked.office("office").orElseGet(() -> badge.officer().office());
    }

    /** The choices of office: the officer's own and those right below it. */
    public List<Option> offices() {
        return offices.below(badge.officer().office());
    }

    /** The officer's own office. */
    public OfficeCode own() {
        return badge.officer().office();
    }

    /** Whether this officer reads transfer certificates. */
    public boolean transfers() {
        return badge.officer().holdsOneOf(Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR);
    }

    /** Whether this officer reads the certificates of families near the line. */
    public boolean recognitions() {
        return transfers() || badge.officer().holdsOneOf(Role.COUNTY_VERIFIER);
    }

    /** The choices of state. */
    public List<Option> states() {
        return Arrays.stream(AwardState.values()).map(state -> new Option(state.name(), texts.code("award.state", state))).toList();
    }

    /** The name of the state asked for, empty for all. */
    public String stateName() {
        return state().map(AwardState::name).orElse("");
    }

    /** The address of the next page, empty at the end. */
    public String next() {
        return found().next().isEmpty() ? "" : first() + "&after=" + found().next();
    }

    /** The address of the first page, empty on it. */
    public String back() {
        return asked.text("after").isEmpty() ? "" : first();
    }

    private String first() {
        return "awards.xhtml?office=" + office() + "&state=" + stateName();
    }

    private Optional<AwardState> state() {
        return asked.member(AwardState.class, "state");
    }
}
