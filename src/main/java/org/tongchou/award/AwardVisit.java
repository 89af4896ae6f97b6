package org.tongchou.award;

import jakarta.inject.Inject;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.SurveyReport;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.law.award.AwardStep;

/**
 * The county sees a family in support of which a person is a near relative of staff or of a village committee: before every recheck, and before it
 * decides anew (L3 art. 11, 20, 31). One visit serves the next recheck and the next decision.
 */
@Boundary
public class AwardVisit {

    @Inject
    AwardDocket docket;

    @Inject
    SupportedFamilies families;

    /**
     * Records the visit by at least two persons, none of them a near relative, made since the last recheck.
     *
     * @throws Refused if no visit is needed, or by whom or when it was made does not count
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "RECORD_AWARD_VISIT")
    public AwardFile record(Officer officer, String number, Integer versionRead, SurveyReport report) {
        Award award = docket.open(officer, number, versionRead, AwardStep.RECORD_VISIT);
        AwardHistory history = docket.history(officer, award);
        if (!families.tied(officer, award.applicationNumber()) || !history.visitServes()) {
            throw Refused.conflict("award.noVisit");
        }
        families.visited(officer, award.applicationNumber(), report, history.rechecked(), docket.today());
        return docket.close(officer, award, AwardStep.RECORD_VISIT, report.findings(), report.papers());
    }
}
