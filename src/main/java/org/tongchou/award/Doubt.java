package org.tongchou.award;

import org.tongchou.kernel.OfficeCode;

/**
 * An award that should be looked at before it is paid.
 *
 * @param award its key
 * @param office the township
 * @param reason why
 */
public record Doubt(long award, OfficeCode office, DoubtReason reason) {
}
