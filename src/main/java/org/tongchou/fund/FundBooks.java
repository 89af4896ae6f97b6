package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.fund.Given;
import org.tongchou.law.rulepack.Category;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The balances, which are changed under their own lock, and the entries with their postings, which are only added to. */
@Dependent
class FundBooks {

    private static final int BLOCK = 200;
    private static final String FIGURES = "source, budget, received, transferred, paid, returned, earmarked, rural_paid";

    @PersistenceContext
    EntityManager database;

    @Unscoped("division codes are published by the statistics office")
    boolean isOffice(OfficeCode code) {
        return !database.createNativeQuery("select 1 from office where code = ?1").setParameter(1, code.value()).getResultList().isEmpty();
    }

    /** What an office holds, by source; zeros where nothing was entered. */
    Map<FundSource, Balance> balances(Jurisdiction area, OfficeCode office, int year) {
        return read(database.createNativeQuery("select " + FIGURES + " from fund_balance where office_code = :office and year = :year and office_code like :area", Object[].class)
            .setParameter("office", office.value()).setParameter("year", year).setParameter("area", area.pattern()).getResultList());
    }

    /** The same, locked until the transaction ends; rows that are not there yet are made, so that there is something to lock. */
    Map<FundSource, Balance> lock(Jurisdiction area, OfficeCode office, int year) {
        List<?> rows = locked(area, office, year);
        if (rows.size() < FundSource.values().length) {
            Arrays.stream(FundSource.values()).forEach(source -> open(office, year, source));
            rows = locked(area, office, year);
        }
        return read(rows);
    }

    private List<?> locked(Jurisdiction area, OfficeCode office, int year) {
        return database.createNativeQuery("select " + FIGURES + " from fund_balance where office_code = :office and year = :year and office_code like :area order by source for update",
            Object[].class).setParameter("office", office.value()).setParameter("year", year).setParameter("area", area.pattern()).getResultList();
    }

    private void open(OfficeCode office, int year, FundSource source) {
        database.createNativeQuery("insert ignore into fund_balance (office_code, year, source) values (?1, ?2, ?3)").setParameter(1, office.value()).setParameter(2, year)
            .setParameter(3, source.name()).executeUpdate();
    }

    /** Writes a balance that was locked. */
    void put(Jurisdiction area, OfficeCode office, int year, Balance balance) {
        database.createNativeQuery("update fund_balance set budget = :budget, received = :received, transferred = :transferred, paid = :paid, returned = :returned,"
                + " earmarked = :earmarked, rural_paid = :ruralPaid where office_code = :office and year = :year and source = :source and office_code like :area")
            .setParameter("budget", balance.budget().fen()).setParameter("received", balance.received().fen()).setParameter("transferred", balance.transferred().fen())
            .setParameter("paid", balance.paid().fen()).setParameter("returned", balance.returned().fen()).setParameter("earmarked", balance.rural().earmarked().fen())
            .setParameter("ruralPaid", balance.rural().paid().fen()).setParameter("office", office.value()).setParameter("year", year)
            .setParameter("source", balance.source().name()).setParameter("area", area.pattern()).executeUpdate();
    }

