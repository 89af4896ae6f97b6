package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.draft.Drafting;
import org.tongchou.draft.Typed;
import org.tongchou.http.Family;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.Kinship;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Term;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.persistence.Scope;
import org.tongchou.person.NearRelative;
import org.tongchou.person.OfficialKind;
import org.tongchou.person.Register;
import org.tongchou.person.Registration;
import org.tongchou.sealing.RowKey;
import org.tongchou.standard.DraftedStandards;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.Rulemaking;
import org.tongchou.standard.StandardDrafting;

/**
 * The filter behind the repositories, asked about every entity that the metamodel knows: with an office's jurisdiction open, questions
 * that name no jurisdiction find that office's rows only; with none open, nothing. A new entity cannot be forgotten.
 */
@ExtendWith(ArquillianExtension.class)
class SecondLineIT extends Container {

    /** Entities that belong to no office, and why nothing leaks through them. */
    private static final Map<String, String> WITHOUT_OFFICE = Map.of(
        "Office", "division codes and names are published by the statistics office",
        "ApplicationMember", "asked only inside a condition on an Application, which has the filter (QueryRulesTest looks for that)");

    private static final OfficeCode CITY = new OfficeCode("3401");
    private static final OfficeCode OTHER_CITY = new OfficeCode("3402");

    @PersistenceContext
    EntityManager database;

    @Inject
    Rulemaking rulemaking;

    @Inject
    StandardDrafting standards;

    @Inject
    Drafting drafting;

    @Inject
    Register register;

    /** Rows of two offices for entities of which the demonstration has none. */
    private void plant() {
        Officer policy = officer(PROVINCE, Role.PROVINCIAL_POLICY);
        for (OfficeCode region : List.of(CITY, OTHER_CITY)) {
            standards.draft(policy, DraftedStandards.urban(region.value(), 90_000, LocalDate.of(2027, 1, 1)));
            assertEquals(1, database.createNativeQuery("insert into simulation (office_code, question, state, version, households, done, beat_at, asked_by, asked_name, asked_at)"
                + " values (?1, '{}', 'DONE', 0, 0, 0, '2026-10-12 09:00:00', 'x', 'x', '2026-10-12 09:00:00')").setParameter(1, region.value()).executeUpdate());
            assertEquals(1, database.createNativeQuery("insert into replay_run (office_code, state, version, asked_by, asked_account, asked_name, begun_at, ended_at, until_key, total, last_key,"
                + " checked, differing, differences, beat_at) values (?1, 'DONE', 0, 'x', 'x', 'x', '2026-10-12 09:00:00', '2026-10-12 09:00:00', 0, 0, 0, 0, 0, '[]', '2026-10-12 09:00:00')")
                .setParameter(1, region.value()).executeUpdate());
            rulemaking.draft(policy, new PackBody(region, Era.R2026, new Term(LocalDate.of(2027, 1, 1), Optional.empty()), "invented", PackDocument.stored("{}", null, null)));
        }
        for (OfficeCode township : List.of(HERE, ELSEWHERE)) {
            Officer caseworker = officer(township, Role.TOWNSHIP_CASEWORKER);
            drafting.keep(caseworker, "walk", new Typed(caseworker.account(), "second-line", "", "{}"));
            changed(township);
            frozen(township);
            sampled(township);
            register.register(officer(PROVINCE, Role.ADMINISTRATOR), new Registration(township, OfficialKind.COMMITTEE, Optional.empty(),
                List.of(new NearRelative(Kinship.SELF, "second line", new CitizenNumber(Family.idNumber("19700101"))))));
            documented(township);
            packedBefore(township);
        }
        database.flush();
    }

    /** A figure of a month that closed. */
    private void frozen(OfficeCode township) {
        String county = township.value().substring(0, 6);
        for (String insert : List.of("insert into monthly_fact (office_code, month, category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households,"
            + " stopped_households, spending, decided_within, decided_past, recheck_due, recheck_done) values ('" + township + "', '1999-01', 'URBAN', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)",
            "insert into monthly_fact_part (office_code, month, category, part, code, figure) values ('" + township + "', '1999-01', 'URBAN', 'KIND', 'REGULAR', 1)",
            "insert into frozen_month (office_code, month, frozen_by, frozen_at) values ('" + county + "', '1999-01', 'x', '2026-10-12 09:00:00')")) {
            assertEquals(1, database.createNativeQuery(insert).executeUpdate());
        }
    }

