package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.procedure.State;
import org.tongchou.office.Calendars;

/** More families of the demonstration's invention, for a test that needs more than an installation of tests has; written in the test's own transaction. */
public final class Invented {

    private static final long SEED = 20260701;
    private static final int CHUNK = 500;

    private Invented() {
    }

    /**
     * Writes the households from one number to another, the last not included, as they stand on a day. Their numbers are those that an installation of so many households
     * would give, so that none stands in the file of an earlier household; their files come after all that are there.
     */
    public static void households(Connection database, long first, long end, LocalDate today) throws SQLException {
        WorkingCalendar calendar = Calendars.printed();
        DemonstrationSeries series = new DemonstrationSeries(database);
        DemonstrationAssessor assessor = new DemonstrationAssessor(DemonstrationRules.of(database));
        DemonstrationCases cases = new DemonstrationCases(SEED, today, calendar, new DemonstrationFamilies(SEED, end, townships(database)), assessor);
        long place = number(database, "select greatest((select coalesce(max(id), 0) from application), (select coalesce(max(id), 0) from award))") - first;
        try (DemonstrationFiles files = new DemonstrationFiles(database, series); DemonstrationAwards awards = new DemonstrationAwards(database, series, today, assessor)) {
            for (long household = first; household < end; household++) {
                DemonstrationCase file = placed(cases.of(household), household + place);
                String number = files.add(file);
                if (file.road().state() == State.CONFIRMED) {
                    awards.add(file, number);
                }
                if ((household + 1 - first) % CHUNK == 0 || household + 1 == end) {
                    files.send();
                    awards.send();
                    series.send();
                }
            }
        }
    }

    private static DemonstrationCase placed(DemonstrationCase made, long place) {
        DemonstrationFamily family = made.family();
        return new DemonstrationCase(new DemonstrationFamily(place, family.office(), family.persons(), family.facts(), family.street(), family.account()), made.road(), made.assessment());
    }

    private static List<OfficeCode> townships(Connection database) throws SQLException {
        List<OfficeCode> townships = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select code from office where code like '3403%' and length(code) = 9 order by code"); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                townships.add(new OfficeCode(rows.getString(1)));
            }
        }
        return townships;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql); ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
