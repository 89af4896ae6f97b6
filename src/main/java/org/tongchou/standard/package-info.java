/**
 * Standards and rule packs: who drafts and publishes them, from when they hold, and how their arithmetic part is read from JSON. Decided: a document with rules is
 * read here and nowhere else, whether it is to be published or only asked about.
 */
package org.tongchou.standard;
