package org.tongchou.web.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type a name for this kind of problem that programs can rely on
 * @param title the kind of problem in words
 * @param status the status of the protocol
 * @param detail what happened and what to do about it
 * @param instance the address that was asked
 * @param errors each fault of the body, with its place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(String type, String title, int status, String detail, String instance, List<Fault> errors) {

    /** The content type of one. */
    public static final String TYPE = "application/problem+json";

    /**
     * One fault.
     *
     * @param pointer where in the body (RFC 6901)
     * @param detail what is wrong there
     */
    public record Fault(String pointer, String detail) {
    }
}
