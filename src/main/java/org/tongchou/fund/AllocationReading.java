package org.tongchou.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;

/** Reads an allocation: factors as decimals with up to six places, weights as whole numbers of which at least one is above zero. */
public final class AllocationReading {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 300;
    private static final int MOST_REGIONS = 200;
    private static final int MOST_RECIPIENTS = 100_000_000;
    private static final int HEAVIEST = 1000;
    private static final int LARGEST_FACTOR = 1000;
    private static final int PLACES = 6;

    private AllocationReading() {
    }

    /** The allocation under a cursor, which the caller closes; empty if a fault was noted. */
    public static Optional<AllocationAsked> read(Cursor body) {
        FundSource source = body.oneOf("source", FundSource.class);
        int year = body.count("year", FIRST_YEAR, LAST_YEAR);
        Money pool = body.amount("pool");
        String text = body.text("text", LONGEST);
        Map<Factor, Integer> weights = weights(body.object("weights"));
        List<AllocationAsked.Region> regions = regions(body);
        if (body.faults().isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
            body.fault("weights", "atLeastOne", "TASK_VOLUME, FISCAL_DIFFICULTY, FISCAL_EFFORT, PERFORMANCE");
        }
        if (body.faults().isEmpty() && pool.isZero()) {
            body.fault("pool", "notAboveZero");
        }
        return body.faults().isEmpty() ? Optional.of(new AllocationAsked(source, year, pool, weights, regions, text)) : Optional.empty();
    }

    /** One that was kept, as {@link AllocationAsked#inputs} writes it. */
    static AllocationAsked kept(Cursor body) {
        List<AllocationAsked.Region> regions = new ArrayList<>();
        for (Cursor row : body.objects("regions", MOST_REGIONS)) {
            Map<Factor, Long> factors = new EnumMap<>(Factor.class);
            Cursor given = row.object("factorsInMillionths");
            Arrays.stream(Factor.values()).forEach(factor -> given.optionalCount(factor.name(), 0, Integer.MAX_VALUE).ifPresent(value -> factors.put(factor, (long) value)));
            regions.add(new AllocationAsked.Region(row.office("office"), row.count("recipients", 0, MOST_RECIPIENTS), factors));
        }
        return new AllocationAsked(body.oneOf("source", FundSource.class), body.count("year", FIRST_YEAR, LAST_YEAR), body.amount("pool"), weights(body.object("weights")), regions,
            body.text("text", LONGEST));
    }

    private static Map<Factor, Integer> weights(Cursor given) {
        Map<Factor, Integer> weights = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            weights.put(factor, given.optionalCount(factor.name(), 0, HEAVIEST).orElse(0));
        }
        given.close();
        return weights;
    }

    private static List<AllocationAsked.Region> regions(Cursor body) {
        List<AllocationAsked.Region> regions = new ArrayList<>();
        Set<OfficeCode> seen = new HashSet<>();
        for (Cursor row : body.objects("regions", MOST_REGIONS)) {
            OfficeCode office = row.office("office");
            int recipients = row.count("recipients", 0, MOST_RECIPIENTS);
            Map<Factor, Long> factors = factors(row.object("factors"));
            if (!row.isFaulty("office") && !seen.add(office)) {
                row.fault("office", "twice", office);
            }
            row.close();
            regions.add(new AllocationAsked.Region(office, recipients, factors));
        }
        if (regions.isEmpty() && !body.isFaulty("regions")) {
            body.fault("regions", "missing");
        }
        return regions;
    }

    private static Map<Factor, Long> factors(Cursor given) {
        Map<Factor, Long> factors = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            Optional<BigDecimal> value = given.optionalDecimal(factor.name(), LARGEST_FACTOR);
            if (value.isPresent() && (value.get().signum() < 0 || value.get().stripTrailingZeros().scale() > PLACES)) {
                given.fault(factor.name(), "notFactor");
            } else {
                value.ifPresent(decimal -> factors.put(factor, decimal.movePointRight(PLACES).longValueExact()));
            }
        }
        given.close();
        return factors;
    }
}
