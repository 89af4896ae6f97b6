package org.tongchou.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongchou.persistence.Unscoped;

/** The chains as the chaining writes them: of all offices alike, for nobody's eyes. */
@Dependent
class Links {

    private static final int ROWS = 500;

    @PersistenceContext
    EntityManager database;

    /** Takes the one place from which chains are written until the transaction ends; false while somebody else has it. */
    @Unscoped("one row that says nothing; it is only locked")
    boolean lock() {
        return !database.createNativeQuery("select id from audit_chaining where id = 1 for update skip locked").getResultList().isEmpty();
    }

    @Unscoped("only for the hash of the next link; no line is handed out")
    List<StoredLine> unlinked(long after, int limit) {
        List<?> rows = database.createNativeQuery("select " + StoredLine.SELECTED + " from audit_line l left join audit_link k on k.line_id = l.id"
                + " where l.id > ?1 and k.line_id is null order by l.id", Object[].class).setParameter(1, after).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> StoredLine.of((Object[]) row, 0)).toList();
    }

    @Unscoped("one number that says how far the trail had grown")
    long chainedBefore(String moment) {
        List<?> newest = database.createNativeQuery("select l.id from audit_line l join audit_link k on k.line_id = l.id where l.at < ?1 order by l.id desc")
            .setParameter(1, moment).setMaxResults(1).getResultList();
        return newest.isEmpty() ? 0 : ((Number) newest.get(0)).longValue();
    }

    @Unscoped("the end of a chain, for the hash of its next link")
    Link end(String chain) {
        return links(database.createNativeQuery("select chain, seq, line_id, hash from audit_link where chain = ?1 order by seq desc", Object[].class)
            .setParameter(1, chain).setMaxResults(1).getResultList()).stream().findFirst().orElse(Link.none(chain));
    }

    @Unscoped("one line for the check of its signature; it is handed to nobody")
    Optional<StoredLine> line(Link link) {
        List<?> rows = database.createNativeQuery("select " + StoredLine.SELECTED + " from audit_line l where l.id = ?1", Object[].class)
            .setParameter(1, link.line()).getResultList();
        return rows.stream().map(row -> StoredLine.of((Object[]) row, 0)).findFirst();
    }

    @Unscoped("the ends of all chains, for the heads that are written outside the database")
    List<Link> ends() {
        return links(database.createNativeQuery("select k.chain, k.seq, k.line_id, k.hash from audit_link k"
            + " join (select chain, max(seq) as seq from audit_link group by chain) e on e.chain = k.chain and e.seq = k.seq order by k.chain", Object[].class).getResultList());
    }

    @Unscoped("whether the database still agrees with a head that was written outside; nothing else is told")
    boolean agrees(Link head) {
        return !database.createNativeQuery("select 1 from audit_link where chain = ?1 and seq = ?2 and hash = ?3")
            .setParameter(1, head.chain()).setParameter(2, head.seq()).setParameter(3, head.hash()).getResultList().isEmpty();
    }

    void add(List<Link> links) {
        for (int from = 0; from < links.size(); from += ROWS) {
            List<Link> part = links.subList(from, Math.min(links.size(), from + ROWS));
            String values = IntStream.range(0, part.size()).map(at -> 4 * at)
                .mapToObj(at -> "(?%d, ?%d, ?%d, ?%d)".formatted(at + 1, at + 2, at + 3, at + 4)).collect(Collectors.joining(", "));
            Query insert = database.createNativeQuery("insert into audit_link (chain, seq, line_id, hash) values " + values);
            for (int at = 0; at < part.size(); at++) {
                Link link = part.get(at);
                insert.setParameter(4 * at + 1, link.chain()).setParameter(4 * at + 2, link.seq()).setParameter(4 * at + 3, link.line()).setParameter(4 * at + 4, link.hash());
            }
            insert.executeUpdate();
        }
    }

    private static List<Link> links(List<?> rows) {
        return rows.stream().map(Object[].class::cast)
            .map(row -> new Link((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), (String) row[3])).toList();
    }
}
