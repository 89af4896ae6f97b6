package org.tongchou.draft;

/**
 * What a page hands over to be kept.
 *
 * @param account the account that the page was opened by; whoever else logs in meanwhile does not get it
 * @param writer the page's own name, made up anew by each page that is opened
 * @param after the writer of the draft that the page was opened with or that it wrote itself; empty if there was none
 * @param content what stands in the form, as the page writes it
 */
public record Typed(String account, String writer, String after, String content) {

    @Override
    public String toString() {
        return "Typed[" + writer + "]";
    }
}
