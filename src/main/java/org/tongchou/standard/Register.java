package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.persistence.Unscoped;

/** The register of standards and rule packs. */
@Dependent
class Register {

    @PersistenceContext
    EntityManager database;

    @Inject
    StandardRegister standards;

    @Unscoped("standards and rules are published law")
    Optional<PublishedStandard> standard(OfficeCode office, String category, LocalDate on) {
        return standards.standard(office, category, on);
    }

    @Unscoped("standards and rules are published law")
    Optional<PublishedPack> pack(OfficeCode office, LocalDate on) {
        return rows("select id, region, version, era, effective_from, source, rules from rule_pack"
                + " where ?1 like concat(region, '%') and effective_from <= ?2"
                + " order by length(region) desc, effective_from desc, version desc limit 1", office.value(), Date.valueOf(on))
            .stream().findFirst().map(Register::pack);
    }

    private static PublishedPack pack(Object[] row) {
        return new PublishedPack(((Number) row[0]).longValue(),
            new PackReference(new OfficeCode((String) row[1]), ((Number) row[2]).intValue(), Era.valueOf((String) row[3])),
            day(row[4]), (String) row[5], (String) row[6]);
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
