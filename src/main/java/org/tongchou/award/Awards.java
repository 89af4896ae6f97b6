package org.tongchou.award;

import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.casework.Account;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The awards of a jurisdiction and their versions. */
@Dependent
class Awards {

    @PersistenceContext
    EntityManager database;

    void add(Award award) {
        database.persist(award);
        database.flush();
    }

    void add(AwardVersion version) {
        database.persist(version);
        database.flush();
    }

    /** Keeps an account that the award is paid to from now on; lines that were prepared before stay with the one that they name. */
    void pay(Award award, Account account, LocalDate since) {
        String key = RowKey.fresh();
        database.createNativeQuery("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .setParameter(1, award.id()).setParameter(2, award.office().value()).setParameter(3, since).setParameter(4, account.holder())
            .setParameter(5, account.bank()).setParameter(6, key)
            .setParameter(7, Seals.own().seal(SealedColumn.PAYEE, SealedColumn.row(award.id(), key), account.number())).executeUpdate();
    }

    Optional<Award> find(Jurisdiction area, String number) {
        return database.createQuery("select a from Award a where a.number = :number and a.officeCode like :area", Award.class)
            .setParameter("number", number).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The number of the file behind an award, of whichever office. */
    @Unscoped("only to keep the near relative of a family that moved apart from what its former county still settles; where the file lies is never told")
    Optional<String> fileBehind(String number) {
        List<?> found = database.createNativeQuery("select application_number from award where number = ?1", String.class).setParameter(1, number).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The same, locked until the transaction ends; what it says before whatever is done to it is kept, for figures that were frozen by then. */
    Optional<Award> lock(Jurisdiction area, String number) {
        Optional<Award> locked = database.createQuery("select a from Award a where a.number = :number and a.officeCode like :area", Award.class)
            .setParameter("number", number).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        locked.ifPresent(this::keep);
        return locked;
    }

    /** Keeps what an award says before an act, for figures that were frozen by then. */
    private void keep(Award award) {
        database.createNativeQuery("insert into award_past (award_id, office_code, state, recheck_due) select a.id, a.office_code, a.state, a.recheck_due from award a where a.id = ?1")
            .setParameter(1, award.id()).executeUpdate();
    }

    void add(AwardEvent event) {
        database.persist(event);
        database.flush();
    }

    void add(AwardDifference difference) {
        database.persist(difference);
    }

    /** What was done to an award, the oldest first. */
    List<AwardEvent> events(Jurisdiction area, Award award) {
        return database.createQuery("select e from AwardEvent e where e.awardId = :award and e.officeCode like :area order by e.id", AwardEvent.class)
            .setParameter("award", award.id()).setParameter("area", area.pattern()).getResultList();
    }

    /** What corrections made of months that lie behind, in the order in which they were made. */
    List<MonthDifference> differences(Jurisdiction area, Award award) {
        return database.createQuery("select d from AwardDifference d where d.awardId = :award and d.officeCode like :area order by d.id", AwardDifference.class)
            .setParameter("award", award.id()).setParameter("area", area.pattern()).getResultStream().map(AwardDifference::difference).toList();
    }

    /** The amounts that are in force, the oldest first. */
    List<AwardAmount> amounts(Jurisdiction area, Award award) {
        return versions(area, List.of(award)).stream().map(AwardVersion::amount).toList();
    }

    /** What an award amounts to over time. */
    Schedule schedule(Jurisdiction area, Award award) {
        return new Schedule(versions(area, List.of(award)).stream().map(AwardVersion::span).toList());
    }

    /** Puts a schedule in the place of another: what it keeps stays, what it ends earlier is ended, what it leaves out goes out of force. */
    void replace(Jurisdiction area, Award award, Schedule before, Schedule after) {
        List<AwardVersion> versions = database.createQuery("select v from AwardVersion v where v.awardId = :award and v.officeCode like :area", AwardVersion.class)
            .setParameter("award", award.id()).setParameter("area", area.pattern()).getResultList();
        Map<Month, Span> kept = after.spans().stream().collect(Collectors.toMap(Span::from, span -> span));
        int revision = versions.stream().mapToInt(AwardVersion::revision).max().orElse(0) + 1;
        for (AwardVersion version : versions.stream().filter(version -> before.spans().contains(version.span())).toList()) {
            Span span = kept.get(version.span().from());
            if (!version.span().equals(span)) {
                keep(version);
            }
            if (span != null && version.amounts(span)) {
                span.until().ifPresent(version::end);
                kept.remove(span.from());
            } else {
                version.supersede();
            }
        }
        kept.values().forEach(span -> database.persist(new AwardVersion(award, span, revision)));
        database.flush();
    }

    /** Keeps what a version says before it is changed, for figures that were frozen by then. */
    private void keep(AwardVersion version) {
        database.createNativeQuery("insert into award_version_past (version_id, office_code, until_month, superseded) select v.id, v.office_code, v.until_month, v.superseded"
            + " from award_version v where v.id = ?1").setParameter(1, version.id()).executeUpdate();
    }

    /** The next awards of an area after a key, locked until the transaction ends, in the order of their keys. */
    List<Award> lock(Jurisdiction area, long after, int limit) {
        return database.createQuery("select a from Award a where a.officeCode like :area and a.id > :after order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("after", after).setMaxResults(limit).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The first month of each of these awards, by its key, whatever became of that month since. */
    Map<Long, Month> begun(Jurisdiction area, List<Award> awards) {
        List<?> rows = awards.isEmpty() ? List.of() : database.createNativeQuery("select v.award_id, min(v.from_month) from award_version v where v.award_id in (:awards)"
                + " and v.office_code like :area group by v.award_id", Object[].class)
            .setParameter("awards", awards.stream().map(Award::id).toList()).setParameter("area", area.pattern()).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> Month.parse((String) row[1]).orElseThrow()));
    }

    /** Which of these awards have a birthday to be decided that changes their top-ups on a day or before. */
    Set<Long> topUpsDue(Jurisdiction area, List<Award> awards, LocalDate until) {
        List<?> rows = awards.isEmpty() ? List.of() : database.createNativeQuery("select d.award_id from award_due d where d.award_id in (:awards) and d.kind = 'TOP_UPS'"
                + " and d.due <= :until and d.office_code like :area", Long.class)
            .setParameter("awards", awards.stream().map(Award::id).toList()).setParameter("until", until).setParameter("area", area.pattern()).getResultList();
        return rows.stream().map(Long.class::cast).collect(Collectors.toSet());
    }

    /** What was done to these awards, by the key of the award, the oldest first. */
    Map<Long, List<AwardEvent>> events(Jurisdiction area, List<Award> awards) {
        return awards.isEmpty() ? Map.of() : database.createQuery("select e from AwardEvent e where e.awardId in :awards and e.officeCode like :area order by e.id", AwardEvent.class)
            .setParameter("awards", awards.stream().map(Award::id).toList()).setParameter("area", area.pattern()).getResultStream().collect(Collectors.groupingBy(AwardEvent::awardId));
    }

    /** Sets the clocks of an award anew. */
    void clocks(Award award, List<AwardDue> clocks) {
        database.flush();
        database.createNativeQuery("delete from award_due where award_id = ?1").setParameter(1, award.id()).executeUpdate();
        for (AwardDue clock : clocks) {
            database.createNativeQuery("insert into award_due (award_id, office_code, kind, due) values (?1, ?2, ?3, ?4)").setParameter(1, award.id())
                .setParameter(2, award.office().value()).setParameter(3, clock.kind().name()).setParameter(4, clock.due()).executeUpdate();
        }
    }

    /** Adds a clock of a kind that does not run on the award yet. */
    void mark(Award award, AwardDue clock) {
        database.flush();
        database.createNativeQuery("insert into award_due (award_id, office_code, kind, due) select ?1, ?2, ?3, ?4 from dual"
                + " where not exists (select 1 from award_due d where d.award_id = ?1 and d.kind = ?3)").setParameter(1, award.id())
            .setParameter(2, award.office().value()).setParameter(3, clock.kind().name()).setParameter(4, clock.due()).executeUpdate();
    }

    /** What is due on awards up to a day, the most pressing first, behind a key. */
    List<DueRow> due(Jurisdiction area, LocalDate until, Optional<AwardDue.Kind> kind, DueRow.Key after, int limit) {
        List<?> found = database.createNativeQuery("select d.id, d.due, d.kind, a.number, a.office_code, a.holder_name from award_due d join award a on a.id = d.award_id"
                + " where d.office_code like :area and d.due <= :until and (:kind = '' or d.kind = :kind) and (d.due > :day or d.due = :day and d.id > :id)"
                + " order by d.due, d.id", Object[].class)
            .setParameter("area", area.pattern()).setParameter("until", until).setParameter("kind", kind.map(AwardDue.Kind::name).orElse(""))
            .setParameter("day", after.due()).setParameter("id", after.id()).setMaxResults(limit).getResultList();
        return found.stream().map(Awards::due).toList();
    }

    private static DueRow due(Object row) {
        Object[] values = (Object[]) row;
        LocalDate due = ((Date) values[1]).toLocalDate();
        return new DueRow(new DueRow.Key(due, ((Number) values[0]).longValue()), (String) values[3], new OfficeCode((String) values[4]), (String) values[5],
            new AwardDue(AwardDue.Kind.valueOf((String) values[2]), due));
    }

    Optional<Award> ofFile(Jurisdiction area, String application) {
        return database.createQuery("select a from Award a where a.applicationNumber = :application and a.officeCode like :area", Award.class)
            .setParameter("application", application).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** One page of awards in the order in which they were begun, after the key. */
    List<Award> list(Jurisdiction area, OfficeCode office, Optional<AwardState> state, long after, int limit) {
        var query = database.createQuery("select a from Award a where a.officeCode like :area and a.officeCode like :office and a.id > :after"
                + (state.isPresent() ? " and a.state = :state" : "") + " order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("after", after).setMaxResults(limit);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return query.getResultList();
    }

    /** The versions of these awards that are in force, the oldest first. */
    List<AwardVersion> versions(Jurisdiction area, List<Award> awards) {
        if (awards.isEmpty()) {
            return List.of();
        }
        return database.createQuery("select v from AwardVersion v where v.awardId in :awards and v.officeCode like :area"
                + " and v.superseded = false order by v.awardId, v.fromMonth", AwardVersion.class)
            .setParameter("awards", awards.stream().map(Award::id).toList()).setParameter("area", area.pattern()).getResultList();
    }
}
