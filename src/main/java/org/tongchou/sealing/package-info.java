/**
 * Sealing of personal fields: what the database keeps of numbers, declarations, findings and accounts is readable only with keys that lie outside it.
 * A sealed value knows its suite, its key and its place (table, column, row), so that it opens nowhere else; beside it a blind index lets an exact
 * value be looked up. Keys come in generations, several of which are readable while one of them seals.
 *
 * <p>Decided: docs/decisions/0011. Every sealed column of the house stands in {@link org.tongchou.sealing.SealedColumn}: the rooms take their places
 * from it, the change of keys walks it, and a test compares it with the tables.
 */
package org.tongchou.sealing;
