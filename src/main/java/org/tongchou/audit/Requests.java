package org.tongchou.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.RequestKey;
import org.tongchou.access.WallClock;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The requests that were carried out under a key of their caller. */
@Dependent
class Requests {

    @PersistenceContext
    EntityManager database;

    /** Notes the key; waits for another request that is just using it, and refuses once that one is done. */
    void begin(Officer officer, RequestKey.Asked asked) {
        int noted = database.createNativeQuery("insert ignore into request_once (officer_subject, request_key, fingerprint, at) values (?1, ?2, ?3, ?4)")
            .setParameter(1, officer.subject()).setParameter(2, asked.key()).setParameter(3, asked.fingerprint())
            .setParameter(4, Timestamp.from(WallClock.now())).executeUpdate();
        if (noted == 0) {
            throw Refused.conflict("access.onlyOnce.running");
        }
    }

    @Unscoped("a key belongs to the officer who sent it, and only that officer's row is read")
    Optional<EarlierRequest> find(Officer officer, String key) {
        List<?> rows = database.createNativeQuery("select fingerprint, status, location, answer_sealed from request_once"
                + " where officer_subject = ?1 and request_key = ?2", Object[].class)
            .setParameter(1, officer.subject()).setParameter(2, key).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> new EarlierRequest((String) row[0], answer(row, SealedColumn.row(officer.subject(), key))));
    }

    private static Optional<GivenAnswer> answer(Object[] row, String place) {
        return row[1] == null ? Optional.empty()
            : Optional.of(new GivenAnswer(((Number) row[1]).intValue(), Optional.ofNullable((String) row[2]), Seals.own().open(SealedColumn.ANSWER, place, (byte[]) row[3])));
    }

    @Unscoped("a key belongs to the officer who sent it, and only that officer's row is written")
    void answered(Officer officer, RequestKey.Asked asked, GivenAnswer answer) {
        database.createNativeQuery("update request_once set status = ?1, location = ?2, answer_sealed = ?3"
                + " where officer_subject = ?4 and request_key = ?5 and fingerprint = ?6 and status is null")
            .setParameter(1, answer.status()).setParameter(2, answer.location().orElse(null)).setParameter(3, Seals.own().seal(SealedColumn.ANSWER, SealedColumn.row(officer.subject(), asked.key()), answer.body()))
            .setParameter(4, officer.subject()).setParameter(5, asked.key()).setParameter(6, asked.fingerprint()).executeUpdate();
    }
}
