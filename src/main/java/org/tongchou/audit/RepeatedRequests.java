package org.tongchou.audit;

import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.RequestKey;
import org.tongchou.access.Role;

/** What a caller gets who repeats a request under the same key: the answer of the first time. */
@Boundary
public class RepeatedRequests {

    @Inject
    Requests requests;

    /** The officer's own earlier request under this key. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Optional<EarlierRequest> earlier(Officer officer, String key) {
        return requests.find(officer, key);
    }

    /** Keeps the answer of a request whose act is done; the first answer stays. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public void answered(Officer officer, RequestKey.Asked asked, GivenAnswer answer) {
        requests.answered(officer, asked, answer);
    }
}
