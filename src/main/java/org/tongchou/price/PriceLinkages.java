package org.tongchou.price;

import jakarta.enterprise.context.Dependent;
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
import org.tongchou.standard.PriceLinkageReading;

/** The price linkages of the published rule packs. */
@Dependent
class PriceLinkages {

    @PersistenceContext
    EntityManager database;

    /** The one that holds in a region on a day: that of the nearest region whose newest rule pack with one has begun. */
    @Unscoped("standards and rules are published law")
    Optional<LinkageInForce> at(OfficeCode region, LocalDate on) {
        List<?> rows = database.createNativeQuery("select region, version, era, price_linkage from rule_pack"
                + " where (region = '00' or ?1 like concat(region, '%')) and effective_from <= ?2 and price_linkage is not null"
                + " order by region = '00', length(region) desc, effective_from desc, version desc limit 1", Object[].class)
            .setParameter(1, region.value()).setParameter(2, Date.valueOf(on)).getResultList();
        return rows.stream().map(Object[].class::cast).map(PriceLinkages::linkage).findFirst();
    }

    private static LinkageInForce linkage(Object[] row) {
        return new LinkageInForce(PriceLinkageReading.of((String) row[3]), (String) row[3],
            new PackReference(new OfficeCode((String) row[0]), ((Number) row[1]).intValue(), Era.valueOf((String) row[2])));
    }
}
