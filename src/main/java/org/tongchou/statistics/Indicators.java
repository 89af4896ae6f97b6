package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** How many months are checked at once. */
    public static final int MOST_MONTHS = 36;

    private static final List<Indicator> AGES = List.of(Indicator.ELDERLY, Indicator.ADULTS, Indicator.MINORS);

    @Inject
    FrozenSums frozen;

    @Inject
    OpenFigures open;

    @Inject
    Facts facts;

    @Inject
    ClosedFigures closed;

    @Inject
    Secrecy secrecy;

    /**
     * The indicators of an office's month and of the offices right below it. As long as the month is open they are those so far; the ones that need the facts of families come
     * with the closing where there are very many of these, and to a desk of figures. A desk of figures sees the sources of the money where it sees the families; kinds of payment and families by reason, state and finding it sees of its whole area only.
     *
     * @throws Refused not found for an office outside the jurisdiction or one that does not exist
     */
    @Allowed({Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public Indicated month(Officer officer, OfficeCode office, Month month) {
        if (!officer.scope().covers(office)) {
            throw Refused.notFound();
        }
        String name = facts.name(office).orElseThrow(Refused::notFound);
        boolean whole = secrecy.frozen(officer, office, month);
        List<String[]> below = facts.below(office);
        int digits = below.isEmpty() ? office.value().length() : OfficeCode.Level.values()[office.level().ordinal() + 1].digits();
        Counted counted = whole ? new Counted(frozen.sums(officer.scope(), office, month, digits), frozen.parts(officer.scope(), office, month, digits))
            : open(officer, office, month);
        FigureTable own = table(officer, office, month, counted, whole, office.value().length());
        FigureTable lower = below.isEmpty() ? new FigureTable() : table(officer, office, month, counted, whole, digits);
        Cells cells = Secrecy.binds(officer) ? hidden(officer, month) : Cells.open();
        List<Indicated> children = below.stream().map(child -> indicated(new OfficeCode(child[0]), child[1], month, !whole, lower, cells, List.of(), List.of())).toList();
        List<Identity> identities = whole ? closed.agreeInSum(officer.scope(), office, month, own) : Identity.of(own.everyRow(), own.everyPart());
        return indicated(office, name, month, !whole, own, cells, identities, children);
    }

    /**
     * What must hold between the figures, for every month from one to another that is closed for the whole office, the newest first.
     *
     * @throws Refused not found for an office outside the jurisdiction; invalid for months that do not follow each other, or more than 36
     */
    @Allowed({Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR})
    public List<CheckedMonth> checked(Officer officer, OfficeCode office, Month from, Month to) {
        if (!officer.scope().covers(office)) {
            throw Refused.notFound();
        }
        if (to.isBefore(from) || from.monthsUntil(to) >= MOST_MONTHS) {
            throw Refused.invalid("statistics.badMonths", MOST_MONTHS);
        }
        return closed.checked(officer.scope(), office, from, to);
    }

    /** So far; who the persons are is not told to a desk of figures, as what is hidden of it follows from the whole area. */
    private Counted open(Officer officer, OfficeCode office, Month month) {
        List<Sum> figures = new ArrayList<>(open.figures(officer.scope(), office, month));
        if (!Secrecy.binds(officer)) {
            figures.addAll(open.persons(officer.scope(), office, month, figures));
        }
        return new Counted(figures, open.parts(officer.scope(), office, month));
    }

    /** What was counted of a month, by offices of one level or of several. */
    private record Counted(List<Sum> figures, List<Sum> parts) {
    }

    /** All figures of an office by the first digits of the offices in it. */
    private FigureTable table(Officer officer, OfficeCode office, Month month, Counted counted, boolean whole, int digits) {
        FigureTable table = new FigureTable();
        counted.figures().forEach(sum -> table.add(sum.within(digits)));
        counted.parts().forEach(sum -> table.addPart(sum.within(digits)));
        (whole ? frozen.standards(officer.scope(), office, month, digits) : open.standards(office, month, digits, counted.figures())).forEach(table::add);
        closed.year(officer.scope(), office, month, digits).forEach(table::addOfYear);
        table.derive();
        return table;
    }

    private static Indicated indicated(OfficeCode office, String name, Month month, boolean provisional, FigureTable table, Cells cells, List<Identity> identities, List<Indicated> children) {
        List<Indicated.Row> rows = new ArrayList<>();
        List<Indicated.Part> parts = new ArrayList<>();
        table.rows(office.value()).forEach((category, figures) -> figures.forEach((indicator, figure) ->
            rows.add(cells.hides(office, category, indicator) ? Indicated.Row.hidden(category, indicator) : new Indicated.Row(category, indicator, figure))));
        table.parts(office.value()).forEach((category, all) -> {
            Map<String, Long> figures = cells.told(all);
            Set<String> hidden = cells.hiddenParts(office, category, figures, table.rows(office.value()).getOrDefault(category, Map.of()));
            figures.forEach((code, figure) -> {
                if (cells.shows(office, code)) {
                    parts.add(Indicated.Part.of(category, code, hidden.contains(code) ? Optional.empty() : Optional.of(figure)));
                }
            });
        });
        return new Indicated(office, name, month, provisional, rows, parts, identities, children);
    }

    /**
     * What is hidden of each number of families or persons, over the whole area: the tree of one is solved by itself, and a hidden family hides all about it. As long as
     * the area is not frozen as a whole, what is frozen of it and what is open are shown side by side, and what either would hide is hidden.
     */
    private Cells hidden(Officer officer, Month month) {
        OfficeCode root = officer.scope().root();
        HiddenNumbers frozen = secrecy.numbers(officer, month);
        HiddenNumbers all = secrecy.whole(officer, month) ? frozen : frozen.with(HiddenNumbers.of(open.figures(officer.scope(), root, month)));
        return new Cells(Optional.of(root), secrecy.households(officer, month), secrecy.households(officer, new Month(month.year(), 1), month), all);
    }

    /**
     * What is hidden.
     *
     * @param root the whole area of a desk that sees figures only; empty for any other desk
     * @param families the numbers of families in support
     * @param since those of any month since January
     * @param numbers what else is counted
     */
    private record Cells(Optional<OfficeCode> root, Discretion families, Discretion since, HiddenNumbers numbers) {

        static Cells open() {
            return new Cells(Optional.empty(), Discretion.none(), Discretion.none(), HiddenNumbers.none());
        }

        /**
         * New and stopped families are hidden together: their difference is known from the months on both sides. So are the three ages, which make up the persons, and women
         * where there are few men: none of them could be reckoned from the others then, here or over the offices.
         */
        boolean hides(OfficeCode office, String category, Indicator indicator) {
            if (root.isEmpty()) {
                return false;
            }
            return families.hides(office, category) || switch (indicator) {
                case NEW, STOPPED -> numbers.hides(office, category, Indicator.NEW) || numbers.hides(office, category, Indicator.STOPPED);
                case ELDERLY, ADULTS, MINORS -> AGES.stream().anyMatch(age -> numbers.hides(office, category, age));
                case WOMEN -> numbers.hides(office, category, indicator) || numbers.men().hides(office, category);
                case CUMULATIVE, CUMULATIVE_MONEY, CUMULATIVE_SUBSIDY, PER_CAPITA_YEAR -> since.hides(office, category);
                // Two hidden townships whose persons are known together would be known each by their standards.
                case STANDARD -> families.hidesAny(category);
                default -> numbers.hides(office, category, indicator);
            };
        }

        /** The parts without those that the figures are only held to; of these the reasons why families roll on as they do are told to whoever sees all figures. */
        Map<String, Long> told(Map<String, Long> parts) {
            Map<String, Long> told = new TreeMap<>(parts);
            told.keySet().removeIf(code -> code.startsWith(FactPart.BOOK) || code.startsWith(FactPart.REISSUE) || root.isPresent() && code.startsWith(FactPart.ROLL));
            return told;
        }

        /** Whether such a part is shown at all: to a desk of figures the sources of the money, and of its whole area everything. */
        boolean shows(OfficeCode office, String code) {
            return root.isEmpty() || code.startsWith(FactPart.SOURCE) || root.get().equals(office);
        }

        Set<String> hiddenParts(OfficeCode office, String category, Map<String, Long> parts, Map<Indicator, Long> figures) {
            if (root.isEmpty()) {
                return Set.of();
            }
            if (families.hides(office, category)) {
                return parts.keySet();
            }
            Map<String, Long> counted = new TreeMap<>(parts);
            counted.keySet().removeIf(code -> code.startsWith(FactPart.KIND) || code.startsWith(FactPart.SOURCE));
            Set<String> hidden = FamilyParts.hidden(counted, figures.getOrDefault(Indicator.STOPPED, 0L), hides(office, category, Indicator.STOPPED),
                hides(office, category, Indicator.WITHIN) || hides(office, category, Indicator.PAST));
            List<String> kinds = parts.keySet().stream().filter(code -> code.startsWith(FactPart.KIND)).toList();
            boolean uncounted = kinds.stream().anyMatch(kind -> !parts.containsKey(paid(kind)));
            kinds.stream().filter(kind -> uncounted || hidden.contains(paid(kind))).forEach(hidden::add);
            return hidden;
        }

        /** The families whom a kind was paid to; a month that was frozen before they were counted shows no kind. */
        private static String paid(String kind) {
            return FactPart.PAID + kind.substring(FactPart.KIND.length());
        }
    }
}
