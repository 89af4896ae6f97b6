package org.tongchou.law.procedure;

/**
 * A person's part in a case: who did which step, or was named as an investigator of its survey.
 *
 * @param person the key of the person
 * @param step what the person did
 */
public record Part(String person, Step step) {
}
