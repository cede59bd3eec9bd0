package id.redaksi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells when files of a theme have changed. Editors save in several steps (a new file, a rename), so nothing is said until
 * the files have rested for a moment. It lives on a daemon thread of its own; where the system tells nothing of its files
 * (some network drives) it stays silent.
 */
public final class ThemeWatch implements AutoCloseable {
    /** So long nothing must happen before a change is told, in milliseconds. */
    private static final long REST = 150;

    private final Path theme;
    private final Runnable changed;
    private final Consumer<ThemeWatch> closed;
    private @Nullable WatchService service;

    ThemeWatch(Path theme, Runnable changed, Consumer<ThemeWatch> closed) {
        this.theme = theme;
        this.changed = changed;
        this.closed = closed;
    }

    synchronized void start() {
        if (!Files.isDirectory(theme)) {
            return;
        }
        try {
            WatchService made = theme.getFileSystem().newWatchService();
            service = made;
            register(made);
            Thread.ofPlatform().name("redaksi-theme").daemon().start(() -> listen(made));
        } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
            System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "no watch: {0}", e.getClass().getName());
        }
    }

    /** A folder that is watched already is watched once. */
    private void register(WatchService service) throws IOException {
        try (Stream<Path> folders = Files.find(theme, 8, (_, file) -> file.isDirectory())) {
            for (Path folder : folders.toList()) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    private void listen(WatchService service) {
        try {
            while (true) {
                WatchKey key = service.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(REST, TimeUnit.MILLISECONDS);
                }
                if (Files.isDirectory(theme)) {
                    register(service);
                }
                changed.run();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants to hear more
        } catch (IOException | UncheckedIOException e) {
            changed.run(); // the folder is no longer what it was; whoever reads it finds out why
        }
    }

    @Override
    public synchronized void close() {
        WatchService open = service;
        service = null;
        closed.accept(this);
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "watch: {0}", e.getClass().getName());
            }
        }
    }
}
