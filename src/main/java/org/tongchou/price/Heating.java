package org.tongchou.price;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.Numbers;

/** Recording what a region pays for a winter's heating (L5 13; L7 4(5)); counties pay it with their months, once to each family. */
@Boundary
public class Heating {

    @Inject
    HeatingShelf rates;

    @Inject
    PriceRecords regions;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /**
     * Records a rate, or corrects it by a new revision; what was paid stays paid.
     *
     * @throws Refused not found for a region that does not exist or that the officer may not record for; invalid for no province or municipality
     */
    @Allowed(value = {Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR}, act = "RECORD_HEATING")
    public HeatingRecord record(Officer officer, HeatingRate rate) {
        OfficeCode region = rate.region();
        OwnRegion.require(officer, region);
        if (!regions.isRegion(region)) {
            throw Refused.notFound();
        }
        int revision = (int) numbers.next("heating " + region + " " + rate.season() + " " + rate.category());
        LocalDateTime at = clock.now().toLocalDateTime();
        rates.add(rate, revision, officer, at);
        return new HeatingRecord(rate, revision, officer.name(), at);
    }

    /** What reaches a region, the newest winter first, with all revisions. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<HeatingRecord> list(Officer officer, OfficeCode region) {
        return rates.reaching(region);
    }
}
