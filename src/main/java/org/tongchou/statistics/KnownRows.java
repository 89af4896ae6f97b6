package org.tongchou.statistics;

/**
 * The tables that figures are counted from, as parts of questions: as they stand, or as everything was known when a month was frozen. What was changed since then is read from
 * what it left behind, and what came since then is not there. The marks are numbers of the house's own and stand in the text.
 */
final class KnownRows {

    private KnownRows() {
    }

    private static String within(String row) {
        return row + ".office_code like :area and " + row + ".office_code like :office";
    }

    /** Amounts of awards at the asked office. */
    static String versions(Known known) {
        if (known.isNow()) {
            return "award_version";
        }
        String columns = "y.award_id, %s.office_code, y.category, y.member_count, y.from_month, %s.until_month, %s.superseded";
        return "(select " + columns.replace("%s", "y") + " from award_version y where y.id <= " + known.versions() + " and " + within("y")
            + " and not exists (select 1 from award_version_past x where x.version_id = y.id and x.id > " + known.versionPasts() + ")"
            + " union all select " + columns.replace("%s", "p") + " from award_version_past p join award_version y on y.id = p.version_id and y.id <= " + known.versions()
            + " where p.id > " + known.versionPasts() + " and " + within("p")
            + " and not exists (select 1 from award_version_past x where x.version_id = p.version_id and x.id > " + known.versionPasts() + " and x.id < p.id))";
    }

    /** What is packed of the family behind the application {@code a}: {@code p}; and {@code q}, which stands in its place if it was packed otherwise then. */
    static String packed(Known known) {
        long mark = known.packedPasts().orElseThrow();
        return " join packed_family p on p.id = a.id left join packed_family_past q on q.id = (select min(x.id) from packed_family_past x where x.family_id = p.id and x.id > " + mark + ")";
    }

    /** That the award of {@code v} has an amount in the month of that parameter, at whatever office. */
    static String holds(Known known, String month) {
        return holds(known, month, "");
    }

    /** The same at another office or in another category than {@code v} is. */
    static String holdsElsewhere(Known known, String month) {
        return holds(known, month, " and (" + (known.isNow() ? "o.office_code" : "coalesce(q.office_code, o.office_code)") + " <> v.office_code or o.category <> v.category)");
    }

    private static String holds(Known known, String month, String besides) {
        String until = known.isNow() ? "o.until_month" : "if(q.id is null, o.until_month, q.until_month)";
        String rows = known.isNow() ? "award_version o where o.award_id = v.award_id and not o.superseded"
            : "award_version o left join award_version_past q on q.id = (select min(x.id) from award_version_past x where x.version_id = o.id and x.id > " + known.versionPasts()
                + ") where o.award_id = v.award_id and o.id <= " + known.versions() + " and not coalesce(q.superseded, o.superseded)";
        return "exists (select 1 from " + rows + " and o.from_month <= :" + month + " and (" + until + " is null or " + until + " >= :" + month + ")" + besides + ")";
    }

    /** Awards at the asked office. */
    static String awards(Known known) {
        if (known.isNow()) {
            return "award";
        }
        return "(select y.id, y.category, y.office_code, y.state, y.recheck_due from award y where y.id <= " + known.awards() + " and " + within("y")
            + " and not exists (select 1 from award_past x where x.award_id = y.id and x.id > " + known.awardPasts() + ")"
            + " union all select y.id, y.category, p.office_code, p.state, p.recheck_due from award_past p join award y on y.id = p.award_id and y.id <= " + known.awards()
            + " where p.id > " + known.awardPasts() + " and " + within("p") + " and " + first(known) + ")";
    }

    /** Applications at the asked office: one that moved with its family is still where it was. */
    static String applications(Known known) {
        if (known.isNow()) {
            return "application";
        }
        String from = " from award_past p join award w on w.id = p.award_id join application y on y.number = w.application_number where p.id > " + known.awardPasts();
        return "(select y.id, y.category, y.state, y.decided_on, y.office_code from application y where " + within("y")
            + " and not exists (select 1 from award w join award_past p on p.award_id = w.id and p.id > " + known.awardPasts() + " and p.office_code <> y.office_code and " + first(known)
            + " where w.application_number = y.number)"
            + " union all select y.id, y.category, y.state, y.decided_on, p.office_code" + from + " and p.office_code <> y.office_code and " + within("p") + " and " + first(known) + ")";
    }

    /** That the first thing an award left behind after the moment is {@code p}. */
    private static String first(Known known) {
        return "not exists (select 1 from award_past x where x.award_id = p.award_id and x.id > " + known.awardPasts() + " and x.id < p.id)";
    }

    /** That the application {@code a} was not decided later. */
    static String decided(Known known) {
        return known.isNow() ? "" : " and not exists (select 1 from case_event x where x.application_id = a.id and x.id > " + known.cases() + " and x.to_state in ('CONFIRMED', 'REFUSED'))";
    }
}
