package org.tongchou.casework;

import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * A person of a family turned out to be a near relative of an official; whoever supports it marks that, in the transaction in which it was found.
 *
 * @param area within which it was looked
 * @param number the family's file
 */
public record FamilyTied(Jurisdiction area, String number) {
}
