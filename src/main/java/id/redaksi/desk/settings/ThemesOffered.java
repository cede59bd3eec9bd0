package id.redaksi.desk.settings;

import id.redaksi.page.Manifest;
import id.redaksi.page.ThemeFailed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The themes that there are. {@code all} looks for them and {@code copy} makes one of the newsroom's out of any; both
 * block. {@code show} shows a folder as the system does.
 */
public record ThemesOffered(Callable<List<Offered>> all, Copying copy, Consumer<Path> show) {
    /** A theme by its name; one that is broken has no manifest, and says why. {@code folder} only of the newsroom's own. */
    public record Offered(String name, Optional<Path> folder, Optional<Manifest> manifest, Optional<ThemeFailed> failed) {}

    /** Copies a theme into the newsroom's. */
    @FunctionalInterface
    public interface Copying {
        Path of(String name) throws Exception;
    }

    static final ThemesOffered NONE = new ThemesOffered(List::of, Path::of, _ -> {});
}
