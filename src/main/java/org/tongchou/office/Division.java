package org.tongchou.office;

import java.util.Optional;
import org.tongchou.kernel.OfficeCode;

/**
 * An office as it is handed out.
 *
 * @param code its code, 2 to 9 digits
 * @param name its name in the division data
 * @param parent the office above, none for a province
 */
public record Division(OfficeCode code, String name, Optional<OfficeCode> parent) {
}
