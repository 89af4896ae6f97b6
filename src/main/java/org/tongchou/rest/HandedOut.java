package org.tongchou.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that lies aside, sent as a stream and taken away, whether it was sent whole or not. */
record HandedOut(Path file) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
