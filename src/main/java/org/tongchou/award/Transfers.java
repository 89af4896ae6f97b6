package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The transfer certificates of a jurisdiction, and the move of an award that one of them brings. */
@Dependent
class Transfers {

    @PersistenceContext
    EntityManager database;

    void add(AwardTransfer paper) {
        database.persist(paper);
    }

    /** The copy of whoever takes a family over, locked, while it waits for the answer. */
    Optional<AwardTransfer> waiting(Jurisdiction area, String certificate) {
        return database.createQuery("select t from AwardTransfer t where t.certificate = :certificate and t.side = :side and t.state = :state"
                + " and t.officeCode like :area", AwardTransfer.class)
            .setParameter("certificate", certificate).setParameter("side", AwardTransfer.Side.IN).setParameter("state", TransferState.WAITING)
            .setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The copy of a certificate of an area; of both sides where both lie in it, that of the office that hands over. */
    Optional<AwardTransfer> find(Jurisdiction area, String certificate) {
        return database.createQuery("select t from AwardTransfer t where t.certificate = :certificate and t.officeCode like :area order by t.id", AwardTransfer.class)
            .setParameter("certificate", certificate).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The newest copies before a key. */
    List<AwardTransfer> newest(Jurisdiction area, long before, int limit) {
        return database.createQuery("select t from AwardTransfer t where t.officeCode like :area and t.id < :before order by t.id desc", AwardTransfer.class)
            .setParameter("area", area.pattern()).setParameter("before", before).setMaxResults(limit).getResultList();
    }

    /** Takes back what still waits for an answer about an award: a later certificate stands in its place. */
    void withdraw(Award award, LocalDate today) {
        database.createNativeQuery("update award_transfer set state = 'WITHDRAWN', answered_on = ?2 where award_number = ?1 and state = 'WAITING'")
            .setParameter(1, award.number()).setParameter(2, today).executeUpdate();
    }

    /** Writes the answer on both copies, of which the office that answers sees its own. */
    void answer(AwardTransfer paper, TransferState state, Month from, TransferDenial denial, LocalDate today) {
        database.createNativeQuery("update award_transfer set state = ?2, from_month = ?3, denial = ?4, answered_on = ?5 where certificate = ?1 and state = 'WAITING'")
            .setParameter(1, paper.certificate()).setParameter(2, state.name()).setParameter(3, from == null ? null : from.toString())
            .setParameter(4, denial == null ? null : denial.name()).setParameter(5, today).executeUpdate();
        database.refresh(paper);
    }

    /** Whether there is a township or sub-district of that code. */
    @Unscoped("division codes are published by the statistics office")
    boolean township(OfficeCode code) {
        return code.level() == OfficeCode.Level.TOWNSHIP
            && !database.createNativeQuery("select 1 from office where code = ?1").setParameter(1, code.value()).getResultList().isEmpty();
    }

    /** Locks the award that a paper names at the office that hands it over; the number of the file behind it, or empty if it is not there any more. */
    @Unscoped("the award that a certificate of the jurisdiction names, at the office that it names")
    Optional<String> hold(AwardTransfer paper) {
        database.flush();
        List<?> found = database.createNativeQuery("select application_number from award where number = ?1 and office_code = ?2 for update", String.class)
            .setParameter(1, paper.award()).setParameter(2, paper.from().value()).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** What the award and its amounts say before they move, for figures that were frozen by then. */
    @Unscoped("keeps what the award said that a certificate of the jurisdiction names")
    private void keep(AwardTransfer paper, Month from) {
        database.createNativeQuery("insert into award_past (award_id, office_code, state, recheck_due) select a.id, a.office_code, a.state, a.recheck_due from award a where a.number = :award")
            .setParameter("award", paper.award()).executeUpdate();
        database.createNativeQuery("insert into award_version_past (version_id, office_code, until_month, superseded) select v.id, v.office_code, v.until_month, v.superseded from award a"
                + " join award_version v on v.award_id = a.id where a.number = :award and not v.superseded and (v.until_month is null or v.until_month >= :from)")
            .setParameter("award", paper.award()).setParameter("from", from.toString()).executeUpdate();
    }

    /**
     * Moves an award with what was done to it: amounts from a month on belong to the new office, those before stay with the one that pays them.
     *
     * @return whether there is an amount from that month on
     */
    @Unscoped("moves the award that a certificate of the jurisdiction names, to the office that it names")
    boolean move(AwardTransfer paper, Month from) {
        keep(paper, from);
        String running = " from award a join award_version v on v.award_id = a.id and not v.superseded and v.from_month < :from"
            + " and (v.until_month is null or v.until_month >= :from) where a.number = :award";
        database.createNativeQuery("insert into award_version (award_id, office_code, category, member_count, from_month, until_month, regular, top_ups, revision, superseded)"
                + " select v.award_id, :to, v.category, v.member_count, :from, v.until_month, v.regular, v.top_ups,"
                + " 1 + (select max(o.revision) from award_version o where o.award_id = v.award_id), false" + running)
            .setParameter("to", paper.to().value()).setParameter("from", from.toString()).setParameter("award", paper.award()).executeUpdate();
        database.createNativeQuery("update award a join award_version v on v.award_id = a.id set v.until_month = :before"
                + " where a.number = :award and not v.superseded and v.from_month < :from and (v.until_month is null or v.until_month >= :from)")
            .setParameter("before", from.previous().toString()).setParameter("from", from.toString()).setParameter("award", paper.award()).executeUpdate();
        database.createNativeQuery("update award a join award_version v on v.award_id = a.id set v.office_code = :to"
                + " where a.number = :award and not v.superseded and v.from_month >= :from")
            .setParameter("to", paper.to().value()).setParameter("from", from.toString()).setParameter("award", paper.award()).executeUpdate();
        Object there = database.createNativeQuery("select count(*) from award a join award_version v on v.award_id = a.id and not v.superseded"
                + " and v.from_month >= :from where a.number = :award").setParameter("from", from.toString()).setParameter("award", paper.award()).getSingleResult();
        for (String table : List.of("award_event", "award_due")) {
            database.createNativeQuery("update award a join " + table + " r on r.award_id = a.id set r.office_code = :to where a.number = :award")
                .setParameter("to", paper.to().value()).setParameter("award", paper.award()).executeUpdate();
        }
        database.createNativeQuery("update award set office_code = :to where number = :award")
            .setParameter("to", paper.to().value()).setParameter("award", paper.award()).executeUpdate();
        database.clear();
        return ((Number) there).longValue() > 0;
    }
}
