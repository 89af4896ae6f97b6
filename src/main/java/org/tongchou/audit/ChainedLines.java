package org.tongchou.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The chains of a jurisdiction with their lines, for the check. */
@Dependent
class ChainedLines {

    private static final int LINE_AT = 4;

    @PersistenceContext
    EntityManager database;

    /** A link and the line it holds, if that is still there. */
    record Chained(Link link, Optional<StoredLine> line) {

        static Chained of(Object[] row) {
            return new Chained(linked(row), row[LINE_AT] == null ? Optional.empty() : Optional.of(StoredLine.of(row, LINE_AT)));
        }
    }

    /** The next links after a place, chain by chain. */
    List<Chained> after(Jurisdiction area, Link place, int limit) {
        List<?> rows = database.createNativeQuery("select k.chain, k.seq, k.line_id, k.hash, " + StoredLine.SELECTED + " from audit_link k left join audit_line l on l.id = k.line_id"
                + " where k.chain like :area and (k.chain > :chain or k.chain = :chain and k.seq > :seq) order by k.chain, k.seq", Object[].class)
            .setParameter("area", area.pattern()).setParameter("chain", place.chain()).setParameter("seq", place.seq()).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> Chained.of((Object[]) row)).toList();
    }

    /** The last link of a chain up to a place; the beginning of the chain where there is none. */
    Link upTo(Jurisdiction area, String chain, long seq) {
        List<?> rows = database.createNativeQuery("select chain, seq, line_id, hash from audit_link where chain = :chain and chain like :area and seq <= :seq"
                + " order by seq desc", Object[].class)
            .setParameter("chain", chain).setParameter("area", area.pattern()).setParameter("seq", seq).setMaxResults(1).getResultList();
        return rows.stream().map(row -> linked((Object[]) row)).findFirst().orElse(Link.none(chain));
    }

    /** Lines written before a moment that stand in no chain. @param before as the column writes it */
    List<StoredLine> unchained(Jurisdiction area, String before, int limit) {
        List<?> rows = database.createNativeQuery("select " + StoredLine.SELECTED + " from audit_line l left join audit_link k on k.line_id = l.id"
                + " where l.office_code like :area and l.at < :before and k.line_id is null order by l.id", Object[].class)
            .setParameter("area", area.pattern()).setParameter("before", before).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> StoredLine.of((Object[]) row, 0)).toList();
    }

    private static Link linked(Object[] row) {
        return new Link((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), (String) row[3]);
    }
}
