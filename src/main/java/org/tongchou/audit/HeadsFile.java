package org.tongchou.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ends of chains at one moment, as a file: {@code tongchou-heads 1}, number, moment, SHA-256 of the file before, and a line
 * {@code chain seq hash} for each chain.
 *
 * @param number its place in the row of files, from 1
 * @param at when it was written
 * @param before SHA-256 of the file before; zeros for the first
 * @param heads the last link of each chain that grew since the file before, on the first file of a day of every chain
 */
record HeadsFile(long number, Instant at, String before, List<Link> heads) {

    private static final String MARK = "tongchou-heads 1";
    private static final int PREAMBLE = 4;

    String text() {
        return heads.stream().map(head -> "%s %d %s\n".formatted(head.chain(), head.seq(), head.hash()))
            .collect(Collectors.joining("", "%s\nnumber %d\nat %s\nbefore %s\n".formatted(MARK, number, at, before), ""));
    }

    /** @throws IllegalArgumentException if it is no such file */
    static HeadsFile parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < PREAMBLE || !lines.get(0).equals(MARK)) {
            throw new IllegalArgumentException("not a file of heads");
        }
        return new HeadsFile(Long.parseLong(after(lines.get(1), "number ")), Instant.parse(after(lines.get(2), "at ")), after(lines.get(3), "before "),
            lines.stream().skip(PREAMBLE).map(HeadsFile::head).toList());
    }

    private static String after(String line, String word) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("a line of heads does not begin with " + word);
        }
        return line.substring(word.length());
    }

    private static Link head(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 3) {
            throw new IllegalArgumentException("a head has not three parts");
        }
        return new Link(parts[0], Long.parseLong(parts[1]), 0, parts[2]);
    }
}
