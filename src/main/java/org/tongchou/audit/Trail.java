package org.tongchou.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongchou.access.WallClock;

/** Appends lines to the trail, in the transaction that is open. */
@Dependent
class Trail {

    private static final String INSERT = "insert into audit_line (" + String.join(", ", Signet.COLUMNS) + ", signature) values ("
        + IntStream.rangeClosed(1, Signet.COLUMNS.size() + 1).mapToObj(at -> "?" + at).collect(Collectors.joining(", ")) + ")";

    @PersistenceContext
    EntityManager database;

    @Inject
    Keyring keyring;

    void append(NewLine line) {
        List<String> values = line.values(WallClock.now());
        Query insert = database.createNativeQuery(INSERT);
        for (int at = 0; at < values.size(); at++) {
            insert.setParameter(at + 1, values.get(at));
        }
        insert.setParameter(values.size() + 1, keyring.signet().sign(values)).executeUpdate();
    }
}
