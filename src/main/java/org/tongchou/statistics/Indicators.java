package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.MonthSums.Sum;

/** The ministry's indicators of a month and whether they agree with each other (domain 5.1, 5.2). */
@Boundary
public class Indicators {

    private static final List<Indicator> EVENTS = List.of(Indicator.NEW, Indicator.STOPPED, Indicator.WITHIN, Indicator.PAST, Indicator.DUE, Indicator.DONE);
    private static final int TOWNSHIP = OfficeCode.Level.TOWNSHIP.digits();

    @Inject
    FrozenFacts frozen;

    @Inject
    MonthSums sums;

    /**
     * The indicators of an office's month. As long as the month is open they are those so far, without the ones that need the facts of families.
     *
     * @throws Refused not found for an office outside the jurisdiction
     */
    @Allowed({Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public Indicated month(Officer officer, OfficeCode office, Month month) {
        if (!officer.scope().covers(office)) {
            throw Refused.notFound();
        }
        boolean whole = frozen.isWhole(officer.scope(), office, month);
        boolean covered = officer.holdsOneOf(Role.PROVINCIAL_STATISTICS);
        List<Sum> own = new ArrayList<>(whole ? frozen.sums(officer.scope(), office, month, office.value().length()) : open(officer, office, month));
        Map<Indicator, Discretion> hidden = covered ? hidden(officer, month) : Map.of();
        Map<String, Map<Indicator, Long>> rows = new TreeMap<>();
        own.forEach(sum -> rows.computeIfAbsent(sum.category(), category -> new EnumMap<>(Indicator.class)).merge(Indicator.valueOf(sum.code()), sum.figure(), Long::sum));
        List<Indicated.Row> shown = new ArrayList<>();
        rows.forEach((category, figures) -> {
            adults(figures);
            figures.forEach((indicator, figure) -> shown.add(hides(hidden, office, category, indicator) ? Indicated.Row.hidden(category, indicator)
                : new Indicated.Row(category, indicator, figure)));
        });
        return new Indicated(office, month, !whole, shown, covered ? List.of() : parts(officer, office, month, whole), Identity.of(rows));
    }

    /** Adults are all persons who are neither old nor minor. */
    private static void adults(Map<Indicator, Long> figures) {
        if (figures.containsKey(Indicator.WOMEN)) {
            figures.put(Indicator.ADULTS, figures.get(Indicator.PERSONS) - figures.get(Indicator.ELDERLY) - figures.get(Indicator.MINORS));
        }
    }

    private List<Sum> open(Officer officer, OfficeCode office, Month month) {
        List<Sum> open = new ArrayList<>();
        List.of(sums.held(officer.scope(), office, month), sums.begun(officer.scope(), office, month), sums.stopped(officer.scope(), office, month),
            sums.decided(officer.scope(), office, month), sums.due(officer.scope(), office, month), sums.rechecked(officer.scope(), office, month)).forEach(open::addAll);
        sums.spent(officer.scope(), office, month).forEach(sum -> open.add(new Sum(sum.office(), sum.category(), Indicator.SPENDING.name(), sum.figure())));
        return open;
    }

    private List<Indicated.Part> parts(Officer officer, OfficeCode office, Month month, boolean whole) {
        if (whole) {
            return frozen.parts(officer.scope(), office, month).stream().map(Indicated.Part::of).toList();
        }
        Map<String, Long> open = new TreeMap<>();
        sums.spent(officer.scope(), office, month).forEach(sum -> open.merge(sum.category() + " KIND." + sum.code(), sum.figure(), Long::sum));
        sums.borne(officer.scope(), office, month).forEach(sum -> open.merge(sum.category() + " SOURCE." + sum.code(), sum.figure(), Long::sum));
        sums.refused(officer.scope(), office, month).forEach(sum -> open.merge(sum.category() + " REFUSED." + sum.code(), sum.figure(), Long::sum));
        return open.entrySet().stream().map(entry -> Indicated.Part.of(new Sum("", entry.getKey().split(" ")[0], entry.getKey().split(" ")[1], entry.getValue()))).toList();
    }

    /** What is hidden of each number of families, over the whole area: the tree of one is solved by itself, and a hidden family hides all about it. */
    private Map<Indicator, Discretion> hidden(Officer officer, Month month) {
        OfficeCode root = officer.scope().root();
        List<Sum> all = frozen.isWhole(officer.scope(), root, month) ? frozen.sums(officer.scope(), root, month, TOWNSHIP) : open(officer, root, month);
        Map<Indicator, Discretion> hidden = new EnumMap<>(Indicator.class);
        hidden.put(Indicator.HOUSEHOLDS, of(all, Indicator.HOUSEHOLDS));
        EVENTS.forEach(event -> hidden.put(event, of(all, event)));
        return hidden;
    }

    private static Discretion of(List<Sum> all, Indicator indicator) {
        return Discretion.of(all.stream().filter(sum -> sum.code().equals(indicator.name())).toList());
    }

    /** New and stopped families are hidden together: their difference is known from the months on both sides. */
    private static boolean hides(Map<Indicator, Discretion> hidden, OfficeCode office, String category, Indicator indicator) {
        if (hidden.isEmpty()) {
            return false;
        }
        boolean pair = indicator == Indicator.NEW || indicator == Indicator.STOPPED;
        return hidden.get(Indicator.HOUSEHOLDS).hides(office, category)
            || (pair ? hidden.get(Indicator.NEW).hides(office, category) || hidden.get(Indicator.STOPPED).hides(office, category)
                : hidden.getOrDefault(indicator, Discretion.none()).hides(office, category));
    }
}
