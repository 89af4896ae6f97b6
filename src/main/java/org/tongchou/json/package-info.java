/**
 * JSON at the doors: read strictly, with every fault of a document named by its JSON pointer at once, and written canonically (fen as integers, ISO dates, nulls
 * written). Decided: a reader never guesses; what it does not know it refuses.
 */
package org.tongchou.json;
