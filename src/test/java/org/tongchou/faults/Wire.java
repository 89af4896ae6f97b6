package org.tongchou.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.tongchou.faults.Packets.Packet;

/**
 * The line between the application servers and the database, laid through the tests: they can cut it, and see every statement before the database does and
 * every answer before the application does.
 */
final class Wire implements AutoCloseable {

    private static final int BACKLOG = 200;
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_TEXT = 1 << 14;
    private static final int QUERY = 3;
    private static final int ERROR = 0xFF;
    private static final int BYTE = 8;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicLong connections = new AtomicLong();
    private volatile Watch watch = Watch.NOBODY;
    private volatile boolean cut;

    private Wire(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    /** Whoever looks at what goes over the line; as long as a call lasts, what it is about goes no further. */
    interface Watch {

        Watch NOBODY = new Watch() {
            @Override
            public void asked(long connection, String statement) {
                // looks away
            }

            @Override
            public void answered(long connection, int error) {
                // looks away
            }

            @Override
            public void torn(long connection) {
                // looks away
            }
        };

        /** A statement that the database has not seen whole yet. */
        void asked(long connection, String statement);

        /** The beginning of an answer that the application has not seen yet. @param error the database's number of what went wrong, 0 if nothing */
        void answered(long connection, int error);

        /** A connection has ended; it may be told from both its ends. */
        void torn(long connection);
    }

    /** A line from a free port of this machine to another port of it. */
    static Wire to(int target) throws IOException {
        Wire wire = new Wire(target, new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
        run(wire::let);
        return wire;
    }

    int port() {
        return door.getLocalPort();
    }

    void watch(Watch whoever) {
        watch = whoever;
    }

    /** Tears every connection; new ones are torn as soon as they are made. */
    void cut() {
        cut = true;
        ends.forEach(Wire::tear);
    }

    void mend() {
        cut = false;
    }

    private void let() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException closed) {
                ends.forEach(Wire::tear);
            }
        }
    }

    private void join(Socket caller) {
        Socket called = new Socket();
        ends.add(caller);
        ends.add(called);
        try {
            called.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            called.setTcpNoDelay(true);
            caller.setTcpNoDelay(true);
        } catch (IOException nobodyThere) {
            forget(caller, called);
            return;
        }
        if (cut) {
            forget(caller, called);
            return;
        }
        long connection = connections.incrementAndGet();
        run(() -> pass(connection, caller, called, new Packets(LONGEST_TEXT, packet -> asked(connection, packet))));
        run(() -> pass(connection, called, caller, new Packets(1 + 2, packet -> answered(connection, packet))));
    }

    private void asked(long connection, Packet packet) {
        if (packet.count() == 0 && packet.at(0) == QUERY) {
            // Before the text a driver may say, in control signs, that the statement has no attributes.
            watch.asked(connection, new String(packet.beginning(), 1, packet.beginning().length - 1, StandardCharsets.UTF_8).trim());
        }
    }

    private void answered(long connection, Packet packet) {
        if (packet.count() == 1) {
            watch.answered(connection, packet.at(0) == ERROR ? packet.at(1) | packet.at(2) << BYTE : 0);
        }
    }

    private void pass(long connection, Socket from, Socket to, Packets packets) {
        byte[] block = new byte[BLOCK];
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int number = in.read(block); number >= 0; number = in.read(block)) {
                packets.take(block, number);
                out.write(block, 0, number);
            }
        } catch (IOException torn) {
            torn(from, to);
        } finally {
            forget(from, to);
            watch.torn(connection);
        }
    }

    /** One end has gone without a word, so the other is torn too instead of being closed in order. */
    private void torn(Socket one, Socket other) {
        try {
            one.setSoLinger(true, 0);
            other.setSoLinger(true, 0);
        } catch (SocketException closedAlready) {
            ends.remove(one);
        }
    }

    private void forget(Socket one, Socket other) {
        tear(one);
        tear(other);
        ends.remove(one);
        ends.remove(other);
    }

    private static void tear(Socket end) {
        try {
            end.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        ends.forEach(Wire::tear);
    }
}
