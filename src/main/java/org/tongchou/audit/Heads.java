package org.tongchou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.WallClock;

/**
 * Lays the ends of the chains down outside the database: when the server starts, on every new day, and between whenever a chain grew and
 * the last file is older than the interval. Whoever rules the database cannot take back what stands there.
 */
@ApplicationScoped
class Heads {

    private static final String OFTEN = "600";
    private static final System.Logger LOG = System.getLogger(Heads.class.getName());

    @Inject
    OwnTransaction own;

    @Inject
    Links links;

    @Inject
    Chaining chaining;

    private final Duration interval = Duration.ofSeconds(Long.parseLong(Optional.ofNullable(System.getenv("TONGCHOU_HEADS_SECONDS")).filter(text -> !text.isBlank()).orElse(OFTEN).strip()));
    private final Map<String, Link> laidDown = new HashMap<>();
    private Instant last = Instant.EPOCH;

    /** The folder that this installation was given. */
    HeadsFolder folder() {
        String named = System.getenv("TONGCHOU_HEADS");
        if (named == null || named.isBlank()) {
            throw new IllegalStateException("TONGCHOU_HEADS names no folder for the heads of the trail, see config/");
        }
        return new HeadsFolder(Path.of(named.strip()));
    }

    /** Writes a file of heads if one is due. */
    synchronized void run() throws Exception {
        Instant now = WallClock.now();
        if (!last.plus(interval).isAfter(now)) {
            own.of(() -> links.lock() && write(now));
        }
    }

    private boolean write(Instant now) throws IOException {
        boolean newDay = !day(last).equals(day(now));
        List<Link> grown = links.ends().stream().filter(end -> newDay || !end.equals(laidDown.get(end.chain())))
            .filter(chaining::sound).toList();
        last = now;
        if (grown.isEmpty()) {
            return false;
        }
        HeadsFolder folder = folder();
        folder.newest().stream().flatMap(file -> file.heads().stream()).filter(head -> !links.agrees(head))
            .forEach(head -> LOG.log(System.Logger.Level.ERROR, "Chain {0} is not what its head says that was laid down at link {1}", head.chain(), Long.toString(head.seq())));
        folder.write(now, grown);
        grown.forEach(end -> laidDown.put(end.chain(), end));
        return true;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }
}
