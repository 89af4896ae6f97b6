package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/** Who bears the invented runs: the shares of a month, and the entries in the books. */
final class DemonstrationBooks {

    private static final String TOTALS = Arrays.stream(FundSource.values()).map(source -> "select office_code, category, '" + source + "' as source, sum(from_"
        + source.name().toLowerCase(Locale.ROOT) + ") as amount from payment_line where run_id = ? group by office_code, category").collect(Collectors.joining(" union all "));

    private final Connection database;

    DemonstrationBooks(Connection database) {
        this.database = database;
    }

    Map<Category, Shares> shares(String county, Month month) throws SQLException {
        Map<Category, Shares> shares = new EnumMap<>(Category.class);
        try (PreparedStatement query = database.prepareStatement("select central, province, municipality, county, donation from fund_share"
            + " where ? like concat(region, '%') and category = ? and effective_from <= ? order by char_length(region) desc, effective_from desc limit 1")) {
            for (Category category : Category.values()) {
                query.setString(1, county);
                query.setString(2, category.name());
                query.setString(3, month.firstDay().toString());
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        shares.put(category, read(row));
                    }
                }
            }
        }
        return shares;
    }

    private static Shares read(ResultSet row) throws SQLException {
        Map<FundSource, Integer> shares = new EnumMap<>(FundSource.class);
        for (FundSource source : FundSource.values()) {
            shares.put(source, row.getInt(source.ordinal() + 1));
        }
        return new Shares(shares);
    }

    /** Posts a released run. */
    void post(long run) throws SQLException {
        for (String sql : List.of(
            "insert into fund_transaction (office_code, kind, year, amount, run_id, at, officer_subject, officer_name, row_key) select office_code, 'PAYMENT', left(month, 4), total, id,"
                + " released_at, released_by, released_name, md5(uuid()) from payment_run where id = ? and total > 0",
            "insert into fund_posting (transaction_id, office_code, account, source, year, township, category, debit, credit) select t.id, t.office_code, s.account, x.source, t.year,"
                + " x.office_code, x.category, if(s.account = 'PAID', x.amount, 0), if(s.account = 'PAID', 0, x.amount) from fund_transaction t join (" + TOTALS + ") x"
                + " join (select 'PAID' as account union all select 'CASH') s where x.amount > 0 and t.kind = 'PAYMENT' and t.run_id = ?",
            "update fund_balance b join (select t.office_code, t.year, p.source, sum(p.debit) as amount, sum(if(p.category = 'RURAL', p.debit, 0)) as rural from fund_transaction t"
                + " join fund_posting p on p.transaction_id = t.id and p.account = 'PAID' where t.kind = 'PAYMENT' and t.run_id = ? group by t.office_code, t.year, p.source) x"
                + " on x.office_code = b.office_code and x.year = b.year and x.source = b.source set b.paid = b.paid + x.amount, b.rural_paid = b.rural_paid + x.rural")) {
            try (PreparedStatement statement = database.prepareStatement(sql)) {
                for (int at = 1; at <= sql.chars().filter(sign -> sign == '?').count(); at++) {
                    statement.setLong(at, run);
                }
                statement.executeUpdate();
            }
        }
    }
}
