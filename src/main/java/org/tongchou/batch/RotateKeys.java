package org.tongchou.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.sealing.Generation;
import org.tongchou.sealing.KeyFile;
import org.tongchou.sealing.KeyRing;
import org.tongchou.sealing.KeyState;
import org.tongchou.sealing.Seals;
import org.tongchou.sealing.Suite;

/**
 * Puts a new generation of keys in the place of the one that seals, while people work. The key file says how far the change has come, so that one that was cut
 * off goes on: a new key arrives, becomes active once every server knows it, all is sealed anew, the old one is closed and at last retired. Run beside the server
 * as the owner of the schema, because the application may not change what is written once.
 */
public final class RotateKeys {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final Set<Integer> TRY_AGAIN = Set.of(LOCK_WAIT_TIMEOUT, 1213);
    private static final int TRIES = 20;
    private static final long SECOND = 1000;

    private final KeyFile file;
    private final Connection database;
    private final RunningServers servers;
    private final Resealing.Pace pace;

    private RotateKeys(KeyFile file, Connection database, RunningServers servers, Resealing.Pace pace) {
        this.file = file;
        this.database = database;
        this.servers = servers;
        this.pace = pace;
    }

    /** Arguments: {@code --suite AES} or {@code SM} for the new key, {@code --pace 500} for at most so many rows a second, {@code --status} to look only. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        Map<String, String> settings = System.getenv();
        KeyFile file = new KeyFile(Path.of(settings.get("TONGCHOU_KEYS")));
        System.out.println("Keys: " + file.anew());
        try (Connection database = DriverManager.getConnection(settings.get("TONGCHOU_DB_URL"), settings.get("TONGCHOU_DB_OWNER_USER"), settings.get("TONGCHOU_DB_OWNER_PASSWORD"))) {
            database.setAutoCommit(false);
            database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            RotateKeys change = new RotateKeys(file, database, new RunningServers(settings.getOrDefault("TONGCHOU_SERVERS", "")), pace(value(words, "--pace").map(Integer::parseInt).orElse(0)));
            if (words.contains("--status")) {
                change.status();
            } else {
                change.run(Suite.valueOf(value(words, "--suite").orElse(settings.getOrDefault("TONGCHOU_SUITE", Suite.AES.name()))));
            }
        }
    }

    private static Optional<String> value(List<String> words, String name) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static Resealing.Pace pace(int rowsPerSecond) {
        return rowsPerSecond == 0 ? rows -> { } : rows -> Thread.sleep(rows * SECOND / rowsPerSecond);
    }

    private void status() throws SQLException {
        for (Generation key : file.anew().generations()) {
            if (key.state() != KeyState.ACTIVE && key.state() != KeyState.RETIRED) {
                System.out.printf("Rows left with key %d: %s%n", key.id(), resealing(key).left(false));
            }
        }
    }

    private void run(Suite suite) throws IOException, SQLException, InterruptedException {
        Generation leaving = file.anew().active();
        if (Stream.of(KeyState.ARRIVING, KeyState.LEAVING, KeyState.CLOSED).allMatch(state -> in(state).isEmpty())) {
            int id = file.anew().generations().stream().mapToInt(Generation::id).max().orElseThrow() + 1;
            to(Generation.fresh(id, suite, KeyState.ARRIVING, new SecureRandom()));
        }
        Optional<Generation> arriving = in(KeyState.ARRIVING);
        if (arriving.isPresent()) {
            servers.know(file.anew().toString());
            KeyRing ring = file.anew();
            List<Generation> changed = new ArrayList<>(ring.generations());
            changed.replaceAll(key -> key.id() == arriving.get().id() ? key.in(KeyState.ACTIVE) : key.id() == leaving.id() ? key.in(KeyState.LEAVING) : key);
            write(new KeyRing(changed));
        }
        Optional<Generation> left = in(KeyState.LEAVING);
        if (left.isPresent()) {
            servers.know(file.anew().toString());
            reseal(left.get());
            to(left.get().in(KeyState.CLOSED));
        }
        Optional<Generation> closed = in(KeyState.CLOSED);
        if (closed.isPresent()) {
            servers.know(file.anew().toString());
            retire(closed.get());
        }
    }

    private Optional<Generation> in(KeyState state) {
        return file.anew().generations().stream().filter(key -> key.state() == state).findFirst();
    }

    private void to(Generation changed) throws IOException {
        write(file.anew().with(changed));
    }

    private void write(KeyRing ring) throws IOException {
        file.write(ring);
        System.out.println("Keys: " + file.anew());
    }

    private void reseal(Generation leaving) throws SQLException, InterruptedException {
        again(() -> resealing(leaving).all());
        System.out.printf("Sealed anew: all that key %d had sealed%n", leaving.id());
    }

    private Resealing resealing(Generation leaving) {
        return new Resealing(database, new Seals(file), leaving.id(), file.anew().active().id(), pace);
    }

    private void retire(Generation closed) throws IOException, SQLException, InterruptedException {
        Resealing work = resealing(closed);
        again(() -> {
            if (!work.left(true).isEmpty()) {
                work.all();
            }
            work.withoutOldEntries();
        });
        to(closed.in(KeyState.RETIRED));
        System.out.printf("Key %d is retired: it opens old backups only%n", closed.id());
    }

    /** Something that the database may send back because it had to wait too long or stood in somebody's way. */
    private interface Work {
        void done() throws SQLException, InterruptedException;
    }

    private void again(Work work) throws SQLException, InterruptedException {
        for (int tries = 1;; tries++) {
            try {
                work.done();
                return;
            } catch (SQLException sentBack) {
                if (!TRY_AGAIN.contains(sentBack.getErrorCode()) || tries == TRIES) {
                    throw sentBack;
                }
                database.rollback();
            }
        }
    }
}
