package org.tongchou.office;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/** Looking through the tree of offices; published data, open to everybody. */
@Boundary
public class OfficeTree {

    @Inject
    Offices offices;

    /** One office; refused as not found if there is none of that code. */
    @Allowed({Role.PUBLIC, Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Division office(Officer officer, OfficeCode code) {
        return offices.find(code).orElseThrow(Refused::notFound);
    }

    /** The same for a code that may be none of an office. */
    @Allowed(Role.AUDITOR)
    public Optional<Division> known(Officer officer, OfficeCode code) {
        return offices.find(code);
    }

    /** The offices right below one, in the order of their codes; empty for a township. */
    @Allowed({Role.PUBLIC, Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<Division> below(Officer officer, OfficeCode parent) {
        return offices.below(parent);
    }

    /** The 31 provinces. */
    @Allowed({Role.PUBLIC, Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<Division> provinces(Officer officer) {
        return offices.provinces();
    }
}
