package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Term;
import org.tongchou.persistence.Unscoped;

/** The register of published rule packs; only ever added to. */
@Dependent
class PackRegister {

    private static final String SELECT = "select p.id, p.region, p.version, p.era, p.effective_from, p.effective_until, p.source, p.rules, p.price_linkage, p.sources,"
        + " p.published_name, p.published_at from rule_pack p left join rule_pack_withdrawal w on w.pack_id = p.id where ";

    @PersistenceContext
    EntityManager database;

    /** The packs in force at an office on a day, at most one of each layer. */
    @Unscoped("standards and rules are published law")
    List<PublishedPack> inForce(OfficeCode office, LocalDate on) {
        return PublishedPack.inForce(rows("p.region in (?1) and p.effective_from <= ?2 and w.pack_id is null", PublishedPack.regions(office).stream().map(OfficeCode::value).toList(), Date.valueOf(on)), office, on);
    }

    /** The same as they were published by a moment; those without a moment came with the installation. */
    @Unscoped("standards and rules are published law")
    List<PublishedPack> inForceThen(OfficeCode office, LocalDate on, LocalDateTime then) {
        return PublishedPack.inForce(rows("p.region in (?1) and p.effective_from <= ?2 and (p.published_at is null or p.published_at <= ?3) and (w.withdrawn_at is null or w.withdrawn_at > ?3)",
            PublishedPack.regions(office).stream().map(OfficeCode::value).toList(), Date.valueOf(on), Timestamp.valueOf(then)), office, on);
    }

    /** All packs of a region that are not withdrawn, the oldest first. */
    @Unscoped("standards and rules are published law")
    List<PublishedPack> standing(OfficeCode region) {
        return rows("p.region = ?1 and w.pack_id is null order by p.effective_from, p.version", region.value());
    }

    /** All packs of some regions that are not withdrawn. */
    @Unscoped("standards and rules are published law")
    List<PublishedPack> standing(List<OfficeCode> regions) {
        return rows("p.region in (?1) and w.pack_id is null order by p.region, p.effective_from, p.version", regions.stream().map(OfficeCode::value).toList());
    }

    /** All packs of the nation, a province and its regions that are not withdrawn. */
    @Unscoped("standards and rules are published law")
    List<PublishedPack> ofProvince(OfficeCode province) {
        return rows("(p.region = ?1 or p.region like concat(?2, '%')) and w.pack_id is null order by p.region, p.effective_from, p.version", Layer.NATIONAL.value(), province.value());
    }

    /** Every pack of some regions, withdrawn ones too, by region and version. */
    @Unscoped("standards and rules are published law")
    List<PublishedPack> versions(List<OfficeCode> regions) {
        return regions.isEmpty() ? List.of() : rows("p.region in (?1) order by p.region, p.version", regions.stream().map(OfficeCode::value).toList());
    }

    @Unscoped("standards and rules are published law")
    Optional<PublishedPack> find(long id) {
        return rows("p.id = ?1", id).stream().findFirst();
    }

    @Unscoped("which regions have published packs is published law")
    List<OfficeCode> regionsWithPacks() {
        List<?> regions = database.createNativeQuery("select distinct region from rule_pack order by region", String.class).getResultList();
        return regions.stream().map(region -> new OfficeCode((String) region)).toList();
    }

    /** Who withdrew a pack and when; empty if nobody did. */
    @Unscoped("whether a published pack was withdrawn is published too")
    Optional<Signature> withdrawal(long id) {
        List<?> rows = database.createNativeQuery("select withdrawn_name, withdrawn_at from rule_pack_withdrawal where pack_id = ?1", Object[].class)
            .setParameter(1, id).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> new Signature((String) row[0], moment(row[1])));
    }

    /** Adds a pack under the next version of its region; whoever publishes for a region holds the lock on its numbers. */
    void add(RulePackDraft draft, PackReference reference, PackDocument document, PublishedBy by) {
        database.createNativeQuery("insert into rule_pack (id, region, version, era, effective_from, effective_until, source, rules, sources, price_linkage,"
                + " published_by, published_name, published_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
            .setParameter(1, draft.id()).setParameter(2, reference.region().value()).setParameter(3, reference.version()).setParameter(4, reference.era().name())
            .setParameter(5, Date.valueOf(draft.term().from())).setParameter(6, draft.term().until().map(Date::valueOf).orElse(null))
            .setParameter(7, draft.source()).setParameter(8, document.rules()).setParameter(9, document.sources()).setParameter(10, document.priceLinkage())
            .setParameter(11, by.subject()).setParameter(12, by.name()).setParameter(13, Timestamp.valueOf(by.at())).executeUpdate();
    }

    void withdraw(long id, PublishedBy by, String text) {
        database.createNativeQuery("insert into rule_pack_withdrawal (pack_id, withdrawn_by, withdrawn_name, withdrawn_at, text) values (?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, id).setParameter(2, by.subject()).setParameter(3, by.name()).setParameter(4, Timestamp.valueOf(by.at())).setParameter(5, text)
            .executeUpdate();
    }

    private List<PublishedPack> rows(String where, Object... parameters) {
        var query = database.createNativeQuery(SELECT + where, Object[].class);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        List<PublishedPack> packs = new ArrayList<>();
        for (Object row : query.getResultList()) {
            packs.add(pack((Object[]) row));
        }
        return packs;
    }

    private static PublishedPack pack(Object[] row) {
        PackReference reference = new PackReference(new OfficeCode((String) row[1]), ((Number) row[2]).intValue(), Era.valueOf((String) row[3]));
        Optional<Signature> published = Optional.ofNullable(row[11]).map(at -> new Signature((String) row[10], moment(at)));
        return new PublishedPack(((Number) row[0]).longValue(), reference, new Term(day(row[4]), Optional.ofNullable(row[5]).map(PackRegister::day)),
            (String) row[6], PackDocument.stored((String) row[7], (String) row[8], (String) row[9]), published);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static LocalDateTime moment(Object column) {
        return column instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) column;
    }
}
