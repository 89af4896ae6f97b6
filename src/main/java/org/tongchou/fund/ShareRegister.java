package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;
import org.tongchou.persistence.Unscoped;

/** The shares of the configuration. */
@Dependent
class ShareRegister {

    @PersistenceContext
    EntityManager database;

    @Unscoped("who bears how much is a published rule and names no person")
    Optional<Shares> inForce(OfficeCode county, Category category, LocalDate on) {
        List<?> rows = database.createNativeQuery("select central, province, municipality, county, donation from fund_share"
                + " where ?1 like concat(region, '%') and category = ?2 and effective_from <= ?3 order by char_length(region) desc, effective_from desc", Object[].class)
            .setParameter(1, county.value()).setParameter(2, category.name()).setParameter(3, on).setMaxResults(1).getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(ShareRegister::shares);
    }

    /** All that were set for an office or a region around it, the one that holds first in each category. */
    @Unscoped("who bears how much is a published rule and names no person")
    List<ShareRow> rows(OfficeCode office, LocalDate on) {
        List<?> rows = database.createNativeQuery("select central, province, municipality, county, donation, region, category, effective_from, document from fund_share"
            + " where ?1 like concat(region, '%') order by category, effective_from <= ?2 desc, char_length(region) desc, effective_from desc", Object[].class)
            .setParameter(1, office.value()).setParameter(2, on).getResultList();
        Set<Category> held = EnumSet.noneOf(Category.class);
        return rows.stream().map(Object[].class::cast).map(row -> row(row, on, held)).toList();
    }

    private static ShareRow row(Object[] row, LocalDate on, Set<Category> held) {
        Category category = Category.valueOf((String) row[6]);
        LocalDate from = row[7] instanceof Date day ? day.toLocalDate() : (LocalDate) row[7];
        boolean holds = !from.isAfter(on) && held.add(category);
        return new ShareRow((String) row[5], category, from, shares(row).tenThousandths(), (String) row[8], holds);
    }

    private static Shares shares(Object[] row) {
        Map<FundSource, Integer> shares = new EnumMap<>(FundSource.class);
        for (FundSource source : FundSource.values()) {
            shares.put(source, ((Number) row[source.ordinal()]).intValue());
        }
        return new Shares(shares);
    }
}
