package org.tongchou.audit;

import java.util.Optional;

/**
 * What a request was answered with.
 *
 * @param status the status of the protocol, such as 201
 * @param location where the new thing is, if one was made
 * @param body the text of the answer
 */
public record GivenAnswer(int status, Optional<String> location, String body) {

    @Override
    public String toString() {
        return "GivenAnswer[" + status + "]";
    }
}
