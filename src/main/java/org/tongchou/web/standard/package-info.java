/**
 * The pages on standards and rule packs: what is in force and how it came about, one pack in words, two compared, drafting, publication by a second person. Decided: a
 * draft is typed into a structured form, never as JSON text, and the form writes the same document that the REST door takes.
 */
package org.tongchou.web.standard;
