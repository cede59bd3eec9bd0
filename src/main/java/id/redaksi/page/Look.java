package id.redaksi.page;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A theme with the options that a newsroom has chosen: all that pages need to look as they do. */
public final class Look {
    private final Theme theme;
    private final Map<String, String> options;

    private Look(Theme theme, Map<String, String> options) {
        this.theme = theme;
        this.options = Map.copyOf(options);
    }

    /** The theme as its makers meant it. */
    public static Look of(Theme theme) {
        return new Look(theme, Map.of());
    }

    /** The theme with some of its options chosen; what the theme does not know, or does not allow, is left as the theme has it. */
    public static Look of(Theme theme, Map<String, String> chosen) {
        return new Look(theme, chosen);
    }

    public Theme theme() {
        return theme;
    }

    public Map<String, String> options() {
        return options;
    }

    /** Names all that the look of a page depends on: 64 hex digits. */
    public String fingerprint() {
        return theme.fingerprint();
    }

    /** The files that pages load, by their address in the site. */
    public SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        theme.files().forEach((path, bytes) -> files.put(address(path), bytes));
        return files;
    }

    /** Where a file of the theme stands in a site: a folder that is new with each change, so that no old copy is shown. */
    String address(String path) {
        return "tema/" + fingerprint().substring(0, 8) + "/" + path;
    }
}
