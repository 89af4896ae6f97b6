package org.tongchou.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture that was decoded whole, the right way up; written anew it has neither place nor camera nor anything hidden in or behind it. */
final class Picture {

    private static final int MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int KEPT_PIXELS = 8_000_000;
    /** A progressive picture is drawn in a dozen passes; one of hundreds is made to keep a server busy. */
    private static final int MOST_PASSES = 64;
    private static final int MARK = 0xff;
    private static final int PASS = 0xda;

    private final BufferedImage pixels;
    private final DocumentType type;

    private Picture(BufferedImage pixels, DocumentType type) {
        this.pixels = pixels;
        this.type = type;
    }

    /** @throws org.tongchou.json.InvalidDocument if it is too large or cannot be decoded to its end */
    static Picture of(byte[] bytes, DocumentType type) throws IOException {
        if (type == DocumentType.JPEG && passes(bytes) > MOST_PASSES) {
            throw Unsound.because("broken");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT)).next();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            reader.addIIOReadWarningListener((of, warning) -> {
                if (warning.startsWith("Truncated")) {
                    throw Unsound.because("broken");
                }
            });
            BufferedImage decoded = decoded(reader);
            return new Picture(Orientation.of(bytes).upright(opaque(decoded)), type);
        } finally {
            reader.dispose();
        }
    }

    private static int passes(byte[] bytes) {
        int passes = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            passes += (bytes[at] & MARK) == MARK && (bytes[at + 1] & MARK) == PASS ? 1 : 0;
        }
        return passes;
    }

    /** Every so many pixels of a large one, so that what is kept shows a paper of A4 readably and no more. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw Unsound.because("tooManyPixels", MOST_PIXELS / 1_000_000, LONGEST_SIDE);
        }
        int every = 1;
        while (width / every * (height / every) > KEPT_PIXELS) {
            every++;
        }
        ImageReadParam wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage opaque(BufferedImage decoded) {
        BufferedImage paper = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = paper.createGraphics();
        drawing.drawImage(decoded, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return paper;
    }

    /** As it is kept; a drawing of few colours stays sharp, one that would become too large is kept as a photograph. */
    Sound sound() {
        byte[] same = written(type);
        return same.length <= Inspection.MOST_BYTES ? new Sound(type, same, 1) : new Sound(DocumentType.JPEG, written(DocumentType.JPEG), 1);
    }

    private byte[] written(DocumentType as) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(pixels, as.name().toLowerCase(Locale.ROOT), stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
