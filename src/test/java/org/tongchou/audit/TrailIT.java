package org.tongchou.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.Search;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.Runs;

/** Lines stand and fall with their act, and each gets one place in one chain, whoever chains and whatever ends when. */
@ExtendWith(ArquillianExtension.class)
class TrailIT extends Container {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Runs runs;

    @Inject
    CaseFiles files;

    @Inject
    Trail trail;

    @Inject
    OwnTransaction own;

    @Inject
    Links links;

    @Inject
    Keyring keyring;

    @Inject
    ChainCheck check;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    @Resource
    ManagedExecutorService workers;

    @PersistenceContext
    EntityManager database;

    private Object one(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return query.getSingleResult();
    }

    private long count(String where, Object... parameters) {
        return ((Number) one("select count(*) from audit_line where " + where, parameters)).longValue();
    }

    @Test
    void an_acts_line_says_by_which_role_and_what_it_stands_for_and_goes_with_its_transaction() throws Exception {
        String[] id = new String[1];
        within(PROVINCE, open -> {
            confirmations.fire(Planted.confirmed(HERE));
            RunFile run = runs.prepare(officer(COUNTY, Role.COUNTY_PAYMENTS), COUNTY, Month.of(Planted.DAY).next()).run();
            id[0] = run.subject();
            Object[] line = (Object[]) one("select kind, role, place_code, outcome, detail, marks, signature from audit_line where act = 'PREPARE_RUN' and subject = ?1", id[0]);
            assertEquals(List.of("ACT", "county-payments", COUNTY.value(), "DONE"), List.of(line[0], line[1], line[2], line[3]));
            assertTrue(line[4].toString().matches("run=[0-9a-f]{64} lines=" + run.lines() + " total=" + run.total().fen() + " sum=[0-9a-f]{64}"), line[4].toString());
            assertEquals(run.lines(), line[5].toString().split(" ").length);
            assertEquals(80, line[6].toString().length());
            return open;
        });
        assertEquals(0, count("act = 'PREPARE_RUN' and subject = ?1", id[0]));
    }

    @Test
    void an_act_that_was_refused_leaves_its_refusal_and_nothing_else() {
        String number = HERE + "-1999-" + Planted.number();
        Officer stranger = officer(OTHER_COUNTY, Role.COUNTY_APPROVER);
        assertThrows(Refused.class, () -> files.find(stranger, number));
        Object[] line = (Object[]) one("select kind, act, outcome, role, office_code, place_code from audit_line where subject = ?1", number);
        assertEquals(List.of("REFUSAL", "READ_FILE", "access.notFound", "county-approver", OTHER_COUNTY.value(), HERE.value()), List.of(line));
        assertThrows(Refused.class, () -> files.find(officer(COUNTY, Role.COUNTY_PAYMENTS), number));
        assertEquals(1, count("subject = ?1 and kind = 'REFUSAL' and outcome = 'access.forbidden' and role = ''", number));
    }

    @Test
    void a_file_that_was_opened_and_a_person_who_was_searched_for_are_looks_and_a_work_list_is_none() throws Exception {
        Officer approver = officer(COUNTY, Role.COUNTY_APPROVER);
        String number = within(PROVINCE, open -> (String) one("select number from application where office_code like ?1 order by id limit 1", COUNTY + "%"));
        long before = count("kind = 'LOOK' and officer_subject = ?1", approver.subject());
        files.find(approver, number);
        files.list(approver, Search.all(COUNTY).with(number));
        files.list(approver, Search.all(COUNTY));
        files.waiting(approver, "");
        assertEquals(before + 2, count("kind = 'LOOK' and officer_subject = ?1", approver.subject()));
        assertEquals(2, count("kind = 'LOOK' and officer_subject = ?1 and subject = ?2 and id > (select max(id) - 10 from audit_line)", approver.subject(), number));
    }

    private Chaining anotherServer() {
        Chaining chaining = new Chaining();
        chaining.own = own;
        chaining.links = links;
        chaining.keyring = keyring;
        return chaining;
    }

    private static Instant soon() {
        return Instant.now().plus(PATIENCE);
    }

