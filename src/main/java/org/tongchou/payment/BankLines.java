package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The lines of a run with the accounts that they are paid to, read block by block for the bank, and the files that were made of them. */
@Dependent
class BankLines {

    /**
     * A line of before the list of accounts is paid to its award's first one. Always read from the run's lines on ({@code straight_join}): from the awards on, the lines of
     * all earlier months would be passed by, more of them each month. The line alone says whose it is: the family and its account may have moved to another county since, or come from there.
     */
    private static final String PAID = " from payment_line l join award_account c"
        + " on c.id = coalesce(l.account_id, (select min(f.id) from award_account f where f.award_id = l.award_id)) and c.award_id = l.award_id"
        + " join award a on a.id = l.award_id where l.run_id = :run and l.cancellation = :cancellation and l.office_code like :area";

    @PersistenceContext
    EntityManager database;

    /** A payment behind its line's key. */
    record Keyed(long key, BankFile.Payment payment) {
    }

    /** What a line pays and which account it names, without opening anything. */
    record Mark(long key, String text) {
    }

    /** The banks of a run in the order of their names. */
    List<BankSum> banks(Jurisdiction area, PaymentRun run) {
        return rows(database.createNativeQuery("select straight_join c.bank, count(*), sum(l.amount)" + PAID + " group by c.bank order by c.bank", Object[].class)
            .setParameter("run", run.id()).setParameter("cancellation", run.cancellation()).setParameter("area", area.pattern()).getResultList()).stream()
            .map(row -> new BankSum((String) row[0], count(row[1]), new Money(count(row[2])))).toList();
    }

    /** The next payments to accounts at a bank after the key of a line. */
    List<Keyed> payments(Jurisdiction area, PaymentRun run, String bank, long after, int limit) {
        return rows(database.createNativeQuery("select straight_join l.id, a.number, c.holder, c.award_id, c.row_key, c.account_sealed, c.bank, l.amount, l.month, l.kind" + PAID
                + " and c.bank = :bank and l.id > :after order by l.id", Object[].class)
            .setParameter("run", run.id()).setParameter("cancellation", run.cancellation()).setParameter("area", area.pattern()).setParameter("bank", bank).setParameter("after", after)
            .setMaxResults(limit).getResultList()).stream().map(BankLines::payment).toList();
    }

    private static Keyed payment(Object[] row) {
        String account = Seals.own().open(SealedColumn.PAYEE, SealedColumn.row(row[3], (String) row[4]), (byte[]) row[5]);
        return new Keyed(count(row[0]), new BankFile.Payment((String) row[1], (String) row[2], account, (String) row[6], new Money(count(row[7])),
            Month.parse((String) row[8]).orElseThrow(), PaymentKind.valueOf((String) row[9])));
    }

    /** What the next payments are, for a mark over all of them. */
    List<Mark> marks(Jurisdiction area, PaymentRun run, String bank, long after, int limit) {
        return rows(database.createNativeQuery("select straight_join l.id, a.number, l.month, l.kind, l.amount, c.id" + PAID
                + " and c.bank = :bank and l.id > :after order by l.id", Object[].class)
            .setParameter("run", run.id()).setParameter("cancellation", run.cancellation()).setParameter("area", area.pattern()).setParameter("bank", bank).setParameter("after", after)
            .setMaxResults(limit).getResultList()).stream()
            .map(row -> new Mark(count(row[0]), row[1] + "|" + row[2] + "|" + row[3] + "|" + row[4] + "|" + row[5])).toList();
    }

    /** Keeps that a file was written; one that was written before is left as it is. */
    void register(PaymentRun run, Officer officer, LocalDateTime at, Written file) {
        database.createNativeQuery("insert ignore into bank_file (run_id, office_code, format, bank, line_count, total, sha256, officer_subject, officer_name, at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .setParameter(1, run.id()).setParameter(2, run.office().value()).setParameter(3, file.format().mark()).setParameter(4, file.bank())
            .setParameter(5, file.sum().lines()).setParameter(6, file.sum().total().fen()).setParameter(7, file.sha256()).setParameter(8, officer.subject())
            .setParameter(9, officer.name()).setParameter(10, at).executeUpdate();
    }

    /**
     * A file as it was written.
     *
     * @param format in which form
     * @param bank for which bank; empty for all
     * @param sum its payments
     * @param sha256 of its bytes
     */
    record Written(FileFormat format, String bank, BankSum sum, String sha256) {
    }

    /** The SHA-256 of the file of a format and bank that was written first. */
    Optional<String> written(Jurisdiction area, PaymentRun run, FileFormat format, String bank) {
        List<?> found = database.createNativeQuery("select sha256 from bank_file where run_id = :run and office_code like :area and format = :format and bank = :bank", String.class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setParameter("format", format.mark()).setParameter("bank", bank)
            .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The way in which files of a run were written first; empty as long as none was. */
    Optional<BankWay> way(Jurisdiction area, PaymentRun run) {
        List<?> found = database.createNativeQuery("select bank from bank_file where run_id = :run and office_code like :area order by id", String.class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setMaxResults(1).getResultList();
        return found.stream().map(String.class::cast).map(BankWay::of).findFirst();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