    /** An act on an award of the township, and what a correction makes of a month. */
    private void changed(OfficeCode township) {
        String key = RowKey.fresh();
        assertEquals(1, database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
            + " select id, office_code, '2026-10-12 09:00:00', 'CORRECT', 'x', 'x', 'x', 'APPROVER', 'ACTIVE', ?1, 'x' from award where office_code = ?2 order by id limit 1")
            .setParameter(1, key).setParameter(2, township.value()).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into award_difference (award_id, office_code, event_id, month, regular_before, regular_after, top_ups_before, top_ups_after)"
            + " select award_id, office_code, id, '2026-09', 0, 1, 0, 0 from award_event where row_key = ?1").setParameter(1, key).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into check_entry (office_code, application_number, source, at, transaction_id, state, row_key, found_sealed)"
            + " values (?2, 'x', 'BANK', '2026-10-12 09:00:00', '', 'TIMEOUT', ?1, 'x')").setParameter(1, key).setParameter(2, township.value()).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into recognition (office_code, certificate, application_number, outcome, category, holder_name, member_count, from_day, until_day)"
            + " values (?2, ?1, left(?1, 24), 'EDGE', 'URBAN', 'x', 1, '2026-10-12', '2027-10-11')").setParameter(1, key).setParameter(2, township.value()).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into award_transfer (office_code, side, certificate, award_number, holder_name, member_count, category, regular, top_ups, from_office,"
            + " to_office, wanted_month, state, asked_on) values (?2, 'OUT', ?1, 'x', 'x', 1, 'URBAN', 0, 0, ?2, ?2, '2026-09', 'DONE', '2026-10-12')")
            .setParameter(1, key).setParameter(2, township.value()).executeUpdate());
    }

    /** A file of the township that an official may not touch, on the list of a random check. */
    private void sampled(OfficeCode township) {
        assertEquals(1, database.createNativeQuery("insert into case_tie (application_id, office_code, official_id, account, name, found_on)"
            + " select id, office_code, 0, 'x', 'x', '2026-10-12' from application where office_code = ?1 order by id limit 1").setParameter(1, township.value()).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into random_check (office_code, published_at, publisher, seed, percent, files, list_digest)"
            + " values (?1, '2026-10-12 09:00:00', 'x', repeat('0', 64), 30, 1, repeat('0', 64))").setParameter(1, township.value().substring(0, 6)).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into random_check_file (check_id, application_id, application_number, office_code, obliged)"
            + " select (select max(id) from random_check), id, number, office_code, false from application where office_code = ?1 order by id limit 1").setParameter(1, township.value()).executeUpdate());
    }

    /** A document on a file of the township. */
    private void documented(OfficeCode township) {
        String key = RowKey.fresh();
        assertEquals(1, database.createNativeQuery("insert into document (application_number, office_code, position, kind, type, bytes, pages, sha256, at, officer_subject, officer_name, row_key)"
            + " select number, office_code, 199, 'OTHER', 'PNG', 1, 1, concat(?1, ?1), '2026-10-12 09:00:00', 'x', 'x', ?1 from application where office_code = ?2 order by id limit 1")
            .setParameter(1, key).setParameter(2, township.value()).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into document_content (document_id, office_code, row_key, content_sealed) select id, office_code, ?1, 'x' from document where row_key = ?1")
            .setParameter(1, key).executeUpdate());
    }

    /** What was packed before of a family of the township. */
    private void packedBefore(OfficeCode township) {
        assertEquals(1, database.createNativeQuery("insert into packed_family_past (family_id, office_code, row_key, facts_sealed) select id, office_code, ?1, 'x' from packed_family"
            + " where office_code = ?2 order by id limit 1").setParameter(1, RowKey.fresh()).setParameter(2, township.value()).executeUpdate());
    }

    private Stream<EntityType<?>> entities() {
        return database.getMetamodel().getEntities().stream();
    }

    private List<String> filtered() {
        return entities().filter(entity -> OfficeRow.class.isAssignableFrom(entity.getJavaType())).map(EntityType::getName).sorted().toList();
    }

    @Test
    void every_entity_has_the_filter_or_says_why_not() {
        Set<String> without = entities().map(EntityType::getName).collect(Collectors.toCollection(TreeSet::new));
        without.removeAll(filtered());
        assertEquals(new TreeSet<>(WITHOUT_OFFICE.keySet()), without, "let the entity extend OfficeRow, or add it here with the reason");
    }

    @Test
    void no_entity_leads_to_another_past_the_filter() {
        assertEquals(Set.of(), entities().flatMap(entity -> entity.getAttributes().stream().filter(attribute -> attribute.isAssociation())
            .map(attribute -> entity.getName() + "." + attribute.getName())).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A row by its key and its office. */
    private record Row(Object key, OfficeCode office) {
    }

    private List<Row> rows(String entity) {
        return database.createQuery("select e from " + entity + " e", Object.class).getResultList().stream()
            .map(row -> new Row(database.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row), ((OfficeRow) row).office())).toList();
    }

    private Object loaded(String entity, Object key) {
        Class<?> type = entities().filter(known -> known.getName().equals(entity)).findFirst().orElseThrow().getJavaType();
        database.clear();
        return database.find(type, key);
    }

    @Test
    void an_open_jurisdiction_shows_its_own_rows_and_none_of_another() throws Exception {
        List<String> leaks = new ArrayList<>();
        within(PROVINCE, open -> {
            plant();
            filtered().forEach(entity -> leaks.addAll(leaks(entity)));
            return open;
        });
        assertEquals(List.of(), leaks);
    }

    private List<String> leaks(String entity) {
        List<Row> all = rows(entity);
        Optional<Row> own = all.stream().max(Comparator.comparing(row -> row.office().value().length()));
        Optional<Row> foreign = own.flatMap(mine -> all.stream().filter(row -> !row.office().within(mine.office())).findFirst());
        if (foreign.isEmpty()) {
            return List.of(entity + " has no rows of two offices here: let plant() make some");
        }
        List<String> leaks = new ArrayList<>();
        OfficeCode office = own.get().office();
        long mine = all.stream().filter(row -> row.office().within(office)).count();
        database.clear();
        try (Scope narrow = Scope.open(new Jurisdiction(office))) {
            List<Row> seen = rows(entity);
            if (seen.size() != mine || seen.stream().anyMatch(row -> !row.office().within(office))) {
                leaks.add(entity + ": a question without a jurisdiction finds " + seen.size() + " rows, of " + office + " are " + mine);
            }
            if (database.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult() != mine) {
                leaks.add(entity + ": a count tells more than " + mine);
            }
            if (loaded(entity, foreign.get().key()) != null) {
                leaks.add(entity + ": a foreign row is loaded by its key");
            }
            if (loaded(entity, own.get().key()) == null) {
                leaks.add(entity + ": the own row is not loaded by its key");
            }
        }
        return leaks;
    }

    @Test
    void without_an_open_jurisdiction_no_entity_has_rows() throws Exception {
        Map<String, Object> keys = within(PROVINCE, open -> filtered().stream().filter(entity -> !rows(entity).isEmpty())
            .collect(Collectors.toMap(entity -> entity, entity -> rows(entity).get(0).key())));
        List<String> leaks = new ArrayList<>();
        transaction.begin();
        try {
            assertEquals(Optional.empty(), Scope.current());
            filtered().stream().filter(entity -> !rows(entity).isEmpty()).forEach(leaks::add);
            keys.forEach((entity, key) -> {
                if (loaded(entity, key) != null) {
                    leaks.add(entity + " by its key");
                }
            });
        } finally {
            transaction.rollback();
        }
        assertEquals(List.of(), leaks);
    }
}
