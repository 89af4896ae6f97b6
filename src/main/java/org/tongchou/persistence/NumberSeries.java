package org.tongchou.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The last number given in each series. */
@Dependent
class NumberSeries {

    @PersistenceContext
    EntityManager database;

    @Unscoped("counts on and tells nothing but the numbers just given")
    long next(String name, int count) {
        database.createNativeQuery("insert into number_series (series, last) values (?1, last_insert_id(?2))"
            + " on duplicate key update last = last_insert_id(last + ?2)").setParameter(1, name).setParameter(2, count).executeUpdate();
        return ((Number) database.createNativeQuery("select last_insert_id()").getSingleResult()).longValue() - count + 1;
    }

    @Unscoped("counts by one and tells nothing but the number just given")
    long next(String name) {
        database.createNativeQuery("insert into number_series (series, last) values (?1, last_insert_id(1))"
            + " on duplicate key update last = last_insert_id(last + 1)").setParameter(1, name).executeUpdate();
        return ((Number) database.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }
}
