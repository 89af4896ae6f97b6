package org.tongchou.document;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held (Exif 2.3, tag 0x0112), read before everything else that it noted is left behind. */
enum Orientation {

    UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN, MIRRORED_LEFT, RIGHT, MIRRORED_RIGHT, LEFT;

    private static final int START = 0xffd8;
    private static final int APPLICATION = 0xffe1;
    private static final int PICTURE_DATA = 0xffda;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int LITTLE = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Of a picture; upright where nothing readable says otherwise. */
    static Orientation of(byte[] picture) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(picture);
            return Short.toUnsignedInt(bytes.getShort()) == START ? segments(bytes) : UPRIGHT;
        } catch (RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation segments(ByteBuffer bytes) {
        while (bytes.remaining() > Integer.BYTES) {
            int mark = Short.toUnsignedInt(bytes.getShort());
            int length = Short.toUnsignedInt(bytes.getShort()) - Short.BYTES;
            if (mark == PICTURE_DATA) {
                return UPRIGHT;
            }
            if (mark == APPLICATION && bytes.slice(bytes.position(), EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return noted(bytes.slice(bytes.position() + EXIF.length, length - EXIF.length));
            }
            bytes.position(bytes.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation noted(ByteBuffer tiff) {
        tiff.order(Short.toUnsignedInt(tiff.getShort(0)) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(Integer.BYTES);
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int entry = at + Short.BYTES; entries-- > 0; entry += ENTRY) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return values()[Short.toUnsignedInt(tiff.getShort(entry + 8)) - 1];
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage taken) {
        if (this == UPRIGHT) {
            return taken;
        }
        boolean turned = ordinal() >= MIRRORED_LEFT.ordinal();
        int width = taken.getWidth();
        int height = taken.getHeight();
        BufferedImage seen = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int below = height - 1 - y;
                int colour = taken.getRGB(x, y);
                switch (this) {
                    case MIRRORED -> seen.setRGB(right, y, colour);
                    case UPSIDE_DOWN -> seen.setRGB(right, below, colour);
                    case MIRRORED_UPSIDE_DOWN -> seen.setRGB(x, below, colour);
                    case MIRRORED_LEFT -> seen.setRGB(y, x, colour);
                    case RIGHT -> seen.setRGB(below, x, colour);
                    case MIRRORED_RIGHT -> seen.setRGB(below, right, colour);
                    default -> seen.setRGB(y, right, colour);
                }
            }
        }
        return seen;
    }
}
