package org.tongchou.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Gives the next number of a series, such as a township's applications of a year. */
@Dependent
public class Numbers {

    @Inject
    NumberSeries series;

    /** The first of so many next numbers, which belong to the caller as the one of {@link #next} does. */
    public long block(String name, int count) {
        return series.next(name, count);
    }

    /** The next number, from 1; the series stays locked until the transaction ends, so that none is given twice. */
    public long next(String name) {
        return series.next(name);
    }
}
