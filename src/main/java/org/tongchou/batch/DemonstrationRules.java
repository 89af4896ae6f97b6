package org.tongchou.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Term;
import org.tongchou.standard.Layers;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.PublishedPack;
import org.tongchou.standard.RulesReading;

/** The rule packs and standards on file, put together for a county as they are in force on the first day of a month. */
final class DemonstrationRules {

    private final List<PublishedPack> packs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
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

    /** A standard on file; its unit is MONTH or YEAR. */
    record Line(String region, Category category, String unit, long fen, LocalDate from) {
    }

    DemonstrationRules(List<PublishedPack> packs, List<Line> lines) {
        this.packs.addAll(packs);
        this.lines.addAll(lines);
    }

    static DemonstrationRules of(Connection database) throws SQLException {
        List<PublishedPack> packs = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select id, region, version, era, effective_from, effective_until, rules from rule_pack");
            ResultSet row = query.executeQuery()) {
            while (row.next()) {
                packs.add(new PublishedPack(row.getLong(1), new PackReference(new OfficeCode(row.getString(2)), row.getInt(3), Era.valueOf(row.getString(4))),
                    new Term(row.getObject(5, LocalDate.class), Optional.ofNullable(row.getObject(6, LocalDate.class))), "",
                    PackDocument.stored(row.getString(7), null, null), Optional.empty()));
            }
        }
        try (PreparedStatement query = database.prepareStatement("select region, category, unit, amount, effective_from from standard");
            ResultSet row = query.executeQuery()) {
            while (row.next()) {
                lines.add(new Line(row.getString(1), Category.valueOf(row.getString(2)), row.getString(3), row.getLong(4), row.getObject(5, LocalDate.class)));
            }
        }
        return new DemonstrationRules(packs, lines);
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
        ObjectNode standards = document.putObject("standards");
        for (Category category : Category.values()) {
            standard(county, category, on).ifPresent(line -> standards.putObject(category.name()).put(line.unit().equals("MONTH") ? "monthly" : "annual", line.fen()));
        }
        Faults faults = new Faults();
        Optional<Rules> rules = RulesReading.read(Cursor.of(document, faults));
        return new InForce(pack, document,
            rules.orElseThrow(() -> new IllegalStateException("The rules in force at " + county + " on " + on + " cannot be read")));
    }

    private Optional<Line> standard(OfficeCode county, Category category, LocalDate on) {
        return lines.stream().filter(line -> county.value().startsWith(line.region()) && line.category() == category && !line.from().isAfter(on))
            .max(Comparator.<Line>comparingInt(line -> line.region().length()).thenComparing(Line::from));
    }
}
