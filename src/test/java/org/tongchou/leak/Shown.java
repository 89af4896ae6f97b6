package org.tongchou.leak;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What came back to somebody who asked.
 *
 * @param status the HTTP status
 * @param headers all of them
 * @param text the body
 */
record Shown(int status, Map<String, List<String>> headers, String text) {

    /** Everything that a person could read off it. */
    String everything() {
        return headers.entrySet().stream().map(header -> header.getKey() + ": " + String.join(", ", header.getValue())).collect(Collectors.joining("\n")) + "\n\n" + text;
    }

    /** The same without what differs between two answers to the same question: states of views, nonces, and the key that was asked with. */
    String without(List<String> keys) {
        String location = String.join("", headers.getOrDefault("location", List.of())).replaceFirst("\\?.*state=.*", "");
        String plain = text.replaceAll("(ViewState[^>]*?value=\"|ViewState[^>]*><!\\[CDATA\\[)[^\"\\]]*", "$1").replaceAll("csp\\.init\\('[^']*'\\)", "").replaceAll("nonce(=\\\\?\"|-)[^\"'\\\\]*", "nonce");
        String said = status + " " + location + "\n" + plain;
        for (String key : keys) {
            said = said.replaceAll("(?<![0-9])" + Pattern.quote(key) + "(?![0-9])", "KEY");
        }
        return said;
    }

    /** Where two answers part, each without its own keys; empty if they are the same. */
    String differs(List<String> keys, Shown other, List<String> otherKeys) {
        String one = without(keys);
        String two = other.without(otherKeys);
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return one.equals(two) ? "" : around(one, at) + " <> " + around(two, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
