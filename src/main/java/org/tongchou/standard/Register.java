package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.Unscoped;

/** The register of standards. */
@Dependent
class Register {

    @PersistenceContext
    EntityManager database;

    @Unscoped("standards and rules are published law")
    Optional<PublishedStandard> standard(OfficeCode office, String category, LocalDate on) {
        return rows("select region, category, unit, amount, effective_from, document from standard"
                + " where ?1 like concat(region, '%') and category = ?2 and effective_from <= ?3"
                + " order by length(region) desc, effective_from desc limit 1", office.value(), category, Date.valueOf(on))
            .stream().findFirst().map(Register::standard);
    }

    private static PublishedStandard standard(Object[] row) {
        return new PublishedStandard(new OfficeCode((String) row[0]), (String) row[1], (String) row[2], new Money(((Number) row[3]).longValue()),
            day(row[4]), (String) row[5]);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return typed(query.getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> typed(List<?> rows) {
        return (List<Object[]>) rows;
    }
}
