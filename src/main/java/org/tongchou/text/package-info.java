/**
 * Words for people: the two bundles, read by every door. A door hands over a language, a key and values; how a state, a day or an amount
 * reads in that language is decided here once.
 *
 * <p>Decided: the bundles are complete in both languages and nothing falls back from one to the other; a missing key shows itself.
 */
package org.tongchou.text;
