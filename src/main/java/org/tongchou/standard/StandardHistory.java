package org.tongchou.standard;

import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.Method;
import org.tongchou.law.standard.StandardInForce.Held;

/** What held at an office when, and how it came about; published law, open to every desk. */
@Boundary
public class StandardHistory {

    @Inject
    StandardRegister register;

    @Inject
    Lines lines;

    /** What held at an office when and what is published to hold there, the oldest first. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<Held<PublishedStandard>> held(Officer officer, OfficeCode office, Category category) {
        return lines.over(office, category);
    }

    /** The same of both sides, with ratio and gap. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public StandardSeries series(Officer officer, OfficeCode office) {
        return new StandardSeries(held(officer, office, Category.URBAN), held(officer, office, Category.RURAL), held(officer, office, Category.UNIFIED));
    }

    /** Everything that was published for the regions in which an office lies, the oldest first, also what never held there. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<PublishedStandard> published(Officer officer, OfficeCode office, Category category) {
        return register.reaching(office, category.name());
    }

    /** What a method gives for its inputs: exact, and rounded once. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Calculation calculate(Officer officer, Method method, Rounding rounding) {
        return new Calculation(method.monthly(), method.rounded(Standard.Period.MONTH, rounding), method.annual(), method.rounded(Standard.Period.YEAR, rounding));
    }
}
