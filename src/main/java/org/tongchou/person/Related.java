package org.tongchou.person;

/**
 * An official to whom a person of a family is a near relative; which person, and what he is to him, is not told.
 *
 * @param id the number in the register
 * @param account the user name that is barred; empty for a committee member without one
 * @param name the name under which he may not survey
 */
public record Related(long id, String account, String name) {
}
