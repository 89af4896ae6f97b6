package org.tongchou.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Role;
import org.tongchou.http.Family;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.Kinship;

/** Officials of two townships: every question of one gives back only its own. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Jurisdiction AREA = new Jurisdiction(HERE);

    @Inject
    Officials officials;

    @Inject
    Register register;

    private long registered(OfficeCode township) {
        return register.register(officer(PROVINCE, Role.ADMINISTRATOR), new Registration(township, OfficialKind.COMMITTEE, Optional.empty(),
            List.of(new NearRelative(Kinship.SELF, "测试主任", new CitizenNumber(Family.idNumber("19700101")))))).official().id();
    }

    @Test
    void an_official_of_another_office_is_not_handed_out() throws Exception {
        within(PROVINCE, open -> {
            long here = registered(HERE);
            long there = registered(THERE);
            assertTrue(officials.find(AREA, here).isPresent() && officials.lock(AREA, here).isPresent());
            assertTrue(officials.find(AREA, there).isEmpty() && officials.lock(AREA, there).isEmpty());
            Official foreign = officials.find(new Jurisdiction(THERE), there).orElseThrow();
            assertEquals(List.of(), officials.persons(AREA, foreign));
            assertEquals(1, officials.persons(new Jurisdiction(THERE), foreign).size());
            List<Official> listed = officials.list(AREA, PROVINCE, "", Long.MAX_VALUE, 1000);
            assertTrue(listed.stream().anyMatch(official -> official.id() == here) && listed.stream().allMatch(official -> official.office().equals(HERE)));
            assertEquals(List.of(), officials.list(AREA, THERE, "", Long.MAX_VALUE, 1000));
            return open;
        });
    }
}
