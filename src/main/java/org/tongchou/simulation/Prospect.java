package org.tongchou.simulation;

import org.tongchou.standard.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tongchou.casework.FamilyOnFile;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.Convergence;
import org.tongchou.standard.Scenarios;

/** What holds and what would hold in each county for a question; read once for each county, then only reckoned with. */
final class Prospect {

    private final Question question;
    private final List<LocalDate> days;
    private final Map<OfficeCode, Optional<Both>> known = new ConcurrentHashMap<>();

    /**
     * The rules of a county.
     *
     * @param before what holds on the last day
     * @param after what would hold on each of the days
     */
    record Both(Rules before, List<Rules> after) {

        boolean knows(Category category) {
            return before.standards().containsKey(category) && after.stream().allMatch(rules -> rules.standards().containsKey(category));
        }
    }

    Prospect(Question question) {
        this.question = question;
        this.days = question.days();
    }

    int years() {
        return days.size();
    }

    List<LocalDate> days() {
        return days;
    }

    /** Reads the rules of every county in which one of these families lives. */
    void read(List<FamilyOnFile> families, Scenarios scenarios) {
        families.forEach(family -> at(county(family.office()), scenarios));
    }

    /** The rules of a place; empty where none hold. */
    Optional<Both> at(OfficeCode place, Scenarios scenarios) {
        return known.computeIfAbsent(place, where -> both(where, scenarios));
    }

    /** Tests a family and counts it. */
    void test(FamilyOnFile family, Tally tally) {
        Facts facts = family.facts();
        OfficeCode county = county(family.office());
        Optional<Both> rules = known.get(county).filter(both -> both.knows(facts.category()));
        if (rules.isEmpty()) {
            tally.pass();
            return;
        }
        Assessment[] after = new Assessment[days.size()];
        Facts then = facts;
        for (int year = 0; year < after.length; year++) {
            then = facts.on().equals(days.get(year)) ? facts : facts.on(days.get(year));
            after[year] = MeansTest.assess(then, rules.get().after().get(year));
        }
        tally.add(county, facts.category(), MeansTest.assess(then, rules.get().before()), after);
    }

    private static OfficeCode county(OfficeCode township) {
        return township.at(OfficeCode.Level.COUNTY);
    }

    private Optional<Both> both(OfficeCode place, Scenarios scenarios) {
        return scenarios.inForce(place, question.last()).flatMap(before -> after(place, scenarios).map(after -> new Both(before, after)));
    }

    private Optional<List<Rules>> after(OfficeCode place, Scenarios scenarios) {
        if (question.path().isPresent()) {
            return scenarios.inForce(place, question.on()).map(today -> along(place, question.path().get().convergence(), today, scenarios));
        }
        return (question.rules().isPresent() ? scenarios.with(question.office(), place, question.on(), question.rules().get()) : scenarios.inForce(place, question.on())).map(List::of);
    }

    /** The rules in force on each day of a path, with the lines of the path in the place of theirs: the base lines move along it, and what a place adds to them is added each time. */
    private List<Rules> along(OfficeCode place, Convergence way, Rules today, Scenarios scenarios) {
        Map<Category, Line> lines = scenarios.lines(place, question.on());
        Map<Category, List<Money>> steps = steps(way, lines);
        List<Rules> rules = new ArrayList<>();
        for (int year = 0; year < days.size(); year++) {
            LocalDate day = days.get(year);
            Rules then = scenarios.inForce(place, day).orElse(today);
            Map<Category, Standard> standards = new EnumMap<>(Category.class);
            standards.putAll(then.standards());
            for (Map.Entry<Category, List<Money>> step : steps.entrySet()) {
                Standard base = new Standard(step.getValue().get(year), Standard.Period.MONTH);
                standards.put(step.getKey(), scenarios.line(lines.get(step.getKey()).base().region(), base, place, day));
            }
            rules.add(then.withStandards(standards));
        }
        return rules;
    }

    private static Map<Category, List<Money>> steps(Convergence way, Map<Category, Line> lines) {
        Map<Category, List<Money>> steps = new EnumMap<>(Category.class);
        Optional<Standard> rural = base(lines, Category.RURAL);
        base(lines, Category.UNIFIED).ifPresent(one -> steps.put(Category.UNIFIED, part(way.from(one, one), Convergence.Year::urban)));
        base(lines, Category.URBAN).ifPresent(urban -> {
            steps.put(Category.URBAN, part(way.from(urban, rural.orElse(urban)), Convergence.Year::urban));
            rural.ifPresent(other -> steps.put(Category.RURAL, part(way.from(urban, other), Convergence.Year::rural)));
        });
        return steps;
    }

    private static Optional<Standard> base(Map<Category, Line> lines, Category category) {
        return Optional.ofNullable(lines.get(category)).map(line -> line.base().standard());
    }

    private static List<Money> part(List<Convergence.Year> years, Function<Convergence.Year, Money> part) {
        return years.stream().map(part).toList();
    }
}
