package org.tongchou.casework;

/**
 * A file on the list of a random check.
 *
 * @param number the file
 * @param obliged whether the county has to visit anyhow, because of a relative, a complaint or an order; it is not drawn from then
 * @param drawn whether it was drawn
 */
public record ListedFile(String number, boolean obliged, boolean drawn) {
}
