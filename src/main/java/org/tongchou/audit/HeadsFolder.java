package org.tongchou.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongchou.access.BusinessClock;
import org.tongchou.persistence.RowText;

/**
 * The folder outside the database in which the ends of the chains are laid down, file after file, each naming the one before by its
 * SHA-256. A file is written aside, forced to disk and renamed; none is ever changed.
 */
final class HeadsFolder {

    private static final Pattern NAME = Pattern.compile("heads-[0-9]{8}-[0-9]{8}\\.txt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withZone(BusinessClock.ZONE);
    private static final int DAY_AT = "heads-00000000-".length();
    private static final int DAY_DIGITS = 8;

    private final Path folder;

    HeadsFolder(Path folder) {
        this.folder = folder;
    }

    /** The newest file, if there is any. */
    Optional<HeadsFile> newest() {
        return names().reduce((older, newer) -> newer).map(this::read);
    }

    /** The newest file of each day, the oldest first: enough to tell whether a chain is still the one of that day. */
    List<HeadsFile> daily() {
        Map<String, Path> last = new TreeMap<>();
        names().forEach(name -> last.put(name.toString().substring(DAY_AT, DAY_AT + DAY_DIGITS), name));
        return last.values().stream().sorted().map(this::read).toList();
    }

    /** Lays down these ends of chains in the next file. */
    HeadsFile write(Instant at, List<Link> heads) throws IOException {
        Files.createDirectories(folder);
        Optional<Path> before = names().reduce((older, newer) -> newer);
        HeadsFile file = new HeadsFile(before.map(name -> read(name).number()).orElse(0L) + 1, at,
            before.map(name -> RowText.sha256(text(name))).orElse(Link.NOTHING), heads);
        place("heads-%08d-%s.txt".formatted(file.number(), DAY.format(at)), file.text());
        return file;
    }

    private void place(String name, String text) throws IOException {
        Path aside = folder.resolve(name + ".new");
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private HeadsFile read(Path name) {
        return HeadsFile.parse(text(name));
    }

    private String text(Path name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<Path> names() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).filter(name -> NAME.matcher(name.toString()).matches()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