    @Test
    void two_servers_that_chain_at_once_make_one_chain() throws Exception {
        String mark = Planted.number();
        List<Officer> officers = List.of(officer(COUNTY, Role.COUNTY_APPROVER), officer(HERE, Role.TOWNSHIP_REVIEWER), officer(PROVINCE, Role.AUDITOR));
        List<Future<?>> work = new ArrayList<>();
        for (int server = 0; server < 2; server++) {
            Chaining chaining = anotherServer();
            work.add(workers.submit(() -> {
                for (int round = 0; round < 60; round++) {
                    int part = round;
                    own.of(() -> {
                        officers.forEach(officer -> trail.append(Lines.look(officer, mark + part)));
                        return part;
                    });
                    chaining.run();
                }
                return chaining.run();
            }));
        }
        for (Future<?> done : work) {
            done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        waitUntilChained("subject like ?1", 2 * 60 * officers.size(), mark + "%");
        assertEquals(0L, one("select count(*) from (select chain from audit_link group by chain having count(*) <> max(seq) or min(seq) <> 1) broken"));
        assertEquals(List.of(), faults(officer(PROVINCE, Role.AUDITOR)));
    }

    /** Chained by whoever is first: these servers or the one that the tests run in. */
    private void waitUntilChained(String which, long lines, Object... parameters) throws Exception {
        Instant patience = soon();
        while (count(which + " and id in (select line_id from audit_link)", parameters) < lines) {
            assertTrue(Instant.now().isBefore(patience), "not all lines were chained");
            anotherServer().run();
        }
        assertEquals(lines, count(which, parameters));
    }

    private List<ChainFault> faults(Officer auditor) {
        List<ChainFault> faults = new ArrayList<>();
        String after = "";
        do {
            Checked part = check.next(auditor, after);
            faults.addAll(part.faults());
            after = part.next();
        } while (!after.isEmpty());
        return faults;
    }

    @Test
    void a_line_whose_transaction_ends_late_is_chained_then_though_its_key_is_lower() throws Exception {
        String late = Planted.number();
        String early = Planted.number();
        Officer officer = officer(COUNTY, Role.COUNTY_APPROVER);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<?> open = workers.submit(() -> own.of(() -> {
            trail.append(Lines.look(officer, late));
            written.countDown();
            return goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }));
        assertTrue(written.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        own.of(() -> {
            trail.append(Lines.look(officer, early));
            return early;
        });
        waitUntilChained("subject = ?1", 1, early);
        assertEquals(0, count("subject = ?1", late), "its transaction is still open");
        goOn.countDown();
        open.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        waitUntilChained("subject = ?1", 1, late);
        assertTrue(((Number) one("select max(id) from audit_line where subject = ?1", late)).longValue() < ((Number) one("select max(id) from audit_line where subject = ?1", early)).longValue());
        assertEquals(1L, one("select count(*) from audit_link l join audit_link e on e.chain = l.chain and e.seq < l.seq where l.line_id = (select id from audit_line where subject = ?1)"
            + " and e.line_id = (select id from audit_line where subject = ?2)", late, early));
    }

    @Test
    void an_auditor_of_a_county_checks_its_chain_and_none_beside_it() throws Exception {
        anotherServer().run();
        String after = "";
        long checked = 0;
        do {
            Checked part = check.next(officer(OTHER_COUNTY, Role.AUDITOR), after);
            assertEquals(List.of(), part.faults());
            assertTrue(part.subject().isEmpty() || part.subject().startsWith(OTHER_COUNTY + "."), part.subject());
            checked += part.checked();
            after = part.next();
        } while (!after.isEmpty());
        assertTrue(checked > 0 && checked <= ((Number) one("select count(*) from audit_link where chain = ?1", OTHER_COUNTY.value())).longValue(), checked + " links");
        assertThrows(Refused.class, () -> check.next(officer(PROVINCE, Role.AUDITOR), "34' or 1=1"));
    }

    @Test
    void the_application_can_neither_change_nor_take_away_lines_and_links() throws Exception {
        for (String change : List.of("update audit_line set outcome = 'x'", "delete from audit_line", "update audit_link set hash = 'x'", "delete from audit_link")) {
            within(PROVINCE, open -> {
                RuntimeException denied = assertThrows(RuntimeException.class, () -> database.createNativeQuery(change).executeUpdate());
                StringBuilder said = new StringBuilder();
                for (Throwable cause = denied; cause != null; cause = cause.getCause()) {
                    said.append(cause.getMessage());
                }
                assertTrue(said.toString().contains("denied"), said.toString());
                return open;
            });
        }
    }

    @Test
    void heads_are_laid_down_outside_the_database_by_the_running_application() throws Exception {
        Instant patience = soon();
        OfficeCode office = OTHER_COUNTY;
        own.of(() -> {
            trail.append(Lines.look(officer(office, Role.COUNTY_APPROVER), Planted.number()));
            return office;
        });
        long seq = 0;
        while (seq == 0) {
            assertTrue(Instant.now().isBefore(patience), "no head was laid down");
            long end = links.end(office.value()).seq();
            seq = new HeadsFolder(Path.of(System.getenv("TONGCHOU_HEADS"))).newest().stream().flatMap(file -> file.heads().stream())
                .filter(head -> head.chain().equals(office.value()) && head.seq() == end && links.agrees(head)).count();
        }
        try (Stream<Path> all = Files.list(Path.of(System.getenv("TONGCHOU_HEADS")))) {
            assertTrue(all.allMatch(file -> file.getFileName().toString().startsWith("heads-")));
        }
    }
}
