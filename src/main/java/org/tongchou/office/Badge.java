package org.tongchou.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Installation;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.access.WallClock;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Tells who is acting: the person from the request's token, the office and the roles from what the login server says of that person now, at
 * most a minute old. Without one of our offices, or with roles that do not exist at its office's level, it gives an officer without roles,
 * whom every guard refuses.
 */
@RequestScoped
public class Badge {

    private static final OfficeCode NOWHERE = new OfficeCode("00");

    @Inject
    HttpServletRequest request;

    @Inject
    Installation installation;

    @Inject
    Standings standings;

    private Standing standing;

    /** How this request stands with the login server; the same for the whole of it. */
    public Login login() {
        Optional<OidcSecurityContext> context = context(request.getUserPrincipal());
        if (context.isEmpty()) {
            return Login.NOBODY;
        }
        Standing now = standing(context.get());
        return now instanceof Standing.Valid ? Login.VALID : now instanceof Standing.Ended ? Login.ENDED : Login.UNKNOWN;
    }

    /** The officer of this request, if somebody is logged in. @throws Refused unavailable, while the login server does not say whether */
    public Optional<Officer> holder() {
        return switch (login()) {
            case VALID -> context(request.getUserPrincipal()).map(context -> officer(context.getToken(), (Standing.Valid) standing));
            case NOBODY, ENDED -> Optional.empty();
            case UNKNOWN -> throw Refused.unavailable("office.loginServerSilent");
        };
    }

    /** The officer of this request; refused if nobody is logged in. */
    public Officer officer() {
        return holder().orElseThrow(() -> new Refused(Refused.Reason.FORBIDDEN, "access.forbidden"));
    }

    /** Anyone, without login, looking at one office's public board. */
    public Officer visitor(OfficeCode office) {
        return new Officer("", "", "", office, Set.of(Role.PUBLIC), new Jurisdiction(office));
    }

    private Standing standing(OidcSecurityContext context) {
        if (standing == null) {
            standing = standings.of(context.getTokenString(), WallClock.now());
        }
        return standing;
    }

    private Officer officer(AccessToken token, Standing.Valid now) {
        OfficeCode office = OfficeCode.parse(now.office()).filter(code -> code.within(installation.province())).orElse(NOWHERE);
        return new Officer(token.getSubject(), text(token, "preferred_username"), text(token, "name"), office, roles(now.roles(), office), new Jurisdiction(office));
    }

    private static Set<Role> roles(Set<String> names, OfficeCode office) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream().map(Role::of).flatMap(Optional::stream).filter(role -> role.fits(office)).forEach(roles::add);
        return office.equals(NOWHERE) ? Set.of() : roles;
    }

    private static String text(AccessToken token, String claim) {
        return token.hasClaim(claim) ? token.getClaimValueAsString(claim) : "";
    }

    private static Optional<OidcSecurityContext> context(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc ? Optional.of(oidc.getOidcSecurityContext()).filter(context -> context.getToken() != null) : Optional.empty();
    }
}
