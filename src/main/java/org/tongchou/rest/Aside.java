package org.tongchou.rest;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.tongchou.sealing.LaidAside;

/**
 * A large body that was laid aside.
 *
 * @param file its bytes
 * @param sha256 of its bytes
 */
record Aside(LaidAside file, String sha256) {

    private static final int BLOCK = 1 << 16;

    /** Lays a body aside; empty if it has more bytes than that. A body that breaks off is the caller's fault. */
    static Optional<Aside> of(InputStream body, long most) {
        LaidAside file = LaidAside.fresh();
        try (OutputStream out = file.writing()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            long all = 0;
            for (int read = body.read(block); read >= 0 && all <= most; read = body.read(block)) {
                all += read;
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
            if (all > most) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new Aside(file, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException broken) {
            file.close();
            throw new BadRequestException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
