package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import org.tongchou.access.Officer;
import org.tongchou.persistence.Unscoped;

/** Pools that were passed down by factors; only ever added to. */
@Dependent
class AllocationShelf {

    @PersistenceContext
    EntityManager database;

    /** @return its number */
    @Unscoped("adds a row of the officer's own office and returns only its number")
    long add(Officer officer, AllocationAsked asked, LocalDateTime at) {
        database.createNativeQuery("insert into fund_allocation (office_code, year, source, pool, inputs, officer_subject, officer_name, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .setParameter(1, officer.office().value()).setParameter(2, asked.year()).setParameter(3, asked.source().name()).setParameter(4, asked.pool().fen())
            .setParameter(5, asked.inputs()).setParameter(6, officer.subject()).setParameter(7, officer.name()).setParameter(8, at).executeUpdate();
        return ((Number) database.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    void add(long allocation, Allocated.Part part) {
        database.createNativeQuery("insert into fund_allocation_part (allocation_id, to_office, amount, transaction_id) values (?1, ?2, ?3, ?4)")
            .setParameter(1, allocation).setParameter(2, part.office().value()).setParameter(3, part.amount().fen()).setParameter(4, part.entry()).executeUpdate();
    }
}
