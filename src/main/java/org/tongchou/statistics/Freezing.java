package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** Freezing the figures of a month that is over and paid, county by county, once for ever; and counting them again to see that they are what they were. */
@Boundary
public class Freezing {

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums sums;

    @Inject
    MonthReckoning reckoning;

    @Inject
    ClosedFigures figures;

    @Inject
    BusinessClock clock;

    /** The counties of an office whose month is over and paid, and not frozen. @throws Refused not found outside the jurisdiction */
    @Allowed(Role.PROVINCIAL_STATISTICS)
    public List<OfficeCode> waiting(Officer officer, OfficeCode office, Month month) {
        if (!officer.scope().covers(office)) {
            throw Refused.notFound();
        }
        return month.isBefore(clock.month()) ? frozen.waiting(officer.scope(), office, month) : List.of();
    }

    /**
     * Freezes a county's month; one that is frozen stays as it is.
     *
     * @throws Refused not found outside the jurisdiction; conflict for a month that is not over, whose payments are not released, or whose figures do
     *     not agree
     */
    @Allowed(value = Role.PROVINCIAL_STATISTICS, act = "FREEZE_MONTH")
    public FrozenCount freeze(Officer officer, OfficeCode county, Month month) {
        if (!officer.scope().covers(county)) {
            throw Refused.notFound();
        }
        if (frozen.isFrozen(officer.scope(), county, month)) {
            return new FrozenCount(county, month, 0, 0);
        }
        if (!waiting(officer, county, month).contains(county)) {
            throw Refused.conflict("statistics.notClosed", county, month);
        }
        MonthReckoning.Reckoned reckoned = reckoning.of(officer.scope(), county, month);
        frozen.add(reckoned.month(county, month, officer.subject(), clock.now().toLocalDateTime()), reckoned.facts(), reckoned.parts());
        sums.sumUp(officer.scope(), county, month);
        figures.agreed(officer.scope(), county, month);
        return new FrozenCount(county, month, reckoned.facts().size(), 0);
    }

    /**
     * Counts a frozen month again, as everything was known when it was frozen, and compares: what was put right since then makes no difference.
     *
     * @throws Refused not found outside the jurisdiction and for a month that is not frozen
     */
    @Allowed(value = {Role.PROVINCIAL_STATISTICS, Role.AUDITOR}, act = "RECOUNT_MONTH")
    public FrozenCount recount(Officer officer, OfficeCode county, Month month) {
        if (!officer.scope().covers(county)) {
            throw Refused.notFound();
        }
        FrozenMonth closed = frozen.month(officer.scope(), county, month).orElseThrow(Refused::notFound);
        MonthReckoning.Reckoned again = reckoning.again(officer.scope(), county, month, closed);
        List<MonthlyFact> facts = frozen.of(officer.scope(), county, month);
        Function<MonthlyFact, List<Object>> compared = closed.known().ofPersons() ? MonthlyFact::recountable : MonthlyFact::besidesPersons;
        long differing = differing(facts, again.facts(), compared) + differing(frozen.partsOf(officer.scope(), county, month), held(again.parts(), closed), FactPart::recountable)
            + sums.unlike(officer.scope(), county, month) + (closed.total().filter(total -> !total.equals(again.total())).isPresent() ? 1 : 0);
        return new FrozenCount(county, month, facts.size(), differing);
    }

    /** Of a month that was frozen before it was held to anything, nothing of that is there. */
    private static List<FactPart> held(List<FactPart> parts, FrozenMonth closed) {
        return closed.total().isPresent() ? parts : parts.stream().filter(part -> !part.isProof()).toList();
    }

    private static <T> long differing(List<T> before, List<T> after, Function<T, List<Object>> values) {
        Set<List<Object>> one = before.stream().map(values).collect(Collectors.toSet());
        Set<List<Object>> other = after.stream().map(values).collect(Collectors.toSet());
        Set<List<Object>> both = new HashSet<>(one);
        both.retainAll(other);
        return one.size() + other.size() - 2L * both.size();
    }
}
