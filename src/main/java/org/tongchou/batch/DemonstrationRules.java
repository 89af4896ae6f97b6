package org.tongchou.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardInForce;
import org.tongchou.law.standard.StandardLevel;
import org.tongchou.standard.Layers;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.PublishedPack;
import org.tongchou.standard.RulesReading;

/** The rule packs and standards on file, put together for a county as they are in force on the first day of a month. */
final class DemonstrationRules {

    private final List<PublishedPack> packs = new ArrayList<>();
    private final List<DatedStandard> standards = new ArrayList<>();
    private final Map<String, InForce> known = new HashMap<>();
    private final Map<ObjectNode, InForce> distinct = new HashMap<>();

    /**
     * Rules in force.
     *
     * @param pack which they are
     * @param document with the standards, JSON as in means-test.md section 3
     * @param rules the same, read
     */
    record InForce(PackReference pack, ObjectNode document, Rules rules) {
    }

    DemonstrationRules(List<PublishedPack> packs, List<DatedStandard> standards) {
        this.packs.addAll(packs);
        this.standards.addAll(standards);
    }

    static DemonstrationRules of(Connection database) throws SQLException {
        List<PublishedPack> packs = new ArrayList<>();
        List<DatedStandard> standards = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select id, region, version, era, effective_from, effective_until, rules from rule_pack");
            ResultSet row = query.executeQuery()) {
            while (row.next()) {
                packs.add(new PublishedPack(row.getLong(1), new PackReference(new OfficeCode(row.getString(2)), row.getInt(3), Era.valueOf(row.getString(4))),
                    new Term(row.getObject(5, LocalDate.class), Optional.ofNullable(row.getObject(6, LocalDate.class))), "",
                    PackDocument.stored(row.getString(7), null, null), Optional.empty()));
            }
        }
        try (PreparedStatement query = database.prepareStatement("select region, category, level, amount, unit, effective_from, effective_to from standard s"
                + " where not exists (select 1 from standard_withdrawal w where w.standard_id = s.id)");
            ResultSet row = query.executeQuery()) {
            while (row.next()) {
                standards.add(new DatedStandard(new OfficeCode(row.getString(1)), Category.valueOf(row.getString(2)), StandardLevel.valueOf(row.getString(3)),
                    new Standard(new Money(row.getLong(4)), Standard.Period.valueOf(row.getString(5))), row.getObject(6, LocalDate.class),
                    Optional.ofNullable(row.getObject(7, LocalDate.class))));
            }
        }
        return new DemonstrationRules(packs, standards);
    }

    /** @throws IllegalStateException if no rule pack or no standard is in force there */
    InForce at(OfficeCode office, LocalDate on) {
        OfficeCode county = office.at(OfficeCode.Level.COUNTY);
        return known.computeIfAbsent(county + "/" + Month.of(on), key -> shared(read(county, Month.of(on).firstDay())));
    }

    /** The same object for the same rules, so that a change from month to month is seen at a glance. */
    private InForce shared(InForce read) {
        return distinct.computeIfAbsent(read.document(), document -> read);
    }

    private InForce read(OfficeCode county, LocalDate on) {
        Layers layers = Layers.of(PublishedPack.inForce(packs, county, on));
        PackReference pack = layers.nearest().orElseThrow(() -> new IllegalStateException("No rule pack is in force at " + county + " on " + on));
        ObjectNode document = layers.rules();
        ObjectNode given = document.putObject("standards");
        for (Category category : Category.values()) {
            standard(county, category, on).ifPresent(held -> given.putObject(category.name())
                .put(held.period() == Standard.Period.MONTH ? "monthly" : "annual", held.amount().fen()));
        }
        Faults faults = new Faults();
        Optional<Rules> rules = RulesReading.read(Cursor.of(document, faults));
        return new InForce(pack, document,
            rules.orElseThrow(() -> new IllegalStateException("The rules in force at " + county + " on " + on + " cannot be read")));
    }

    private Optional<Standard> standard(OfficeCode county, Category category, LocalDate on) {
        List<DatedStandard> reaching = standards.stream().filter(dated -> county.within(dated.region()) && dated.category() == category).toList();
        return StandardInForce.at(reaching, on).map(DatedStandard::standard);
    }
}
