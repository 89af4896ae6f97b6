package org.tongchou.sealing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is too large for the memory and must not stay on the disk: bytes in a file without a name. The name is taken away as soon as the file is open,
 * so that the bytes are gone when it is closed or forgotten, and when the server is killed (trust.md "Personal data").
 */
public final class LaidAside implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final FileChannel file;

    private LaidAside(FileChannel file) {
        this.file = file;
    }

    /** A new one with nothing in it. @throws UncheckedIOException if the disk takes none */
    public static LaidAside fresh() {
        try {
            Path name = Files.createTempFile("tongchou-aside-", ".part");
            try {
                // On Linux the name goes when the file is opened.
                return new LaidAside(FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            } finally {
                Files.deleteIfExists(name);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Where it is written to; closing that leaves what was written. */
    public OutputStream writing() {
        return new BufferedOutputStream(Channels.newOutputStream(file), BLOCK) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** All that was written, from the beginning, as often as it is asked for, one reader after the other; closing that leaves it. */
    public InputStream reading() {
        try {
            file.position(0);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        return new BufferedInputStream(Channels.newInputStream(file), BLOCK) {
            @Override
            public void close() {
                // whoever laid it aside closes it
            }
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
