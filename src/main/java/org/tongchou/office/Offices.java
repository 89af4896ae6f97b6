package org.tongchou.office;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.Unscoped;

/** The division tree of the whole country. */
@Dependent
class Offices {

    @PersistenceContext
    EntityManager database;

    @Unscoped("division codes and names are published by the statistics office")
    Optional<Division> find(OfficeCode code) {
        return Optional.ofNullable(database.find(Office.class, code.value())).map(Office::division);
    }

    @Unscoped("division codes and names are published by the statistics office")
    List<Division> below(OfficeCode parent) {
        return database.createQuery("select o from Office o where o.parent = :parent order by o.code", Office.class)
            .setParameter("parent", parent.value()).getResultStream().map(Office::division).toList();
    }

    @Unscoped("division codes and names are published by the statistics office")
    List<Division> provinces() {
        return database.createQuery("select o from Office o where o.parent is null order by o.code", Office.class)
            .getResultStream().map(Office::division).toList();
    }
}
