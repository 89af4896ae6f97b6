package org.tongchou.draft;

/**
 * A form that was begun, with what stands in it.
 *
 * @param begun the form
 * @param content what stands in it, as the page wrote it
 */
public record DraftText(BegunForm begun, String content) {

    @Override
    public String toString() {
        return "DraftText[" + begun.form() + "]";
    }
}
