package org.tongchou.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.award.Start;
import org.tongchou.law.meanstest.Member;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** Writes the awards of confirmed invented families: what was confirmed, and since then every rise of the standard. */
final class DemonstrationAwards implements AutoCloseable {

    private static final int OF_AGE = 18;
    private static final int PENSION_AGE = 60;
    private static final int OVERDUE_DAYS = 20;

    private final DemonstrationSeries series;
    private final LocalDate today;
    private final DemonstrationAssessor assessor;
    private final DemonstrationTable awards;
    private final DemonstrationTable versions;
    private final DemonstrationTable clocks;

    DemonstrationAwards(Connection database, DemonstrationSeries series, LocalDate today, DemonstrationAssessor assessor) throws SQLException {
        this.series = series;
        this.today = today;
        this.assessor = assessor;
        awards = new DemonstrationTable(database, "award", "id", "number", "certificate", "application_number", "office_code", "category", "state",
            "holder_name", "member_count", "recheck_class", "recheck_due", "account_holder", "account_sealed", "account_bank", "version");
        versions = new DemonstrationTable(database, "award_version", "award_id", "office_code", "category", "member_count", "from_month",
            "until_month", "regular", "top_ups");
        clocks = new DemonstrationTable(database, "award_due", "award_id", "office_code", "kind", "due");
    }

    void add(DemonstrationCase file, String application) throws SQLException {
        LocalDate confirmed = file.confirmedOn().orElseThrow();
        DemonstrationFamily family = file.family();
        String office = family.office().value();
        String county = family.office().at(OfficeCode.Level.COUNTY).value();
        int year = confirmed.getYear();
        long id = family.household() + 1;
        String category = family.facts().category().name();
        int covered = file.assessment().orElseThrow().found().coveredMembers();
        RecheckClass recheck = canWork(family, confirmed) ? RecheckClass.HALF_YEAR : RecheckClass.ANNUAL;
        String holder = family.applicant().name();
        LocalDate due = recheckDue(confirmed, recheck);
        String number = "%s-%d-A%04d".formatted(office, year, series.next("award/" + office + "/" + year));
        awards.add(id, number,
            "%s-%d-%06d".formatted(county, year, series.next("certificate/" + county + "/" + year)), application, office, category, "ACTIVE", holder,
            covered, recheck.name(), due, holder, Seals.own().seal(SealedColumn.ACCOUNT, number, family.account()), "测试银行", 0);
        Month from = Start.firstMonth(confirmed);
        DemonstrationAssessment paid = file.assessment().orElseThrow();
        for (DemonstrationAssessment raised : assessor.raises(family, paid, Month.of(today))) {
            Month raisedFrom = later(Month.of(raised.on()), from.next());
            if (!raisedFrom.isAfter(Month.of(today))) {
                version(id, family, from, raisedFrom.previous().toString(), paid);
                from = raisedFrom;
                paid = raised;
            }
        }
        version(id, family, from, null, paid);
        clocks.add(id, office, "RECHECK", due);
        Optional<Month> other = assessor.otherTopUps(family, today, later(from, Month.of(today)), paid.topUps());
        if (other.isPresent()) {
            clocks.add(id, office, "TOP_UPS", other.get().firstDay());
        }
    }

    private static Month later(Month one, Month other) {
        return one.isAfter(other) ? one : other;
    }

    private void version(long award, DemonstrationFamily family, Month from, String until, DemonstrationAssessment paid) throws SQLException {
        versions.add(award, family.office().value(), family.facts().category().name(), paid.found().coveredMembers(), from.toString(), until,
            paid.monthly().fen(), paid.topUps().fen());
    }

    private static boolean canWork(DemonstrationFamily family, LocalDate on) {
        return family.persons().stream().map(DemonstrationPerson::member).anyMatch(member -> able(member, on));
    }

    private static boolean able(Member member, LocalDate on) {
        return member.age(on) >= OF_AGE && member.age(on) < PENSION_AGE && !member.seriousIllness() && !member.fullTimeStudent() && !member.isSeverelyDisabled();
    }

    /** The next one: those before are taken as done, up to a few that are overdue. */
    private LocalDate recheckDue(LocalDate confirmed, RecheckClass recheck) {
        LocalDate due = Start.recheckDue(confirmed, recheck);
        while (due.isBefore(today.minusDays(OVERDUE_DAYS))) {
            due = due.plusMonths(recheck.months());
        }
        return due;
    }

    void send() throws SQLException {
        awards.send();
        versions.send();
        clocks.send();
    }

    @Override
    public void close() throws SQLException {
        awards.close();
        versions.close();
        clocks.close();
    }
}
