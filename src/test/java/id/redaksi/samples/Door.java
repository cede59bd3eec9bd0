package id.redaksi.samples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A door on loopback that counts who knocks, for tests that nothing does. */
public final class Door implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger knocks = new AtomicInteger();

    public Door() throws IOException {
        socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    private void open() {
        while (!socket.isClosed()) {
            try {
                answer(socket.accept());
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket visitor) throws IOException {
        knocks.incrementAndGet();
        visitor.getOutputStream()
                .write("HTTP/1.1 404 Nobody\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        visitor.close();
    }

    /** The address behind which it stands, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int knocks() {
        return knocks.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
