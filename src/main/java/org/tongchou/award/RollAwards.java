package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Officer;
import org.tongchou.casework.Account;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Start;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.Desk;
import org.tongchou.persistence.ManyRows;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The rows of awards that come with a roll, many at a time. */
@Dependent
class RollAwards {

    private static final int ASKED_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager database;

    void awards(List<AwardTakenOver> awards, List<String> numbers, List<String> certificates, LocalDate today) {
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < awards.size(); at++) {
            AwardTakenOver award = awards.get(at);
            rows.add(new Object[] {numbers.get(at), certificates.get(at), award.application(), award.office().value(), award.category(), AwardState.ACTIVE.name(), award.holder(), award.members(),
                award.recheck().name(), Start.recheckDue(today, award.recheck()), award.account().holder(), Seals.own().seal(SealedColumn.ACCOUNT, numbers.get(at), award.account().number()),
                award.account().bank(), 0});
        }
        for (ManyRows block : ManyRows.blocks(rows)) {
            block.send(database.createNativeQuery("insert into award (number, certificate, application_number, office_code, category, state, holder_name, member_count, recheck_class, recheck_due, account_holder, account_sealed, account_bank, version) values " + block.places()));
        }
    }

    /** The keys of awards by their numbers. */
    Map<String, Long> ids(Jurisdiction area, List<String> numbers) {
        Map<String, Long> ids = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += ASKED_AT_ONCE) {
            database.createQuery("select a.number, a.id from Award a where a.number in :numbers and a.officeCode like :area", Object[].class)
                .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + ASKED_AT_ONCE))).setParameter("area", area.pattern())
                .getResultStream().forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    void versions(List<AwardTakenOver> awards, List<String> numbers, Map<String, Long> ids, Month from) {
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < awards.size(); at++) {
            AwardTakenOver award = awards.get(at);
            rows.add(new Object[] {ids.get(numbers.get(at)), award.office().value(), award.category(), award.members(), from.toString(), award.regular().fen(), award.topUps().fen()});
        }
        for (ManyRows block : ManyRows.blocks(rows)) {
            block.send(database.createNativeQuery("insert into award_version (award_id, office_code, category, member_count, from_month, regular, top_ups) values " + block.places()));
        }
    }

    /** The account that each is paid to from the first day on. */
    void accounts(List<AwardTakenOver> awards, List<String> numbers, Map<String, Long> ids, LocalDate since) {
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < awards.size(); at++) {
            Account account = awards.get(at).account();
            Long id = ids.get(numbers.get(at));
            String key = RowKey.fresh();
            rows.add(new Object[] {id, awards.get(at).office().value(), since, account.holder(), account.bank(), key,
                Seals.own().seal(SealedColumn.PAYEE, SealedColumn.row(id, key), account.number())});
        }
        for (ManyRows block : ManyRows.blocks(rows)) {
            block.send(database.createNativeQuery("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed) values " + block.places()));
        }
    }

    /** When each is looked at again. */
    void clocks(List<AwardTakenOver> awards, List<String> numbers, Map<String, Long> ids, LocalDate today) {
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < awards.size(); at++) {
            rows.add(new Object[] {ids.get(numbers.get(at)), awards.get(at).office().value(), AwardDue.Kind.RECHECK.name(), Start.recheckDue(today, awards.get(at).recheck())});
        }
        for (ManyRows block : ManyRows.blocks(rows)) {
            block.send(database.createNativeQuery("insert into award_due (award_id, office_code, kind, due) values " + block.places()));
        }
    }

    void events(Officer officer, List<AwardTakenOver> awards, List<String> numbers, Map<String, Long> ids, List<String> papers, LocalDateTime moment) {
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < awards.size(); at++) {
            Long id = ids.get(numbers.get(at));
            String key = RowKey.fresh();
            rows.add(new Object[] {id, awards.get(at).office().value(), moment, AwardStep.TAKE_OVER.name(), officer.subject(), officer.account(), officer.name(), Desk.APPROVER.name(), AwardState.ACTIVE.name(), key,
                Seals.own().seal(SealedColumn.AWARD_DETAIL, SealedColumn.row(id, key), papers.get(at))});
        }
        for (ManyRows block : ManyRows.blocks(rows)) {
            block.send(database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed) values " + block.places()));
        }
    }
}
