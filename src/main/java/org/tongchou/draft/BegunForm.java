package org.tongchou.draft;

import java.time.Instant;

/**
 * A form that was begun.
 *
 * @param form its name
 * @param writer the page that wrote it last
 * @param begunAt when it was written first (real clock)
 * @param savedAt when it was written last (real clock)
 */
public record BegunForm(String form, String writer, Instant begunAt, Instant savedAt) {
}