    /** @return the number of the new entry */
    @Unscoped("adds an entry and returns only its number")
    long add(Officer officer, Heading heading) {
        String key = RowKey.fresh();
        database.createNativeQuery("insert into fund_transaction (office_code, kind, year, source, to_office, amount, run_id, at, officer_subject, officer_name, row_key,"
                + " text_sealed, donor_sealed, corrects) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
            .setParameter(1, heading.office().value()).setParameter(2, heading.kind()).setParameter(3, heading.year())
            .setParameter(4, Optional.ofNullable(heading.source()).map(FundSource::name).orElse(null)).setParameter(5, Optional.ofNullable(heading.to()).map(OfficeCode::value).orElse(null))
            .setParameter(6, heading.amount().fen()).setParameter(7, heading.run()).setParameter(8, heading.at()).setParameter(9, officer.subject()).setParameter(10, officer.name())
            .setParameter(11, key).setParameter(12, Seals.own().seal(SealedColumn.FUND_TEXT, key, heading.words().text()))
            .setParameter(13, Seals.own().seal(SealedColumn.FUND_DONOR, key, heading.words().donor())).setParameter(14, Objects.toString(heading.corrects(), null)).executeUpdate();
        return count(database.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    /** Adds both sides of an entry, many rows in one statement. */
    @Unscoped("adds rows and returns none")
    void add(long number, int year, List<Posting> postings) {
        for (int from = 0; from < postings.size(); from += BLOCK) {
            List<Posting> block = postings.subList(from, Math.min(from + BLOCK, postings.size()));
            String rows = String.join(", ", Collections.nCopies(block.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
            Query insert = database.createNativeQuery("insert into fund_posting (transaction_id, year, office_code, account, source, township, category, debit, credit) values " + rows);
            int at = 1;
            for (Posting posting : block) {
                for (Object value : values(number, year, posting)) {
                    insert.setParameter(at++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    private static Object[] values(long number, int year, Posting posting) {
        return new Object[] {number, year, posting.at().office().value(), posting.at().account().name(), posting.at().source().name(),
            Objects.toString(posting.place().township(), null), Objects.toString(posting.place().category(), null), posting.debit().fen(), posting.credit().fen()};
    }

    /** An office's entries of a year, the newest first, those before the key. */
    List<EntryRow> entries(Jurisdiction area, OfficeCode office, int year, long before, int limit) {
        List<?> rows = database.createNativeQuery("select id, kind, source, office_code, to_office, amount, year, run_id, at, officer_name, row_key, text_sealed, donor_sealed, corrects,"
                + " (select max(p.township) from fund_posting p where p.transaction_id = fund_transaction.id and p.account = 'RECEIVED'), (select max(p.category) from fund_posting p where p.transaction_id = fund_transaction.id and p.account = 'RECEIVED') from fund_transaction"
                + " where (office_code = :office or to_office = :office) and year = :year and id < :before and (office_code like :area or to_office like :area) order by id desc", Object[].class)
            .setParameter("office", office.value()).setParameter("year", year).setParameter("before", before).setParameter("area", area.pattern()).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(FundBooks::entry).toList();
    }

    /** What was paid less what came back, by year, category and source, in an office and all below it. */
    List<Spending> spending(Jurisdiction area, OfficeCode office, int from, int to) {
        List<?> rows = database.createNativeQuery("select year, category, source, sum(debit - credit) from fund_posting"
                + " where account in ('PAID', 'RETURNED') and category is not null and year between :from and :to and office_code like :office and office_code like :area"
                + " group by year, category, source order by year, category", Object[].class)
            .setParameter("from", from).setParameter("to", to).setParameter("office", office.value() + "%").setParameter("area", area.pattern()).getResultList();
        return Spending.of(rows.stream().map(Object[].class::cast).toList());
    }

    /** What an office was given in all years, and what it spent or passed on of it; what was carried from a year into the next is neither. */
    Given given(Jurisdiction area, OfficeCode office) {
        List<?> rows = database.createNativeQuery("select p.account, p.township, p.category, sum(p.debit - p.credit) from fund_posting p join fund_transaction t on t.id = p.transaction_id and t.kind <> 'CARRY_OVER'"
                + " where p.office_code = :office and p.source = 'DONATION' and p.account in ('RECEIVED', 'TRANSFERRED', 'PAID', 'RETURNED') and p.office_code like :area group by p.account, p.township, p.category", Object[].class)
            .setParameter("office", office.value()).setParameter("area", area.pattern()).getResultList();
        return Gifts.of(rows.stream().map(Object[].class::cast).map(row -> new Gifts.Moved(LedgerAccount.valueOf((String) row[0]), new Posting.Place(Optional.ofNullable((String) row[1]).map(OfficeCode::new).orElse(null),
            Optional.ofNullable((String) row[2]).map(Category::valueOf).orElse(null)), count(row[3]))).toList());
    }

    private static EntryRow entry(Object[] row) {
        String key = (String) row[10];
        LocalDateTime at = row[8] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[8];
        return new EntryRow(count(row[0]), (String) row[1], Optional.ofNullable((String) row[13]).map(EntryKind::valueOf),
            new FundEntry.Bound(Optional.ofNullable((String) row[14]).map(OfficeCode::new), Optional.ofNullable((String) row[15]).map(Category::valueOf)), Optional.ofNullable((String) row[2]).map(FundSource::valueOf), new OfficeCode((String) row[3]),
            Optional.ofNullable((String) row[4]).map(OfficeCode::new), new Money(count(row[5])), (int) count(row[6]), Optional.ofNullable((Number) row[7]).map(Number::longValue),
            new EntryRow.Words(opened(SealedColumn.FUND_TEXT, key, row[11]), opened(SealedColumn.FUND_DONOR, key, row[12])), new EntryRow.Signature((String) row[9], at));
    }

    private static Optional<String> opened(SealedColumn column, String key, Object sealed) {
        return Optional.ofNullable(Seals.own().open(column, key, (byte[]) sealed));
    }

    private static Map<FundSource, Balance> read(List<?> rows) {
        Map<FundSource, Balance> balances = Arrays.stream(FundSource.values())
            .collect(Collectors.toMap(source -> source, Balance::empty, (one, other) -> one, () -> new EnumMap<>(FundSource.class)));
        rows.stream().map(Object[].class::cast).map(FundBooks::balance).forEach(balance -> balances.put(balance.source(), balance));
        return balances;
    }

    private static Balance balance(Object[] row) {
        return new Balance(FundSource.valueOf((String) row[0]), money(row[1]), money(row[2]), money(row[3]), money(row[4]), money(row[5]), new Balance.Rural(money(row[6]), money(row[7])));
    }

    private static Money money(Object fen) {
        return new Money(count(fen));
    }

    private static long count(Object number) {
        return number instanceof BigInteger large ? large.longValueExact() : ((Number) number).longValue();
    }
}
