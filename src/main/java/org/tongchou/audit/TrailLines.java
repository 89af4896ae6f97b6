package org.tongchou.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The trail of a jurisdiction: what its officers did, and what was done from elsewhere about its families. */
@Dependent
class TrailLines {

    private static final String SELECT = "select id, at, kind, officer_account, officer_subject, role, office_code, act, subject, outcome, reason, state_before,"
        + " state_after, detail from audit_line where (office_code like :area or place_code like :area) and id < :before";

    private static final String PERSON = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @PersistenceContext
    EntityManager database;

    /** All lines, the newest first. */
    List<TrailLine> newest(Jurisdiction area, long before, int limit) {
        return lines(database.createNativeQuery(SELECT + " order by id desc", Object[].class)
            .setParameter("area", area.pattern()).setParameter("before", before).setMaxResults(limit).getResultList());
    }

    /** The lines about any of these numbers, the newest first. */
    List<TrailLine> about(Jurisdiction area, Collection<String> subjects, long before, int limit) {
        return lines(database.createNativeQuery(SELECT + " and subject in (:subjects) order by id desc", Object[].class)
            .setParameter("area", area.pattern()).setParameter("subjects", subjects).setParameter("before", before).setMaxResults(limit).getResultList());
    }

    /** What an officer did, looked at or was refused, the newest first; named by the key of the person or by the user name. */
    List<TrailLine> of(Jurisdiction area, String who, long before, int limit) {
        return lines(database.createNativeQuery(SELECT + " and " + (who.matches(PERSON) ? "officer_subject" : "officer_account") + " = :who order by id desc", Object[].class)
            .setParameter("area", area.pattern()).setParameter("who", who).setParameter("before", before).setMaxResults(limit).getResultList());
    }

    private static List<TrailLine> lines(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(TrailLines::line).toList();
    }

    private static TrailLine line(Object[] row) {
        return new TrailLine(((Number) row[0]).longValue(), ((Timestamp) row[1]).toLocalDateTime(), LineKind.valueOf((String) row[2]), text(row[3]), text(row[4]),
            text(row[5]), new OfficeCode((String) row[6]), text(row[7]), text(row[8]), text(row[9]), text(row[10]), text(row[11]), text(row[12]), text(row[13]));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
