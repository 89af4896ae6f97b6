package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.standard.StandardLevel;
import org.tongchou.persistence.Unscoped;

/** The register of published standards; only ever added to. Withdrawn ones are as if they had never been published. */
@Dependent
class StandardRegister {

    private static final String COLUMNS = "select s.draft_id, s.region, s.category, s.level, s.unit, s.amount, s.effective_from, s.effective_to, s.document, s.doc_number,"
        + " s.approved_by, s.published_on, s.method, s.inputs, s.minimum_wage from standard s";

    private static final String SELECT = COLUMNS + " where not exists (select 1 from standard_withdrawal w where w.standard_id = s.id)";

    /** By a moment published, and not withdrawn; those without a moment came with the installation. */
    private static final String SELECT_THEN = COLUMNS + " where (s.published_at is null or s.published_at <= ?3)"
        + " and not exists (select 1 from standard_withdrawal w where w.standard_id = s.id and w.withdrawn_at <= ?3)";

    private static final String REACHING = " and ?1 like concat(s.region, '%') and s.category = ?2 order by s.effective_from, s.region";

    @PersistenceContext
    EntityManager database;

    /** All that were published for the regions in which an office lies, of every category, the oldest first. */
    @Unscoped("standards and rules are published law")
    List<PublishedStandard> reaching(OfficeCode office) {
        return rows(SELECT + " and ?1 like concat(s.region, '%') order by s.effective_from, s.region", office.value());
    }

    /** The same of one category. */
    @Unscoped("standards and rules are published law")
    List<PublishedStandard> reaching(OfficeCode office, String category) {
        return rows(SELECT + REACHING, office.value(), category);
    }

    /** The same as they were published by a moment. */
    @Unscoped("standards and rules are published law")
    List<PublishedStandard> reachingThen(OfficeCode office, String category, LocalDateTime then) {
        return rows(SELECT_THEN + REACHING, office.value(), category, then);
    }

    /** All that were published for a province and the regions in it. */
    @Unscoped("standards and rules are published law")
    List<PublishedStandard> within(OfficeCode province) {
        return rows(SELECT + " and s.region like concat(?1, '%') order by s.region, s.category, s.effective_from", province.value());
    }

    /** Adds what was drafted; whoever publishes for a province holds the lock on its numbers. */
    void publish(StandardDraft draft, Officer officer, LocalDateTime at, List<String> accepted) {
        database.createNativeQuery("insert into standard (region, category, unit, amount, effective_from, document, level, effective_to, doc_number, approved_by,"
                + " published_on, method, inputs, minimum_wage, revision, draft_id, accepted, published_by, published_name, published_at)"
                + " select d.office_code, d.category, d.unit, d.amount, d.effective_from, d.document, d.level, d.effective_to, d.doc_number, d.approved_by,"
                + " d.published_on, d.method, d.inputs, d.minimum_wage, (select count(*) from standard s join standard_withdrawal w on w.standard_id = s.id"
                + " where s.region = d.office_code and s.category = d.category and s.effective_from = d.effective_from), d.id, ?2, ?3, ?4, ?5"
                + " from standard_draft d where d.id = ?1")
            .setParameter(1, draft.id()).setParameter(2, accepted.isEmpty() ? null : String.join(" ", accepted)).setParameter(3, officer.subject())
            .setParameter(4, officer.name()).setParameter(5, at).executeUpdate();
    }

    void withdraw(StandardDraft draft, Officer officer, LocalDateTime at) {
        database.createNativeQuery("insert into standard_withdrawal (standard_id, withdrawn_by, withdrawn_name, withdrawn_at) select s.id, ?2, ?3, ?4 from standard s"
                + " where s.draft_id = ?1")
            .setParameter(1, draft.id()).setParameter(2, officer.subject()).setParameter(3, officer.name()).setParameter(4, at).executeUpdate();
    }

    private List<PublishedStandard> rows(String select, Object... parameters) {
        var query = database.createNativeQuery(select, Object[].class);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return typed(query.getResultList()).stream().map(StandardRegister::standard).toList();
    }

    private static PublishedStandard standard(Object[] row) {
        StandardOrigin origin = new StandardOrigin((String) row[8], text(row[9]), text(row[10]), day(row[11]), MethodDocument.stored((String) row[12], (String) row[13]),
            number(row[14]).map(Money::new));
        return new PublishedStandard(number(row[0]), new OfficeCode((String) row[1]), Category.valueOf((String) row[2]).name(), StandardLevel.valueOf((String) row[3]),
            (String) row[4], number(row[5]).map(Money::new).orElseThrow(), day(row[6]).orElseThrow(), day(row[7]), origin);
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }

    private static Optional<Long> number(Object column) {
        return Optional.ofNullable((Number) column).map(Number::longValue);
    }

    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable(column instanceof Date date ? date.toLocalDate() : (LocalDate) column);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> typed(List<?> rows) {
        return (List<Object[]>) rows;
    }
}
