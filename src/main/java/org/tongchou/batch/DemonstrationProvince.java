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

/**
 * Loads invented families into the townships of one municipality: about seven in ten in support, the rest at every place of the procedure,
 * and three months of released payments. Written in chunks of bounded size; where a load was cut off, the next one goes on.
 */
final class DemonstrationProvince {

    private static final String MUNICIPALITY = "3403";
    private static final int CHUNK = 500;

    private final Connection database;
    private final long households;
    private final String progress;
    private final LocalDate today;
    private final WorkingCalendar calendar = Calendars.printed();
    private final DemonstrationSeries series;

    private DemonstrationProvince(Connection database, long households, long seed, LocalDate today) throws SQLException {
        this.database = database;
        this.households = households;
        this.progress = "demonstration/" + seed + "/" + households;
        this.today = today;
        this.series = new DemonstrationSeries(database);
    }

    /**
     * Loads so many households as they stand today; does nothing where applications are on file already. The same seed gives the same data.
     *
     * @param database a connection without auto-commit
     */
    static void load(Connection database, long households, long seed, LocalDate today) throws SQLException {
        DemonstrationProvince province = new DemonstrationProvince(database, households, seed, today);
        long done = province.series.last(province.progress);
        if (done > households || done == 0 && province.hasFiles()) {
            return;
        }
        DemonstrationFamilies families = new DemonstrationFamilies(seed, households, province.townships());
        DemonstrationAssessor assessor = new DemonstrationAssessor(DemonstrationRules.of(database));
        province.files(new DemonstrationCases(seed, today, province.calendar, families, assessor), assessor, done);
        new DemonstrationRuns(database, province.calendar).load(today);
        province.reached(households + 1);
        System.out.printf("Demonstration: %d households%n", households);
    }

    private void files(DemonstrationCases cases, DemonstrationAssessor assessor, long done) throws SQLException {
        try (DemonstrationFiles files = new DemonstrationFiles(database, series);
            DemonstrationAwards awards = new DemonstrationAwards(database, series, today, assessor)) {
            for (long household = done; household < households; household++) {
                DemonstrationCase file = cases.of(household);
                String number = files.add(file);
                if (file.road().state() == State.CONFIRMED) {
                    awards.add(file, number);
                }
                if ((household + 1) % CHUNK == 0 || household + 1 == households) {
                    files.send();
                    awards.send();
                    reached(household + 1);
                }
            }
        }
    }

    /** Commits what was written together with how far it goes, so that a load that is cut off can go on. */
    private void reached(long household) throws SQLException {
        series.set(progress, household);
        series.send();
        database.commit();
    }

    private boolean hasFiles() throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select 1 from application limit 1"); ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    private List<OfficeCode> townships() throws SQLException {
        List<OfficeCode> townships = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select code from office where code like ? and length(code) = 9 order by code")) {
            query.setString(1, MUNICIPALITY + "%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    townships.add(new OfficeCode(rows.getString(1)));
                }
            }
        }
        return townships;
    }
}
