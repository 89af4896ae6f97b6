package org.tongchou.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongchou.casework.FamilyGroup;
import org.tongchou.json.Cursor;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.standard.Convergence;

/**
 * What the simulator is asked (api.md "A simulation").
 *
 * @param office whose families
 * @param on the day on which they are tested
 * @param rules parts of a rule pack laid over what is in force, JSON; empty for those in force
 * @param path a path of the standards; never beside rules
 * @param scope which families
 */
public record Question(OfficeCode office, LocalDate on, Optional<String> rules, Optional<Path> path, Set<FamilyGroup> scope) implements Serializable {

    private static final int LONGEST_PATH = 30;
    private static final int EARLIEST = 1999;
    private static final int LATEST = 2199;
    private static final Set<FamilyGroup> GROUPS = EnumSet.of(FamilyGroup.ACTIVE, FamilyGroup.EDGE, FamilyGroup.REFUSED);

    /**
     * A path of the standards.
     *
     * @param target rural over urban in its last year
     * @param years how many years it has
     * @param urbanGrowthPercent by how much the urban standard grows a year
     * @param startYear its first year
     * @param pricePercent by how much prices rise a year; empty where nothing is to be told in prices of today
     */
    public record Path(BigDecimal target, int years, BigDecimal urbanGrowthPercent, int startYear, Optional<BigDecimal> pricePercent) implements Serializable {

        Convergence convergence() {
            return new Convergence(Fraction.of(target), years, Fraction.ofPercent(urbanGrowthPercent));
        }
    }

    /** Reads a question and notes what is wrong with it; whoever asks closes the cursor and looks at the faults before using it. */
    public static Question read(Cursor body) {
        OfficeCode office = body.office("office");
        LocalDate on = body.date("on");
        Optional<String> rules = body.value("rules").filter(given -> object(body, given)).map(JsonNode::toString);
        Optional<Path> path = body.optionalObject("path").flatMap(Question::path);
        if (rules.isPresent() && path.isPresent()) {
            body.fault("path", "besideRules");
        }
        List<FamilyGroup> named = body.listOf("scope", FamilyGroup.class, FamilyGroup.values().length);
        named.stream().filter(group -> !GROUPS.contains(group)).findFirst().ifPresent(other -> body.fault("scope", "oneOf", GROUPS));
        return new Question(office, on, rules, path, named.isEmpty() ? GROUPS : EnumSet.copyOf(named));
    }

    private static boolean object(Cursor body, JsonNode given) {
        if (!given.isObject()) {
            body.fault("rules", "notObject");
        }
        return given.isObject();
    }

    private static Optional<Path> path(Cursor path) {
        BigDecimal target = path.decimal("target", 1);
        if (!path.isFaulty("target") && target.signum() == 0) {
            path.fault("target", "notAboveZero");
        }
        int years = path.count("years", 1, LONGEST_PATH);
        BigDecimal growth = path.optionalDecimal("urbanGrowthPercent", 100).orElse(BigDecimal.ZERO);
        int start = path.count("startYear", EARLIEST, LATEST);
        Optional<BigDecimal> prices = path.optionalDecimal("pricePercent", 100);
        path.close();
        return path.faults().isWithin(path.pointer()) ? Optional.empty() : Optional.of(new Path(target, years, growth, start, prices));
    }

    /** The question as it is kept. */
    String stored() {
        ObjectNode document = Json.object().put("office", office.value()).put("on", on.toString());
        rules.ifPresent(parts -> document.set("rules", Json.parse(parts)));
        path.ifPresent(way -> {
            ObjectNode stored = document.putObject("path").put("target", way.target().toPlainString()).put("years", way.years())
                .put("urbanGrowthPercent", way.urbanGrowthPercent().toPlainString()).put("startYear", way.startYear());
            way.pricePercent().ifPresent(rise -> stored.put("pricePercent", rise.toPlainString()));
        });
        scope.stream().sorted().forEach(group -> document.withArray("scope").add(group.name()));
        return Json.write(document);
    }

    /** The days that are reckoned, one for each year of a path. */
    List<LocalDate> days() {
        return path.map(way -> IntStream.range(0, way.years()).mapToObj(year -> on.withYear(way.startYear() + year)).toList()).orElse(List.of(on));
    }

    /** How prices rise from the year of the day that was asked for; empty where nobody asked for it. */
    Optional<Findings.Prices> prices() {
        return path.flatMap(Path::pricePercent).map(rise -> year -> {
            Fraction level = Fraction.ONE;
            for (int at = on.getYear(); at < year; at++) {
                level = level.times(Fraction.ONE.plus(Fraction.ofPercent(rise)));
            }
            return level;
        });
    }

    /** The last of these days, on which what would be is compared with what holds. */
    LocalDate last() {
        List<LocalDate> days = days();
        return days.get(days.size() - 1);
    }

    /** The groups by name, for a page. */
    public List<String> groups() {
        return new ArrayList<>(scope.stream().map(Enum::name).sorted().collect(Collectors.toList()));
    }
}
