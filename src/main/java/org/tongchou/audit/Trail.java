package org.tongchou.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.access.WallClock;

/** Appends lines to the trail. */
@Dependent
class Trail {

    @PersistenceContext
    EntityManager database;

    void append(Officer officer, String act, String subject, String outcome) {
        database.createNativeQuery("insert into audit_line (at, officer_subject, officer_account, roles, office_code, act, subject, outcome)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .setParameter(1, Timestamp.from(WallClock.now()))
            .setParameter(2, officer.subject())
            .setParameter(3, officer.account())
            .setParameter(4, officer.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(",")))
            .setParameter(5, officer.office().value())
            .setParameter(6, act)
            .setParameter(7, subject.length() > 64 ? subject.substring(0, 64) : subject)
            .setParameter(8, outcome)
            .executeUpdate();
    }
}
