package org.tongchou.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * What is hidden of the frozen figures of a month: what was frozen never changes, so neither does what is hidden of it, and a page need not solve the trees of all townships each time.
 * Only the months that were solved last are kept.
 */
@ApplicationScoped
class SolvedMonths {

    private static final int FAMILIES = 48;
    private static final int NUMBERS = 6;

    private final Map<Mark, Discretion> families = latest(FAMILIES);
    private final Map<Mark, HiddenNumbers> numbers = latest(NUMBERS);

    /**
     * Which freezings a month of an area consists of: they are only ever added to, and one that was given up leaves its key unused.
     *
     * @param counties how many
     * @param keys their keys added up
     * @param last the highest
     */
    record Mark(OfficeCode root, Month month, long counties, long keys, long last) {
    }

    Discretion families(Mark month, Supplier<Discretion> solved) {
        return kept(families, month, solved);
    }

    HiddenNumbers numbers(Mark month, Supplier<HiddenNumbers> solved) {
        return kept(numbers, month, solved);
    }

    /** Two that ask at once both solve: neither waits for the other. */
    private static <T> T kept(Map<Mark, T> months, Mark month, Supplier<T> solved) {
        T kept = months.get(month);
        if (kept == null) {
            kept = solved.get();
            months.put(month, kept);
        }
        return kept;
    }

    private static <T> Map<Mark, T> latest(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>() {

            @Override
            protected boolean removeEldestEntry(Map.Entry<Mark, T> eldest) {
                return size() > most;
            }
        });
    }
}
