package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.Unscoped;

/** Where the counties lie. */
@Dependent
class CountyPlaces {

    @PersistenceContext
    EntityManager database;

    /** A county and the municipality above it. */
    record Place(OfficeCode office, String name, OfficeCode municipality, String municipalityName) {
    }

    /** The counties of an office, itself if it is one, in the order of their codes. */
    @Unscoped("division codes and names are published by the statistics office")
    List<Place> within(OfficeCode office) {
        List<?> rows = database.createNativeQuery("select c.code, c.name, m.code as municipality, m.name as called from office c join office m on m.code = c.parent"
                + " where c.code like :office and char_length(c.code) = :digits order by c.code", Object[].class)
            .setParameter("office", office.value() + "%").setParameter("digits", OfficeCode.Level.COUNTY.digits()).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Place(new OfficeCode((String) row[0]), (String) row[1], new OfficeCode((String) row[2]), (String) row[3])).toList();
    }
}
