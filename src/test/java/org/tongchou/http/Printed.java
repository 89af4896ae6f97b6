package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A letter as it comes out of the REST door: read back, its fonts looked at, a picture of it kept in target/letters. */
final class Printed {

    private static final int DOTS_PER_INCH = 70;

    private Printed() {
    }

    /** The text of a letter as somebody reads it: without the breaks of its lines. */
    static String read(String account, String path, String language, String picture) {
        HttpResponse<byte[]> answer = Installation.bytes(account, path);
        assertEquals(200, answer.statusCode(), () -> new String(answer.body()));
        assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
        try (PDDocument letter = Loader.loadPDF(answer.body())) {
            everyFontIsEmbedded(letter);
            picture(letter, picture);
            assertEquals(language, letter.getDocumentCatalog().getLanguage().substring(0, 2));
            String text = new PDFTextStripper().getText(letter);
            return language.equals("zh") ? text.replaceAll("\\s", "") : text.replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many pages it has. */
    static int pages(String account, String path) {
        try (PDDocument paper = Loader.loadPDF(Installation.bytes(account, path).body())) {
            return paper.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void everyFontIsEmbedded(PDDocument letter) throws IOException {
        int fonts = 0;
        for (PDPage page : letter.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                fonts++;
            }
        }
        assertTrue(fonts > 0);
    }

    private static void picture(PDDocument letter, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(Installation.setting("tongchou.project", "."), "target", "letters"));
        PDFRenderer renderer = new PDFRenderer(letter);
        for (int page = 0; page < letter.getNumberOfPages(); page++) {
            ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", folder.resolve(name + (page == 0 ? "" : "-" + (page + 1)) + ".png").toFile());
        }
    }

    static void says(String letter, String... parts) {
        for (String part : parts) {
            assertTrue(letter.contains(part), () -> "\"" + part + "\" is missing in: " + letter);
        }
    }
}
