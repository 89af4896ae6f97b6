package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongchou.household.PackedFacts;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.State;
import org.tongchou.persistence.ManyRows;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The rows of files that come with a roll, many at a time. */
@Dependent
class RollFiles {

    private static final int ASKED_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager database;

    /** Which of these persons stand, and in which county. */
    @Unscoped("answers only for the numbers asked for, and of where they stand only the county to call")
    Map<CitizenNumber, OfficeCode> standing(Collection<CitizenNumber> persons) {
        Map<String, CitizenNumber> asked = new HashMap<>();
        persons.forEach(person -> Seals.own().indexes(Seals.Purpose.STANDING, person).forEach(index -> asked.put(index, person)));
        List<String> indexes = new ArrayList<>(asked.keySet());
        Map<CitizenNumber, OfficeCode> found = new HashMap<>();
        for (int from = 0; from < indexes.size(); from += ASKED_AT_ONCE) {
            List<?> rows = database.createNativeQuery("select s.person_index, a.office_code from standing s join application a on a.id = s.application_id"
                + " where s.person_index in (:persons)", Object[].class).setParameter("persons", indexes.subList(from, Math.min(indexes.size(), from + ASKED_AT_ONCE))).getResultList();
            for (Object row : rows) {
                Object[] values = (Object[]) row;
                found.put(asked.get(values[0].toString()), new OfficeCode(values[1].toString()).at(OfficeCode.Level.COUNTY));
            }
        }
        return found;
    }

    void applications(List<FamilyTakenOver> families, List<String> numbers, List<String> declared, LocalDate today) {
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < families.size(); at++) {
            FamilyTakenOver family = families.get(at);
            rows.add(new Object[] {numbers.get(at), family.office().value(), family.category().name(), State.CONFIRMED.name(), 0, family.members().get(0).name(), family.members().size(),
                Seals.own().seal(SealedColumn.DECLARATION, numbers.get(at), declared.get(at)), today, today, false, false, Application.NOTHING_DUE});
        }
        for (ManyRows block : ManyRows.blocks(rows)) {
            block.send(database.createNativeQuery("insert into application (number, office_code, category, state, version, applicant_name, member_count, declaration_sealed, created_on, decided_on, check_ordered, check_reported, next_due) values " + block.places()));
        }
    }

    /** The keys of files by their numbers. */
    Map<String, Long> ids(Jurisdiction area, List<String> numbers) {
        Map<String, Long> ids = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += ASKED_AT_ONCE) {
            database.createQuery("select a.number, a.id from Application a where a.number in :numbers and a.officeCode like :area", Object[].class)
                .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + ASKED_AT_ONCE))).setParameter("area", area.pattern())
                .getResultStream().forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    /** Who they are, for counting persons; nothing is reckoned over them before their means are known. */
    void packed(List<FamilyTakenOver> families, List<String> numbers, List<String> declared, Map<String, Long> ids) {
        List<Object[]> packed = new ArrayList<>();
        for (int at = 0; at < families.size(); at++) {
            Long id = ids.get(numbers.get(at));
            packed.add(new Object[] {id, families.get(at).office().value(), FamilyGroup.WAITING.name(),
                Seals.own().seal(SealedColumn.PACKED, id.toString(), PackedFacts.write(DeclarationReading.facts(declared.get(at))))});
        }
        for (ManyRows block : ManyRows.blocks(packed)) {
            block.send(database.createNativeQuery("insert into packed_family (id, office_code, family_group, facts_sealed) values " + block.places()));
        }
    }

    void members(List<FamilyTakenOver> families, List<String> numbers, Map<String, Long> ids) {
        List<Object[]> members = new ArrayList<>();
        List<Object[]> standing = new ArrayList<>();
        for (int at = 0; at < families.size(); at++) {
            long id = ids.get(numbers.get(at));
            int position = 0;
            for (DeclaredMember member : families.get(at).members()) {
                members.add(new Object[] {id, position++, member.ref(), member.name(), Seals.own().index(Seals.Purpose.MEMBER, member.idNumber())});
                for (String index : Seals.own().indexes(Seals.Purpose.STANDING, member.idNumber())) {
                    standing.add(new Object[] {index, id, Seals.own().seal(SealedColumn.STANDING, index, member.idNumber().value())});
                }
            }
        }
        for (ManyRows block : ManyRows.blocks(members)) {
            block.send(database.createNativeQuery("insert into application_member (application_id, position, ref, name, id_index) values " + block.places()));
        }
        for (ManyRows block : ManyRows.blocks(standing)) {
            block.send(database.createNativeQuery("insert into standing (person_index, application_id, number_sealed) values " + block.places()));
        }
    }
}
