package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.award.Doubt;
import org.tongchou.award.DoubtReason;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The awards that a run holds back, and those of them that somebody decided to pay all the same; both are only added to. */
@Dependent
class PaymentHolds {

    /** Of an award version {@code v}, that the run {@code :run} does not hold it. */
    static final String NOT_HELD = " and not exists (select 1 from payment_hold h where h.run_id = :run and h.award_id = v.award_id"
        + " and not exists (select 1 from payment_override o where o.run_id = h.run_id and o.award_id = h.award_id))";

    @PersistenceContext
    EntityManager database;

    /** Holds an award unless the run has a line for it, or holds it for that reason already. */
    void add(Jurisdiction area, PaymentRun run, Doubt doubt) {
        database.createNativeQuery("insert ignore into payment_hold (run_id, award_id, office_code, reason) select :run, a.id, a.office_code, :reason from award a"
                + " where a.id = :award and a.office_code like :area and not exists (select 1 from payment_line l where l.run_id = :run and l.award_id = a.id)")
            .setParameter("run", run.id()).setParameter("award", doubt.award()).setParameter("reason", doubt.reason().name()).setParameter("area", area.pattern()).executeUpdate();
    }

    /** The holds of a run in the order of the awards. */
    List<RunHold> of(Jurisdiction area, PaymentRun run) {
        List<?> rows = database.createNativeQuery("select a.number, h.reason, o.officer_name from payment_hold h join award a on a.id = h.award_id"
                + " left join payment_override o on o.run_id = h.run_id and o.award_id = h.award_id"
                + " where h.run_id = :run and h.office_code like :area order by a.number, h.reason", Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new RunHold((String) row[0], DoubtReason.valueOf((String) row[1]), Optional.ofNullable((String) row[2]))).toList();
    }

    /** Whether the run has a line for an award about which there was no hold, or none for this reason, so that nobody has decided about it. */
    boolean paysUnseen(Jurisdiction area, PaymentRun run, Doubt doubt) {
        return !database.createNativeQuery("select 1 from payment_line l where l.run_id = :run and l.award_id = :award and l.office_code like :area"
                + " and not exists (select 1 from payment_hold h where h.run_id = l.run_id and h.award_id = l.award_id and h.reason = :reason)")
            .setParameter("run", run.id()).setParameter("award", doubt.award()).setParameter("reason", doubt.reason().name()).setParameter("area", area.pattern())
            .setMaxResults(1).getResultList().isEmpty();
    }

    /** @return whether the run held the award and nobody had decided about it */
    boolean override(Jurisdiction area, PaymentRun run, String award, Officer officer, Ground ground, LocalDateTime at) {
        String key = RowKey.fresh();
        return database.createNativeQuery("insert ignore into payment_override (run_id, award_id, office_code, officer_subject, officer_name, at, row_key, ground_sealed)"
                + " select :run, a.id, a.office_code, :subject, :name, :at, :key, :ground from award a where a.number = :award and a.office_code like :area"
                + " and exists (select 1 from payment_hold h where h.run_id = :run and h.award_id = a.id)")
            .setParameter("run", run.id()).setParameter("award", award).setParameter("subject", officer.subject()).setParameter("name", officer.name()).setParameter("at", at)
            .setParameter("key", key).setParameter("ground", Seals.own().seal(SealedColumn.HOLD_GROUND, key, ground.reason())).setParameter("area", area.pattern())
            .executeUpdate() == 1;
    }

    /** Whether this officer decided about a hold of the run. */
    boolean decidedBy(Jurisdiction area, PaymentRun run, Officer officer) {
        return !database.createNativeQuery("select 1 from payment_override o where o.run_id = :run and o.officer_subject = :subject and o.office_code like :area")
            .setParameter("run", run.id()).setParameter("subject", officer.subject()).setParameter("area", area.pattern()).setMaxResults(1).getResultList().isEmpty();
    }
}
