package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The tables of payments and funds, asked what does not hold in them. */
@Dependent
class BookShelf {

    @PersistenceContext
    EntityManager database;

    /** The first rows of a jurisdiction that a question finds. */
    List<BookFinding> ask(Jurisdiction area, BookQuestion question, int limit) {
        List<?> rows = database.createNativeQuery("select b.* from (" + question.sql() + ") b where b.office_code = '' or b.office_code like :area", Tuple.class)
            .setParameter("area", area.pattern()).setMaxResults(limit).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new BookFinding(question.invariant(), question.what(), named(row))).toList();
    }

    private static String named(Tuple row) {
        return row.getElements().stream().map(TupleElement::getAlias).map(name -> name + "=" + Objects.toString(row.get(name), "")).collect(Collectors.joining(" "));
    }
}
