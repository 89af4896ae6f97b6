package org.tongchou.letter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.tongchou.access.Installation;
import org.tongchou.access.Refused;

/** The fonts that letters are set with, and which characters they have (config/tongchou.env.example, TONGCHOU_FONTS). */
@ApplicationScoped
public class Typefaces {

    @Inject
    Installation installation;

    private List<File> files = List.of();
    private List<CmapLookup> characters = List.of();

    @PostConstruct
    void read() {
        files = Arrays.stream(installation.fonts().split(File.pathSeparator)).filter(path -> !path.isBlank()).map(File::new).filter(File::isFile).toList();
        List<CmapLookup> known = new ArrayList<>();
        for (File file : files) {
            try {
                known.addAll(lookups(file));
            } catch (IOException unreadable) {
                throw new IllegalStateException("TONGCHOU_FONTS names a file that is no TrueType font: " + file, unreadable);
            }
        }
        characters = List.copyOf(known);
    }

    private static List<CmapLookup> lookups(File file) throws IOException {
        List<CmapLookup> found = new ArrayList<>();
        if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            try (TrueTypeCollection collection = new TrueTypeCollection(file)) {
                collection.processAllFonts(font -> found.add(font.getUnicodeCmapLookup()));
            }
        } else {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
                found.add(font.getUnicodeCmapLookup());
            }
        }
        return found;
    }

    /** The font files, the one that is tried first at the head; refused where the installation has none. */
    List<File> files() {
        if (files.isEmpty()) {
            throw Refused.conflict("letter.noFont");
        }
        return files;
    }

    /** Refuses a text with a character that no font has, naming the first one. */
    void check(String text) {
        files();
        text.codePoints().filter(point -> !Character.isWhitespace(point) && !has(point)).findFirst().ifPresent(point -> {
            throw Refused.conflict("letter.glyph", Character.toString(point), "U+%04X".formatted(point));
        });
    }

    private boolean has(int point) {
        return IntStream.range(0, characters.size()).anyMatch(font -> characters.get(font).getGlyphId(point) != 0);
    }
}
