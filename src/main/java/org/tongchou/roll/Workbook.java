package org.tongchou.roll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of a workbook (ISO/IEC 29500) as rows of text. What unpacks is counted and never written to disk, no entity is followed, and a cell that holds a formula is
 * refused: its value would be whatever its program wrote down last.
 */
final class Workbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int MOST_ENTRIES = 200;
    private static final int LETTERS = 26;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<RollLine> lines = new ArrayList<>();

    private Workbook() {
    }

    /** @throws UnreadableSheet saying why it cannot be read */
    static List<RollLine> read(byte[] bytes) {
        Workbook book = new Workbook();
        try {
            book.unpack(bytes);
            if (!book.parts.containsKey(SHEET)) {
                throw new UnreadableSheet("notWorkbook");
            }
            book.texts();
            book.sheet();
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw new UnreadableSheet("notWorkbook");
        }
        return book.lines;
    }

    private void unpack(byte[] bytes) throws IOException {
        long all = 0;
        int entries = 0;
        byte[] block = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean wanted = entry.getName().equals(SHEET) || entry.getName().equals(TEXTS);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    all += read;
                    if (all > MOST_UNPACKED) {
                        throw new UnreadableSheet("bomb");
                    }
                    if (wanted) {
                        content.write(block, 0, read);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableSheet("bomb");
                }
                if (wanted) {
                    parts.put(entry.getName(), content.toByteArray());
                }
            }
        }
    }

    private XMLStreamReader open(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)), null);
    }

    /** The texts that cells refer to: each {@code si} with all its {@code t}, but not what only says how it is pronounced. */
    private void texts() throws XMLStreamException {
        if (!parts.containsKey(TEXTS)) {
            return;
        }
        XMLStreamReader xml = open(TEXTS);
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                pronounced = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t") && !pronounced) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                pronounced = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private void sheet() throws XMLStreamException {
        XMLStreamReader xml = open(SHEET);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                row(xml, number == null ? lines.size() + 1 : Integer.parseInt(number));
                if (lines.size() > Sheets.MOST_ROWS + 1) {
                    throw new UnreadableSheet("tooLong", Sheets.MOST_ROWS);
                }
            }
        }
    }

    private void row(XMLStreamReader xml, int number) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                lines.add(new RollLine(number, cells));
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? cells.size() : column(place);
                if (column >= Sheets.MOST_COLUMNS) {
                    throw new UnreadableSheet("tooWide", Sheets.MOST_COLUMNS, Sheets.LONGEST_CELL);
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml, xml.getAttributeValue(null, "t"), number));
            }
        }
    }

    /** The column of a place such as {@code AB12}, from 0. */
    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
            column = Math.min(column * LETTERS + place.charAt(at) - 'A' + 1, Sheets.MOST_COLUMNS + 1);
        }
        return column - 1;
    }

    private String cell(XMLStreamReader xml, String type, int row) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                String text = "s".equals(type) && value.length() > 0 ? texts.get(Integer.parseInt(value.toString().strip())) : value.toString();
                if (text.length() > Sheets.LONGEST_CELL) {
                    throw new UnreadableSheet("tooWide", Sheets.MOST_COLUMNS, Sheets.LONGEST_CELL);
                }
                return text.strip();
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("f")) {
                throw new UnreadableSheet("formula", row);
            }
            if (event == XMLStreamConstants.START_ELEMENT && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
            }
        }
    }
}
