package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.household.PackedFacts;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The packed facts of all families on file. */
@Dependent
class PackedFamilies {

    private static final String WANTED = " from PackedFamily p where p.officeCode like :area and p.officeCode like :office and p.group in :groups";

    @PersistenceContext
    EntityManager database;

    /** Those of some groups of an office whose keys lie above one and up to another, in the order of their keys. */
    List<FamilyOnFile> between(Jurisdiction area, OfficeCode office, Set<FamilyGroup> groups, LocalDate on, long after, long until) {
        return database.createQuery("select p.id, p.officeCode, p.factsSealed" + WANTED + " and p.id > :after and p.id <= :until order by p.id", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("groups", groups)
            .setParameter("after", after).setParameter("until", until).getResultStream()
            .map(row -> new FamilyOnFile((Long) row[0], new OfficeCode((String) row[1]), facts((Long) row[0], (byte[]) row[2], on))).toList();
    }

    /** Those of some files, as they are on a day, by the number of the file; one without packed facts is left out. */
    Map<String, FamilyOnFile> of(Jurisdiction area, Collection<String> applications, LocalDate on) {
        return database.createQuery("select a.number, p.id, p.officeCode, p.factsSealed from PackedFamily p, Application a where a.id = p.id and a.number in :numbers"
                + " and p.officeCode like :area and a.officeCode like :area", Object[].class)
            .setParameter("numbers", applications).setParameter("area", area.pattern()).getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> new FamilyOnFile((Long) row[1], new OfficeCode((String) row[2]), facts((Long) row[1], (byte[]) row[3], on))));
    }

    long count(Jurisdiction area, OfficeCode office, Set<FamilyGroup> groups) {
        return database.createQuery("select count(p)" + WANTED, Long.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("groups", groups).getSingleResult();
    }

    /** The highest key of an area; 0 where nothing is on file. */
    long last(Jurisdiction area) {
        return database.createQuery("select coalesce(max(p.id), 0) from PackedFamily p where p.officeCode like :area", Long.class)
            .setParameter("area", area.pattern()).getSingleResult();
    }

    private static Facts facts(Long id, byte[] sealed, LocalDate on) {
        return PackedFacts.read(Seals.own().open(SealedColumn.PACKED, id.toString(), sealed), on);
    }
}
