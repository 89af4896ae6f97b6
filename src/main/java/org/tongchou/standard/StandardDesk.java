package org.tongchou.standard;

import org.tongchou.law.rulepack.Category;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/** Looking up what is in force; published law, open to every desk. */
@Boundary
public class StandardDesk {

    @Inject
    Lines lines;

    /** The standard of a category in force at an office on a day, with the amount that it has there, and its document. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Optional<PublishedStandard> standard(Officer officer, OfficeCode office, String category, LocalDate on) {
        return lines.at(office, Category.valueOf(category), on).map(Line::published);
    }
}
