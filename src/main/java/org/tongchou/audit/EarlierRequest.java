package org.tongchou.audit;

import java.util.Optional;

/**
 * A request that was carried out under a key.
 *
 * @param fingerprint of its method, path and body
 * @param answer what it was answered with; empty if the server fell between the act and the answer
 */
public record EarlierRequest(String fingerprint, Optional<GivenAnswer> answer) {
}
