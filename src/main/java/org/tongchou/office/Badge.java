package org.tongchou.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Installation;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/**
 * Reads who is acting off the request's token. A token without one of our offices, or with roles that do not exist at its office's level,
 * gives an officer without roles, whom every guard refuses.
 */
@RequestScoped
public class Badge {

    private static final OfficeCode NOWHERE = new OfficeCode("00");

    @Inject
    HttpServletRequest request;

    @Inject
    Installation installation;

    /** The officer of this request, if somebody is logged in. */
    public Optional<Officer> holder() {
        return token(request.getUserPrincipal()).map(this::officer);
    }

    /** The officer of this request; refused if nobody is logged in. */
    public Officer officer() {
        return holder().orElseThrow(() -> new Refused(Refused.Reason.FORBIDDEN, "access.forbidden"));
    }

    /** Anyone, without login, looking at one office's public board. */
    public Officer visitor(OfficeCode office) {
        return new Officer("", "", "", office, Set.of(Role.PUBLIC), new Jurisdiction(office));
    }

    private Officer officer(AccessToken token) {
        OfficeCode office = office(token);
        return new Officer(token.getSubject(), text(token, "preferred_username"), text(token, "name"), office, roles(token, office), new Jurisdiction(office));
    }

    private OfficeCode office(AccessToken token) {
        return OfficeCode.parse(text(token, "office")).filter(code -> code.within(installation.province())).orElse(NOWHERE);
    }

    private static Set<Role> roles(AccessToken token, OfficeCode office) {
        RealmAccessClaim access = token.getRealmAccessClaim();
        Collection<String> names = access == null ? Set.of() : access.getRoles();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream().map(Role::of).flatMap(Optional::stream).filter(role -> role.fits(office)).forEach(roles::add);
        return office.equals(NOWHERE) ? Set.of() : roles;
    }

    private static String text(AccessToken token, String claim) {
        return token.hasClaim(claim) ? token.getClaimValueAsString(claim) : "";
    }

    private static Optional<AccessToken> token(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc ? Optional.ofNullable(oidc.getOidcSecurityContext().getToken()) : Optional.empty();
    }
}
