package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Installation;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;

/** Whose desk a page stands on: the person, the office, the roles and the ways from here. */
@RequestScoped
@Named("desk")
public class Desk {

    private static final Role[] CASEWORK = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR};
    private static final Role[] MONEY = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR};
    private static final Role[] FUNDS = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR};
    private static final Role[] SUPPORT = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER,
        Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR};

    private static final Role[] ABOVE = {Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR};
    private static final Role[] RULES = {Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR};
    private static final Role[] PACKS = {Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.AUDITOR, Role.ADMINISTRATOR};

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Badge badge;

    @Inject
    OfficeTree offices;

    @Inject
    Installation installation;

    /** The name of the person who is logged in, empty if nobody is. */
    public String person() {
        return badge.holder().map(Officer::name).orElse("");
    }

    /** The account of the person who is logged in, empty if nobody is. */
    public String account() {
        return badge.holder().map(Officer::account).orElse("");
    }

    /** The name of the office with that of the office above it, empty for an account without an office. */
    public String office() {
        return badge.holder().filter(officer -> !officer.roles().isEmpty()).map(this::placed).orElse("");
    }

    /** The code of the person's office, empty if nobody is logged in. */
    public String ownOffice() {
        return badge.holder().map(officer -> officer.office().value()).orElse("");
    }

    /** The names of the person's roles. */
    public List<String> roles() {
        return badge.holder().stream().flatMap(officer -> officer.roles().stream()).map(role -> texts.code("web.role", role.claim())).toList();
    }

    /** Whether the person audits, and is led from a family to its trail. */
    public boolean audits() {
        return badge.holder().filter(officer -> officer.holdsOneOf(Role.AUDITOR)).isPresent();
    }

    /** The lines of the navigation: the pages of the person's roles. */
    public List<Link> links() {
        return badge.holder().stream().flatMap(this::links).toList();
    }

    private Stream<Link> links(Officer officer) {
        return Stream.of(
            link(officer, "/casework/work-list.xhtml", "web.nav.work", CASEWORK),
            link(officer, "/casework/intake.xhtml", "web.nav.intake", Role.TOWNSHIP_CASEWORKER),
            link(officer, "/casework/files.xhtml", "web.nav.files", CASEWORK),
            link(officer, "/casework/decisions.xhtml", "web.nav.decisions", Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER),
            link(officer, "/casework/random-checks.xhtml", "web.nav.randomChecks", ABOVE),
            link(officer, "/casework/overdue.xhtml", "web.nav.overdue", ABOVE),
            link(officer, "/payment/runs.xhtml", "web.nav.runs", MONEY),
            link(officer, "/payment/recoveries.xhtml", "web.nav.recoveries", MONEY),
            link(officer, "/payment/month.xhtml", "web.nav.month", Role.ADMINISTRATOR, Role.AUDITOR),
            link(officer, "/fund/funds.xhtml", "web.nav.funds", FUNDS),
            link(officer, "/fund/allocation.xhtml", "web.nav.allocation", Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR),
            link(officer, "/award/awards.xhtml", "web.nav.awards", SUPPORT),
            link(officer, "/award/dues.xhtml", "web.nav.dues", SUPPORT),
            link(officer, "/award/recalculation.xhtml", "web.nav.recalculation", Role.COUNTY_APPROVER),
            link(officer, "/roll/take-over.xhtml", "web.nav.takeOver", Role.COUNTY_APPROVER),
            link(officer, "/publicnotice/board.xhtml?office=" + officer.office(), "web.nav.board", CASEWORK),
            link(officer, "/standard/standards.xhtml", "web.nav.standards", RULES),
            link(officer, "/standard/packs.xhtml", "web.nav.packs", PACKS),
            link(officer, "/price/prices.xhtml", "web.nav.prices", RULES),
            link(officer, "/price/heating.xhtml", "web.nav.heating", RULES),
            link(officer, "/simulation/simulations.xhtml", "web.nav.simulations", Role.PROVINCIAL_POLICY),
            link(officer, "/simulation/replay.xhtml", "web.nav.replay", Role.AUDITOR),
            link(officer, "/audit/trail.xhtml", "web.nav.trail", Role.AUDITOR),
            link(officer, "/audit/books.xhtml", "web.nav.books", Role.AUDITOR),
            link(officer, "/statistics/monthly.xhtml", "web.nav.statistics", Role.values()),
            link(officer, "/statistics/urban-rural.xhtml", "web.nav.urbanRural", Role.values()),
            link(officer, "/administration/staff.xhtml", "web.nav.staff", Role.ADMINISTRATOR, Role.AUDITOR),
            link(officer, "/administration/calendar.xhtml", "web.nav.calendar", Role.ADMINISTRATOR),
            link(officer, "/administration/sessions.xhtml", "web.nav.sessions", Role.ADMINISTRATOR),
            clock(officer)).flatMap(Optional::stream);
    }

    private Optional<Link> clock(Officer officer) {
        return link(officer, "/administration/clock.xhtml", "web.nav.clock", Role.ADMINISTRATOR).filter(link -> installation.demonstration());
    }

    private Optional<Link> link(Officer officer, String page, String key, Role... roles) {
        boolean current = page.equals(request.getServletPath());
        return officer.holdsOneOf(roles) ? Optional.of(new Link(request.getContextPath() + page, texts.of(key), current)) : Optional.empty();
    }

    private String placed(Officer officer) {
        String own = name(officer, officer.office());
        return officer.office().parent().map(above -> name(officer, above) + " " + own).orElse(own);
    }

    private String name(Officer officer, OfficeCode code) {
        Division office = offices.office(officer, code);
        return office.name();
    }
}
