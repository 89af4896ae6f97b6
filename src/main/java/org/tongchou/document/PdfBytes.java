package org.tongchou.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF as bytes, before anything opens it. A reader unpacks tables and objects while it opens a file, without a limit: so each stream is
 * unpacked here first, thrown away and counted, and packings that cannot be counted so are refused wherever they are named.
 */
final class PdfBytes {

    private static final int MOST_UNPACKED = 64 << 20;
    private static final int MOST_UNPACKED_IN_ALL = 256 << 20;
    private static final int MOST_STREAMS = 20_000;
    private static final int MOST_COLUMNS = 100_000;
    private static final int BLOCK = 1 << 16;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PACKING = Pattern.compile("/Filter(?![A-Za-z])");
    private static final String ONE = "/(?:FlateDecode|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|Adobe\\.[A-Za-z.]+)\\s*";
    private static final Pattern COUNTED = Pattern.compile("\\s*(?:\\[\\s*\\]|\\[\\s*" + ONE + "\\]|" + ONE + "(?:/|>>))");
    private static final Pattern COLUMNS = Pattern.compile("/Columns\\s*([0-9]{1,12})?(\\s+[0-9]+\\s+R)?");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t]*(?:\\r\\n|\\n|\\r)?");
    private static final Pattern END = Pattern.compile("%%EOF\\s*");

    private final byte[] bytes;
    private final String raw;

    private PdfBytes(byte[] bytes) {
        this.bytes = bytes;
        this.raw = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** @throws org.tongchou.json.InvalidDocument if it is cut off, if something hangs behind its end, or if it could unpack to a mass */
    static void look(byte[] bytes) {
        PdfBytes pdf = new PdfBytes(bytes);
        pdf.ends();
        pdf.packings();
        pdf.streams();
    }

    private void ends() {
        int end = raw.lastIndexOf("%%EOF");
        if (end < 0) {
            throw Unsound.because("broken");
        }
        if (!END.matcher(raw.substring(end)).matches()) {
            throw Unsound.because("behindTheEnd");
        }
    }

    private void packings() {
        String names = ESCAPED.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        for (Matcher packing = PACKING.matcher(names); packing.find();) {
            if (!COUNTED.matcher(names).region(packing.end(), names.length()).lookingAt()) {
                throw Unsound.because("packing");
            }
        }
        for (Matcher columns = COLUMNS.matcher(names); columns.find();) {
            if (columns.group(1) == null || columns.group(2) != null || Long.parseLong(columns.group(1)) > MOST_COLUMNS) {
                throw Unsound.because("packing");
            }
        }
    }

    private void streams() {
        long all = 0;
        int streams = 0;
        for (Matcher stream = STREAM.matcher(raw); stream.find();) {
            long unpacked = unpacked(stream.end());
            all += unpacked;
            if (unpacked > MOST_UNPACKED || all > MOST_UNPACKED_IN_ALL || ++streams > MOST_STREAMS) {
                throw Unsound.because("bomb");
            }
        }
    }

    /** How many bytes come out of a stream, counted until there are too many; what is not packed so gives none. */
    private long unpacked(int from) {
        Inflater inflater = new Inflater();
        byte[] block = new byte[BLOCK];
        long count = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int more = inflater.inflate(block);
            while (more > 0 && count <= MOST_UNPACKED) {
                count += more;
                more = inflater.inflate(block);
            }
        } catch (DataFormatException otherwisePacked) {
            return count;
        } finally {
            inflater.end();
        }
        return count;
    }
}
