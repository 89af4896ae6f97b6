package org.tongchou.leak;

import java.nio.file.Path;

/**
 * One change of the code that opens a door or shuts one: what stands at a place of a source file, replaced.
 *
 * @param file the source
 * @param line where it begins, from 1
 * @param from the first character
 * @param to behind the last character
 * @param replacement what stands there then
 * @param what the change, in words
 */
record Mutant(Path file, int line, int from, int to, String replacement, String what) {

    /** The source with the change. */
    String in(String source) {
        return source.substring(0, from) + replacement + source.substring(to);
    }

    /** Where it is, such as {@code casework/Applications.java:27}. */
    String place() {
        return Path.of("src/main/java/org/tongchou").relativize(file) + ":" + line;
    }
}
