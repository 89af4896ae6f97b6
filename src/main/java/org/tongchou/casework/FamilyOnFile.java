package org.tongchou.casework;

import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;

/**
 * What the means test knows of a family on file, without name or number.
 *
 * @param id the key of its file; later ones have higher keys
 * @param office the township
 * @param facts what it declared
 */
public record FamilyOnFile(long id, OfficeCode office, Facts facts) {
}
