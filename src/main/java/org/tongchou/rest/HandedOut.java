package org.tongchou.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.tongchou.sealing.LaidAside;

/** What lies aside, sent as a stream and closed, whether it was sent whole or not. */
record HandedOut(LaidAside file) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        try (file; InputStream in = file.reading()) {
            in.transferTo(out);
        }
    }
}
