package org.tongchou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.WallClock;

/**
 * Puts the lines of ended transactions into their chains, in the order in which it finds them. A line whose transaction is still open is
 * not seen and comes in a later round, whatever its key; what was rolled back is never seen. One server chains at a time.
 */
@ApplicationScoped
class Chaining {

    /** Whatever was begun that long ago has ended, twice over: the server ends transactions after 5 minutes. */
    private static final Duration ENDED = Duration.ofMinutes(15);
    private static final Duration BETWEEN_SETTLING = Duration.ofMinutes(1);
    private static final int CHUNK = 2000;
    private static final System.Logger LOG = System.getLogger(Chaining.class.getName());

    @Inject
    OwnTransaction own;

    @Inject
    Links links;

    @Inject
    Keyring keyring;

    private long settled;
    private long accused;
    private Instant settledAt = Instant.EPOCH;
    private final Set<String> stopped = new HashSet<>();

    /** How far a round went. */
    private record Round(boolean mine, long last, boolean more) {

        static final Round NOT_MINE = new Round(false, 0, false);
    }

    /**
     * Chains all that is there. Now and then it moves up the key from which it looks: a line that was written before a chained line of a quarter
     * of an hour ago, and is not chained by a whole run since, belongs to no transaction that could still be open.
     *
     * @return whether this server had the place from which chains are written
     */
    synchronized boolean run() throws Exception {
        long from = settled;
        Instant begun = WallClock.now();
        Round round;
        do {
            long after = from;
            round = own.of(() -> round(after));
            from = round.last();
        } while (round.more());
        if (round.mine() && stopped.isEmpty() && settledAt.plus(BETWEEN_SETTLING).isBefore(begun)) {
            settled = own.of(() -> links.chainedBefore(NewLine.moment(begun.minus(ENDED))));
            settledAt = begun;
        }
        return round.mine();
    }

    private Round round(long after) {
        if (!links.lock()) {
            return Round.NOT_MINE;
        }
        List<StoredLine> found = links.unlinked(after, CHUNK);
        Map<String, Optional<Link>> ends = new HashMap<>();
        List<Link> added = new ArrayList<>();
        for (StoredLine line : found) {
            Optional<Link> end = genuine(line) ? ends.computeIfAbsent(line.chain(), this::sound) : Optional.empty();
            end.map(last -> last.next(line)).ifPresent(next -> {
                added.add(next);
                ends.put(line.chain(), Optional.of(next));
            });
        }
        links.add(added);
        return new Round(true, found.isEmpty() ? after : found.get(found.size() - 1).id(), found.size() == CHUNK);
    }

    /** The end of a chain, if the application may go on from it: nothing is built upon a line that was linked by another hand. */
    private Optional<Link> sound(String chain) {
        Link end = links.end(chain);
        boolean sound = end.seq() == 0 || sound(end);
        if (sound) {
            stopped.remove(chain);
        } else if (stopped.add(chain)) {
            LOG.log(System.Logger.Level.ERROR, "Chain {0} ends with a line that was not written by the application and goes on no more", chain);
        }
        return sound ? Optional.of(end) : Optional.empty();
    }

    /** Whether a link holds a line that the application signed. */
    boolean sound(Link end) {
        return links.line(end).filter(line -> keyring.signet().signed(line.values(), line.signature())).isPresent();
    }

    /** Lines that nobody signed stay out of every chain, where the check of the trail finds them. */
    private boolean genuine(StoredLine line) {
        boolean signed = keyring.signet().signed(line.values(), line.signature());
        if (!signed && line.id() > accused) {
            accused = line.id();
            LOG.log(System.Logger.Level.ERROR, "Line {0} of the trail was not written by the application and is not chained", Long.toString(line.id()));
        }
        return signed;
    }
}
