package org.tongchou.casework;

/**
 * A field that is covered elsewhere, for the one who asked and gave a reason.
 *
 * @param field which one
 * @param member the member whose number it is, or empty
 * @param value the value
 */
public record Shown(PersonalField field, String member, String value) {

    @Override
    public String toString() {
        return "Shown[" + field + "]";
    }
}
