package id.redaksi.app;

import id.redaksi.guard.StateFolder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * By which a second start asks the program that has a newsroom open to come to the front: a Unix domain socket in the
 * user's own folder (Windows has them since version 10, build 17063), so that no network and no other user can ask. The
 * option that lost was a port of 127.0.0.1, which every user of the computer can reach. It is named by the folder it is
 * for, by whatever path that is reached. Only who holds the newsroom's lock hangs one, so a socket that is left behind
 * can be taken away without asking.
 */
public final class Doorbell implements AutoCloseable {
    /** Longer paths no system takes as a socket's: sockaddr_un has 104 bytes on macOS, 108 on Linux and Windows. */
    private static final int LONGEST = 100;

    private static final byte RUNG = 'f';
    private static final byte CAME = 'k';
    private static final Duration TRY_AGAIN = Duration.ofMillis(50);

    private final Path place;
    private final ServerSocketChannel socket;
    private final ExecutorService guests =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("redaksi-doorbell").factory());

    private Doorbell(Path place, ServerSocketChannel socket) {
        this.place = place;
        this.socket = socket;
    }

    /**
     * Hangs the bell for a newsroom that this program holds. Whoever rings is answered when {@code come} runs what it is
     * given, which it does once the window is in front; so a window that hangs does not answer. Empty where the system
     * has no such sockets or the user no such folder: a second start then says that the newsroom is open.
     */
    public static Optional<Doorbell> hang(Path newsroom, Consumer<Runnable> come) {
        try {
            return Optional.of(hang(StateFolder.ready(), newsroom, come));
        } catch (IOException | UnsupportedOperationException e) {
            System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "no doorbell: {0}", e.getClass().getName());
            return Optional.empty();
        }
    }

    static Doorbell hang(Path state, Path newsroom, Consumer<Runnable> come) throws IOException {
        Path place = place(state, newsroom);
        Files.deleteIfExists(place);
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.bind(UnixDomainSocketAddress.of(place));
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
        var bell = new Doorbell(place, socket);
        Thread.ofPlatform().name("redaksi-doorbell").daemon().start(() -> bell.listen(come));
        return bell;
    }

    /** What came of ringing. */
    public enum Answer {
        /** The program has come to the front. */
        CAME,
        /** A program is there and did not come within the time: it hangs, or a question stands in its window. */
        SILENT,
        /** Nobody is there: no bell, or one that a killed program left behind. */
        NOBODY
    }

    /** Asks the program that has the newsroom open to come to the front, and waits so long for it. Blocks. */
    public static Answer ring(Path newsroom, Duration patience) {
        try {
            return ring(StateFolder.ready(), newsroom, patience);
        } catch (IOException | UnsupportedOperationException e) {
            return Answer.NOBODY;
        }
    }

    /** Rings, and waits for a program that has only just begun and has no bell yet. Blocks. */
    public static Answer ringUntil(Path newsroom, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            Answer answer = left > 0 ? ring(newsroom, Duration.ofNanos(left)) : Answer.SILENT;
            if (answer != Answer.NOBODY || Thread.currentThread().isInterrupted()) {
                return answer;
            }
            LockSupport.parkNanos(TRY_AGAIN.toNanos());
        }
    }

    static Answer ring(Path state, Path newsroom, Duration patience) throws IOException {
        Path place = place(state, newsroom);
        if (!Files.exists(place)) {
            return Answer.NOBODY;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(place));
                var selector = Selector.open()) {
            channel.write(ByteBuffer.wrap(new byte[] {RUNG}));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            if (selector.select(Math.max(1, patience.toMillis())) == 0) {
                return Answer.SILENT;
            }
            var answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == CAME ? Answer.CAME : Answer.NOBODY;
        } catch (IOException e) {
            return Answer.NOBODY; // left behind by a killed program, or closing just now
        }
    }

    private void listen(Consumer<Runnable> come) {
        while (socket.isOpen()) {
            try {
                SocketChannel guest = socket.accept();
                guests.execute(() -> receive(guest, come));
            } catch (IOException e) {
                if (socket.isOpen()) {
                    LockSupport.parkNanos(TRY_AGAIN.toNanos()); // no more files just now; a bell that rings without pause would be worse than a late one
                }
            }
        }
    }

    private static void receive(SocketChannel guest, Consumer<Runnable> come) {
        try {
            var asked = ByteBuffer.allocate(1);
            if (guest.read(asked) == 1 && asked.get(0) == RUNG) {
                come.accept(() -> answer(guest));
            } else {
                guest.close();
            }
        } catch (IOException e) {
            answer(guest);
        }
    }

    /** Whoever has rung may have gone meanwhile. */
    private static void answer(SocketChannel guest) {
        try (guest) {
            guest.write(ByteBuffer.wrap(new byte[] {CAME}));
        } catch (IOException e) {
            System.getLogger("id.redaksi").log(System.Logger.Level.DEBUG, "whoever has rung has gone");
        }
    }

    /** The socket's path: the same for every path to the folder, where the system knows which folder it is. */
    static Path place(Path state, Path newsroom) throws IOException {
        Path real = newsroom.toRealPath();
        Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        Path place = state.resolve(hash(key == null ? real.toString() : key.toString()) + ".socket");
        if (place.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IOException("too long for a socket");
        }
        return place;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(place);
        } catch (IOException e) {
            System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "the doorbell was not taken down");
        }
        guests.shutdownNow();
    }
}
