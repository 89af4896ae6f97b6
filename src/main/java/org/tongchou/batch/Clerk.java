package org.tongchou.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.tongchou.access.Installation;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The house itself, where nobody stands in front of a door: acts in the province as its administrator may. */
@Dependent
class Clerk {

    private static final String SYSTEM = "system";

    @Inject
    Installation installation;

    Officer officer() {
        return new Officer(SYSTEM, SYSTEM, SYSTEM, installation.province(), EnumSet.of(Role.ADMINISTRATOR), new Jurisdiction(installation.province()));
    }
}
