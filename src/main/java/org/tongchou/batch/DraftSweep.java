package org.tongchou.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.tongchou.access.Installation;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.draft.Drafting;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Throws old drafts away every night; on each server of an installation, which does no harm. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DraftSweep {

    private static final String SYSTEM = "system";

    @Inject
    Installation installation;

    @Inject
    Drafting drafting;

    /** Every night at ten past three. */
    @Schedule(hour = "3", minute = "10", persistent = false, info = "old drafts")
    public void sweep() {
        drafting.throwAwayOld(new Officer(SYSTEM, SYSTEM, SYSTEM, installation.province(), EnumSet.of(Role.ADMINISTRATOR), new Jurisdiction(installation.province())));
    }
}
