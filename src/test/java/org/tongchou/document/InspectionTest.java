package org.tongchou.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.json.Fault;
import org.tongchou.json.InvalidDocument;

/** Documents as people send them, and as somebody sends them who means ill. */
class InspectionTest {

    private static final String SCALABLE = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    private static String refusal(byte[] bytes, String name) {
        Fault fault = assertThrows(InvalidDocument.class, () -> Inspection.of(bytes, name)).faults().get(0);
        assertEquals("/file", fault.pointer());
        return fault.key().substring("json.fault.document.".length());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String raw(Sound sound) {
        return new String(sound.content(), StandardCharsets.ISO_8859_1);
    }

    @TestFactory
    Stream<DynamicTest> what_is_refused_and_why() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty · nothing", new byte[0]);
        files.put("tooLarge · eleven mebibytes", Papers.joined(Papers.png(2, 2), new byte[11 << 20]));
        files.put("type · a page with a script", text("<!doctype html><script>alert(1)</script>"));
        files.put("type · a drawing with a script", text(SCALABLE));
        files.put("type · a GIF", text("GIF89a;;;;"));
        files.put("type · a program", Papers.joined(text("MZ"), new byte[100]));
        files.put("type · an archive", Papers.zip());
        files.put("type · a PDF behind a page", Papers.joined(text("<html>"), Papers.pdf(1, "x")));
        files.put("broken · half a PNG", Papers.cut(Papers.png(400, 400), 300));
        files.put("broken · half a JPEG", Papers.cut(Papers.jpeg(400, 400), 800));
        files.put("broken · a PNG with nothing behind its first bytes", Papers.cut(Papers.png(4, 4), 8));
        files.put("tooManyPixels · a PNG that says it is immense", Papers.hugePng(60_000));
        files.put("tooManyPixels · a PNG that says it is long", Papers.hugePng(2_000_000_000));
        files.put("active · a PDF with a script in a packed object", Papers.scripted());
        files.put("active · a PDF that starts a program", Papers.launching());
        files.put("active · a PDF that sends a form", Papers.submitting());
        files.put("active · a PDF with a file in it", Papers.carrying());
        files.put("packing · a locked PDF", Papers.locked());
        files.put("pages · a PDF of 101 pages", Papers.pdf(101, "x"));
        files.put("bomb · a PDF that unpacks to 80 MB", Papers.bomb(80 << 20));
        files.put("bomb · a PDF of nothing but the beginnings of streams", Papers.raw("<< /Length 1 >>", text("stream\n".repeat(30_000))));
        files.put("packing · packed in a way that is not counted", Papers.raw("<< /Length 1 /Filter /LZWDecode >>", new byte[] {1}));
        files.put("packing · the same, its name escaped", Papers.raw("<< /Length 1 /F#69lter /#4cZWDecode >>", new byte[] {1}));
        files.put("packing · packed twice", Papers.raw("<< /Length 1 /Filter [/FlateDecode /FlateDecode] >>", new byte[] {1}));
        files.put("packing · packed as another object says", Papers.raw("<< /Length 1 /Filter 5 0 R >>", new byte[] {1}));
        files.put("packing · rows of two thousand million columns", Papers.raw("<< /Length 1 /DecodeParms << /Predictor 12 /Columns 2000000000 >> >>", new byte[] {1}));
        files.put("behindTheEnd · a PDF with an archive behind it", Papers.joined(Papers.pdf(1, "x"), Papers.zip()));
        files.put("broken · half a PDF", Papers.cut(Papers.pdf(1, "x"), 400));
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertEquals(file.getKey().split(" · ")[0], refusal(file.getValue(), ""))));
    }

    @Test
    void a_name_may_not_say_what_the_content_is_not() {
        assertEquals("otherEnding", refusal(Papers.jpeg(9, 9), "photo.html"));
        assertEquals("otherEnding", refusal(Papers.jpeg(9, 9), "photo.jpg.exe"));
        assertEquals("otherEnding", refusal(Papers.pdf(1, "x"), "../../../etc/photo.jpg"));
        assertEquals(DocumentType.JPEG, Inspection.of(Papers.jpeg(9, 9), "PHOTO.JPEG").type());
        assertEquals(DocumentType.PNG, Inspection.of(Papers.png(9, 9), "").type());
    }

    @Test
    void a_photograph_comes_in_upright_and_without_what_the_camera_noted() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            Sound sound = Inspection.of(Papers.photograph(400, 200, orientation), "door.jpg");
            assertFalse(raw(sound).contains("Exif") || raw(sound).contains(Papers.NOTED_BY_THE_CAMERA), "orientation " + orientation);
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(sound.content()));
            assertEquals(orientation <= 4 ? 400 : 200, seen.getWidth(), "orientation " + orientation);
            assertEquals(redCorner(orientation), corner(seen), "orientation " + orientation);
        }
    }

    /** Where the corner goes that the camera had at its top left (Exif 2.3, 4.6.4). */
    private static String redCorner(int orientation) {
        return switch (orientation) {
            case 1, 5 -> "top left";
            case 2, 6 -> "top right";
            case 3, 7 -> "bottom right";
            default -> "bottom left";
        };
    }

    private static String corner(BufferedImage seen) {
        for (String place : new String[] {"top left", "top right", "bottom left", "bottom right"}) {
            int x = place.endsWith("left") ? 10 : seen.getWidth() - 10;
            int y = place.startsWith("top") ? 10 : seen.getHeight() - 10;
            Color colour = new Color(seen.getRGB(x, y));
            if (colour.getRed() > 200 && colour.getGreen() < 60) {
                return place;
            }
        }
        return "none";
    }

    @Test
    void nothing_behind_a_picture_comes_in() {
        Sound sound = Inspection.of(Papers.joined(Papers.png(20, 20), Papers.joined(Papers.zip(), text("<script>alert(1)</script>"))), "a.png");
        assertFalse(raw(sound).contains("PK\003\004") || raw(sound).contains("<script>"));
        assertFalse(raw(Inspection.of(Papers.joined(Papers.jpeg(20, 20), Papers.zip()), "a.jpg")).contains("evil.sh"));
    }

    @Test
    void lists_in_lists_bring_nobody_down() {
        try {
            assertEquals(DocumentType.PDF, Inspection.of(Papers.deep(), "a.pdf").type());
        } catch (InvalidDocument refused) {
            assertEquals("json.fault.document.broken", refused.faults().get(0).key());
        }
    }

    @Test
    void a_large_photograph_is_kept_smaller() throws IOException {
        Sound sound = Inspection.of(Papers.jpeg(6000, 4000), "a.jpg");
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(sound.content()));
        assertEquals("3000 x 2000", kept.getWidth() + " x " + kept.getHeight());
    }

    @Test
    void an_honest_pdf_comes_in_as_it_is() {
        byte[] scan = Papers.pdf(3, "Invented proof of income");
        Sound sound = Inspection.of(scan, "income.pdf");
        assertEquals(3, sound.pages());
        assertArrayEquals(scan, sound.content());
        assertTrue(Inspection.of(Papers.pdf(100, "x"), "long.pdf").pages() == 100);
    }
}
