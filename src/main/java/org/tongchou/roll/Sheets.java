package org.tongchou.roll;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a sheet as rows of text: a workbook (XLSX), or text with commas in UTF-8 or, as older programs write it, GB 18030. */
final class Sheets {

    static final int MOST_ROWS = 60_000;
    static final int MOST_COLUMNS = 64;
    static final int LONGEST_CELL = 500;
    private static final String MARK = "\uFEFF";

    private Sheets() {
    }

    /** @throws UnreadableSheet saying why it cannot be read */
    static List<RollLine> of(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip ? Workbook.read(bytes) : commas(text(bytes));
    }

    private static String text(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith(MARK) ? text.substring(1) : text;
            } catch (CharacterCodingException otherwiseWritten) {
                continue;
            }
        }
        throw new UnreadableSheet("notText");
    }

    /** RFC 4180: cells in quotes may hold commas, line breaks, and quotes twice. */
    private static List<RollLine> commas(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet("notText");
        }
        List<RollLine> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                add(cells, cell);
            } else if (sign == '\n' && !quoted) {
                add(cells, cell);
                line(lines, cells);
            } else {
                cell.append(sign);
            }
        }
        if (quoted) {
            throw new UnreadableSheet("quotes");
        }
        if (!cells.isEmpty() || cell.length() > 0) {
            add(cells, cell);
            line(lines, cells);
        }
        return lines;
    }

    private static void add(List<String> cells, StringBuilder cell) {
        if (cells.size() >= MOST_COLUMNS || cell.length() > LONGEST_CELL) {
            throw new UnreadableSheet("tooWide", MOST_COLUMNS, LONGEST_CELL);
        }
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private static void line(List<RollLine> lines, List<String> cells) {
        if (lines.size() > MOST_ROWS) {
            throw new UnreadableSheet("tooLong", MOST_ROWS);
        }
        lines.add(new RollLine(lines.size() + 1, List.copyOf(cells)));
        cells.clear();
    }
}
