package org.tongchou.check;

/**
 * A record that a source has of a person.
 *
 * @param kind what it is of: a kind of asset or an item of income, as the means test names them
 * @param amount fen; of income fen a year; for vehicles and housing units how many
 */
public record Found(String kind, long amount) {
}
