package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans and money of the demonstration for the year before and the years to come: the province passes on what is central and its own, a city what is its own,
 * to every county as much as a year can need. A year that has its plans is left alone.
 */
final class DemonstrationFunds {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;
    private static final long FEN_PER_COUNTY = 200_000_000;
    private static final long FEN_PER_HOUSEHOLD = 200_000;
    private static final String OWN = "'demonstration', '演示数据'";
    private static final String HEAD = "insert into fund_transaction (office_code, kind, year, source, to_office, amount, at, officer_subject, officer_name, row_key) ";

    /** What a county gets of each source, in hundredths of its need, and from which level: digits of the office that passes it on, 6 for the county itself. */
    private static final String PARTS = "(select 'CENTRAL' as source, 70 as part, 2 as digits union all select 'PROVINCE', 25, 2 union all select 'MUNICIPALITY', 12, 4"
        + " union all select 'COUNTY', 30, 6) p";
    private static final String COUNTIES = " from office c join " + PARTS + " where c.code like '34%' and char_length(c.code) = 6";

    private final Connection database;
    private final long need;
    private final LocalDate today;

    private DemonstrationFunds(Connection database, long households, LocalDate today) {
        this.database = database;
        this.need = FEN_PER_COUNTY + FEN_PER_HOUSEHOLD * households;
        this.today = today;
    }

    /** @param database a connection without auto-commit */
    static void load(Connection database, long households, LocalDate today) throws SQLException {
        DemonstrationFunds funds = new DemonstrationFunds(database, households, today);
        for (int year = today.getYear() - YEARS_BACK; year <= today.getYear() + YEARS_AHEAD; year++) {
            funds.year(year);
        }
        database.commit();
    }

    private void year(int year) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select 1 from fund_transaction where kind = 'BUDGET' and officer_subject = 'demonstration' and year = ? limit 1")) {
            query.setInt(1, year);
            if (query.executeQuery().next()) {
                return;
            }
        }
        String amount = need + " * p.part div 100";
        String rest = ", '" + today + " 09:00:00', " + OWN + ", md5(uuid())";
        for (String sql : List.of(
            HEAD + "select c.code, 'BUDGET', ?, p.source, null, " + amount + rest + COUNTIES,
            HEAD + "select left(c.code, p.digits), 'RECEIPT', ?, p.source, null, sum(" + amount + ")" + rest + COUNTIES + " group by left(c.code, p.digits), p.source",
            HEAD + "select left(c.code, p.digits), 'TRANSFER', ?, p.source, c.code, " + amount + rest + COUNTIES + " and p.digits < 6",
            postings("office_code", "PLANNED", "APPROPRIATED", "BUDGET"), postings("office_code", "CASH", "RECEIVED", "RECEIPT"),
            postings("office_code", "TRANSFERRED", "CASH", "TRANSFER"), postings("to_office", "CASH", "RECEIVED", "TRANSFER"),
            "insert into fund_balance (office_code, year, source, budget, received, transferred) select p.office_code, p.year, p.source,"
                + " sum(if(p.account = 'PLANNED', p.debit, 0)), sum(if(p.account = 'RECEIVED', p.credit, 0)), sum(if(p.account = 'TRANSFERRED', p.debit, 0))"
                + " from fund_posting p join fund_transaction t on t.id = p.transaction_id where t.officer_subject = 'demonstration' and t.run_id is null and t.year = ?"
                + " group by p.office_code, p.year, p.source on duplicate key update budget = fund_balance.budget + values(budget),"
                + " received = fund_balance.received + values(received), transferred = fund_balance.transferred + values(transferred)")) {
            try (PreparedStatement statement = database.prepareStatement(sql)) {
                statement.setInt(1, year);
                statement.executeUpdate();
            }
        }
    }

    private static String postings(String office, String debit, String credit, String kind) {
        return "insert into fund_posting (transaction_id, office_code, account, source, year, debit, credit) select t.id, t." + office + ", s.account, t.source, t.year,"
            + " if(s.account = '" + debit + "', t.amount, 0), if(s.account = '" + debit + "', 0, t.amount) from fund_transaction t"
            + " join (select '" + debit + "' as account union all select '" + credit + "') s where t.officer_subject = 'demonstration' and t.run_id is null and t.kind = '" + kind + "' and t.year = ?";
    }
}
