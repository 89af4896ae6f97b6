package org.tongchou.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Invented papers: honest ones, and ones that want something else than to be read. */
public final class Papers {

    /** What a camera noted and must not come in. */
    public static final String NOTED_BY_THE_CAMERA = "GPS 32.9N 117.4E";

    private Papers() {
    }

    /** A picture with a red corner at the top left. */
    private static BufferedImage drawn(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 4, height / 4);
        drawing.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpeg");
    }

    /** A photograph taken with the camera turned, with a note of where. */
    public static byte[] photograph(int width, int height, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(NOTED_BY_THE_CAMERA.getBytes(StandardCharsets.US_ASCII));
        byte[] plain = jpeg(width, height);
        ByteBuffer all = ByteBuffer.allocate(plain.length + exif.position() + 4);
        all.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.position() + 2)).put(exif.array(), 0, exif.position()).put(plain, 2, plain.length - 2);
        return all.array();
    }

    /** A picture that says it is so large, with next to nothing in it. */
    public static byte[] hugePng(int side) {
        byte[] head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(side).putInt(side).put(new byte[] {8, 2, 0, 0, 0}).array();
        CRC32 sum = new CRC32();
        sum.update(head);
        byte[] plain = png(4, 4);
        ByteBuffer all = ByteBuffer.allocate(plain.length);
        all.put(plain, 0, 8).putInt(13).put(head).putInt((int) sum.getValue()).put(plain, 33, plain.length - 33);
        return all.array();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    public static byte[] cut(byte[] whole, int bytes) {
        return java.util.Arrays.copyOf(whole, bytes);
    }

    public static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../evil.sh"));
            zip.write("echo".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What is done to a PDF before it is written. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(int pages, String text, Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                PDPage added = new PDPage();
                document.addPage(added);
                try (PDPageContentStream content = new PDPageContentStream(document, added)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            change.to(document);
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(int pages, String text) {
        return pdf(pages, text, document -> { });
    }

    /** The script stands in a packed object, where nobody sees it who only looks at the bytes. */
    public static byte[] scripted() {
        return pdf(1, "x", document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    public static byte[] launching() {
        return pdf(1, "x", document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    public static byte[] submitting() {
        return pdf(1, "x", document -> {
            PDAction action = new PDActionJavaScript();
            action.getCOSObject().setName(COSName.S, "SubmitForm");
            action.getCOSObject().setItem(COSName.F, new COSString("http://elsewhere.invalid"));
            document.getPage(0).getCOSObject().setItem("A", action);
        });
    }

    public static byte[] carrying() {
        return pdf(1, "x", document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(zip())));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.zip", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] locked() {
        return pdf(1, "x", document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** A table of objects that unpacks to so many bytes while the file is opened. */
    public static byte[] bomb(int bytes) {
        Deflater packing = new Deflater(9);
        byte[] block = new byte[1 << 20];
        byte[] packed = new byte[bytes / 500 + 10_000];
        int length = 0;
        for (int done = 0; done < bytes; done += block.length) {
            packing.setInput(block);
            while (!packing.needsInput()) {
                length += packing.deflate(packed, length, packed.length - length);
            }
        }
        packing.finish();
        length += packing.deflate(packed, length, packed.length - length);
        packing.end();
        return raw("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + length + " >>", cut(packed, length));
    }

    /** A PDF of one stream under a head of its own. */
    public static byte[] raw(String head, byte[] stream) {
        String before = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n4 0 obj\n" + head + "\nstream\n";
        String after = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n";
        return joined(joined(before.getBytes(StandardCharsets.ISO_8859_1), stream), after.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Lists in lists, deeper than a reader can go down. */
    public static byte[] deep() {
        return raw("<< /X " + "[".repeat(2_000_000) + " >>", new byte[] {1});
    }
}
