package org.tongchou.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.http.Family;
import org.tongchou.kernel.OfficeCode;

/** A county's roll is looked through for families of its own townships only. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Officer APPROVER = officer(COUNTY, Role.COUNTY_APPROVER);

    @Inject
    RollDesk desk;

    @Inject
    BusinessClock clock;

    private RollFile roll(OfficeCode... townships) {
        return new RollFile(Rolls.csv(IntStream.range(0, townships.length)
            .mapToObj(at -> Rolls.head(String.valueOf(at + 1), townships[at].value(), Family.idNumber("19790308"), "300.00")).toList()), clock.month().next());
    }

    @Test
    void a_family_of_elsewhere_is_a_fault_and_a_roll_of_elsewhere_is_none() throws Exception {
        within(PROVINCE, open -> {
            assertEquals(0, desk.check(APPROVER, roll(HERE)).faultCount());
            assertEquals(List.of("roll.fault.office"), desk.check(APPROVER, roll(HERE, ELSEWHERE)).faults().stream().map(RollFault::key).toList());
            return open;
        });
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> desk.check(APPROVER, roll(ELSEWHERE))).reason());
    }
}
