package org.tongchou.web.fund;

import java.util.List;
import org.tongchou.law.fund.Factor;
import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/**
 * Where the page of an allocation has its parts: {@code /regions/3/factors/PERFORMANCE} is typed in {@code allocating:regions:3:PERFORMANCE}.
 *
 * @param names how the offices are called, in the order of the rows
 */
record AllocationPlaces(List<String> names) implements Places {

    private static final String REGIONS = "regions";
    private static final int ROW = 2;

    @Override
    public String field(String pointer) {
        String[] steps = pointer.split("/");
        String last = steps[steps.length - 1];
        if (pointer.startsWith("/weights")) {
            return "allocating:weights:" + (steps.length > ROW ? row(last) : 0) + ":weight";
        }
        return steps.length > ROW && steps[1].equals(REGIONS) ? "allocating:regions:" + steps[ROW] + ":" + (steps.length > ROW + 1 ? last : "recipients") : "allocating:" + last;
    }

    private static int row(String factor) {
        return Factor.valueOf(factor).ordinal();
    }

    @Override
    public String label(String pointer, Wording wording) {
        String[] steps = pointer.split("/");
        String last = steps[steps.length - 1];
        String name = wording.has("fund.factor." + last) ? wording.of("fund.factor." + last) : wording.of("web.allocation.field." + last);
        return steps.length > ROW && steps[1].equals(REGIONS) ? wording.of("web.allocation.of", names.get(Integer.parseInt(steps[ROW])), name) : name;
    }
}
