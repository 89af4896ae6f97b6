package org.tongchou.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** The file with the keys of an installation, outside the database; a changed one is taken up while the server runs, within a second. */
public final class KeyFile implements KeySource {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final String OWNER_ONLY = "rw-------";
    private static final List<String> HEAD = List.of(
        "# Keys of the sealed fields. Who loses them loses those fields for good; who has them and a copy of the database can read everything.",
        "# Keep a copy apart from the copies of the database. Changed by deploy/rotate-keys only.",
        "# number  suite  state  sealing key  index key");

    private final Path path;
    private volatile Known known;

    private record Known(KeyRing ring, FileTime written, long lookedAtNanos) {
    }

    public KeyFile(Path path) {
        this.path = path;
    }

    @Override
    public KeyRing now() {
        Known last = known;
        if (last == null) {
            return anew();
        }
        if (System.nanoTime() - last.lookedAtNanos() < PATIENCE) {
            return last.ring();
        }
        return written().equals(last.written()) ? looked(last.ring(), last.written()) : anew();
    }

    @Override
    public KeyRing anew() {
        try {
            FileTime written = written();
            return looked(KeyRing.parse(Files.readAllLines(path)), written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + path + " cannot be read", unreadable);
        }
    }

    private KeyRing looked(KeyRing ring, FileTime written) {
        known = new Known(ring, written, System.nanoTime());
        return ring;
    }

    private FileTime written() {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + path + " cannot be read", unreadable);
        }
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Writes the keys aside, forces them to the disk and puts them in the place of those before, so that at any moment one of the two is whole. */
    public void write(KeyRing ring) throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        String text = String.join("\n", HEAD) + "\n" + String.join("\n", ring.lines()) + "\n";
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }
}
