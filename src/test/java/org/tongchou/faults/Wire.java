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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between application and database, laid through the tests so that they can cut it. */
final class Wire implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
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
        } catch (IOException nobodyThere) {
            forget(caller, called);
            return;
        }
        if (cut) {
            forget(caller, called);
            return;
        }
        run(() -> pass(caller, called));
        run(() -> pass(called, caller));
    }

    private void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException torn) {
            torn(from, to);
        } finally {
            forget(from, to);
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
