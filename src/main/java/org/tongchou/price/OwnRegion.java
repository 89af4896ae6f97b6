package org.tongchou.price;

import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.OfficeCode.Level;

/** Which regions somebody records for: the province's desk for those below it, a municipality's for itself; nobody for a county. */
final class OwnRegion {

    private OwnRegion() {
    }

    /** @throws Refused not found for a region that the officer may not record for; invalid for no province or municipality */
    static void require(Officer officer, OfficeCode region) {
        if (!(officer.holdsOneOf(Role.PROVINCIAL_POLICY) ? officer.scope().covers(region) : officer.office().equals(region))) {
            throw Refused.notFound();
        }
        if (region.level() != Level.PROVINCE && region.level() != Level.MUNICIPALITY) {
            throw Refused.invalid("price.region");
        }
    }
}
