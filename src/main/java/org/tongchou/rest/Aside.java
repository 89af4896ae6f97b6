package org.tongchou.rest;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A large body that was laid aside in a file.
 *
 * @param file where it lies
 * @param sha256 of its bytes
 */
record Aside(Path file, String sha256) {

    private static final int BLOCK = 1 << 16;

    /** Lays a body aside; empty if it has more bytes than that. A body that breaks off is the caller's fault. */
    static Optional<Aside> of(InputStream body, long most) {
        Path file = fresh();
        try (OutputStream out = Files.newOutputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            long all = 0;
            for (int read = body.read(block); read >= 0 && all <= most; read = body.read(block)) {
                all += read;
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
            if (all > most) {
                Files.delete(file);
                return Optional.empty();
            }
            return Optional.of(new Aside(file, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException broken) {
            remove(file);
            throw new BadRequestException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path fresh() {
        try {
            return Files.createTempFile("tongchou-body-", ".part");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
