package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static Shares shares(Object[] row) {
        Map<FundSource, Integer> shares = new EnumMap<>(FundSource.class);
        for (FundSource source : FundSource.values()) {
            shares.put(source, ((Number) row[source.ordinal()]).intValue());
        }
        return new Shares(shares);
    }
}
