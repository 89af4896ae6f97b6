package org.tongchou.price;

import java.time.LocalDateTime;

/**
 * A rate as it was recorded.
 *
 * @param rate what is paid
 * @param revision counted from 1; the newest of a region, winter and category holds
 * @param by who recorded it
 * @param at when, in business time
 */
public record HeatingRecord(HeatingRate rate, int revision, String by, LocalDateTime at) {
}
