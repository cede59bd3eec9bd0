package id.redaksi.page;

import id.redaksi.page.Manifest.Option;
import id.redaksi.page.template.Names;
import id.redaksi.page.template.Template;
import id.redaksi.page.template.TemplateFailed;
import id.redaksi.page.template.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A theme with the options that a newsroom has chosen: all that pages need to look as they do. Templates are compiled when
 * the first page needs them, with words and options as part of their text. Any thread.
 */
public final class Look {
    /** The parts of a page that a preview knows again. */
    private static final Set<String> KEYS = Set.of(
            "channel", "headline", "standfirst", "byline", "published", "lead", "credits", "tags", "related", "latest",
            "corrections", "withdrawals", "notices", "replies", "updates", "bundles", "label", "breadcrumb", "share");

    /** The window's own view paints a scroll bar over the channels that browsers hide. */
    private static final String STILL = "\nnav { overflow-x: hidden; }";

    private final Theme theme;
    private final SortedMap<String, String> options;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String folder;
    private final String fingerprint;
    /** By file, language and whether it is for a preview. */
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private volatile @Nullable String previewStyle;

    private Look(Theme theme, Map<String, String> chosen) {
        this.theme = theme;
        options = new TreeMap<>();
        for (Option option : theme.manifest().options()) {
            String value = chosen.get(option.name());
            options.put(option.name(), value != null && option.allows(value) ? value : option.standard());
        }
        Map<String, byte[]> loaded = new TreeMap<>(theme.files());
        loaded.put("style.css", style().getBytes(StandardCharsets.UTF_8));
        folder = "tema/" + digest(loaded).substring(0, 8) + "/";
        loaded.forEach((path, bytes) -> files.put(folder + path, bytes));
        MessageDigest all = Theme.sha256();
        all.update((theme.fingerprint() + options).getBytes(StandardCharsets.UTF_8));
        fingerprint = HexFormat.of().formatHex(all.digest());
    }

    private static String digest(Map<String, byte[]> files) {
        MessageDigest digest = Theme.sha256();
        files.forEach((path, bytes) -> {
            digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The theme as its makers meant it. */
    public static Look of(Theme theme) {
        return new Look(theme, Map.of());
    }

    /** The theme with some of its options chosen; a value that the theme does not allow is as if it was not chosen. */
    public static Look of(Theme theme, Map<String, String> chosen) {
        return new Look(theme, chosen);
    }

    public Theme theme() {
        return theme;
    }

    /** Every option of the theme with its value. */
    public SortedMap<String, String> options() {
        return Collections.unmodifiableSortedMap(options);
    }

    /** Names all that the pages of this look depend on: 64 hex digits. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The files that pages load, by their address in the site. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Where a file of the theme stands in a site: a folder that is new with each change, so that no old copy is shown. */
    public String address(String path) {
        return folder + path;
    }

    String inlined(String path) {
        byte[] bytes = theme.files().get(path);
        return bytes == null ? "" : Inlined.file(path, bytes);
    }

    String leadSizes() {
        return theme.manifest().leadSizes();
    }

    String bodySizes() {
        return theme.manifest().bodySizes();
    }

    /** The style sheet, before it the options as custom properties. */
    private String style() {
        var css = new StringBuilder();
        for (Option option : theme.manifest().options()) {
            if (option.kind() != Manifest.Kind.TEXT) {
                String value = options.getOrDefault(option.name(), "");
                css.append(css.isEmpty() ? ":root{" : "").append("--option-").append(option.name()).append(':');
                css.append(option.kind() == Manifest.Kind.SWITCH ? value.equals("true") ? "1" : "0" : value).append(';');
            }
        }
        return css.append(css.isEmpty() ? "" : "}\n").append(theme.style()).toString();
    }

    String previewStyle() {
        String known = previewStyle;
        if (known == null) {
            known = StyleCheck.inlined("style.css", style(), theme.files()) + STILL;
            previewStyle = known;
        }
        return known;
    }

    Template template(String file, Names<?> names, String language, boolean preview) {
        String spoken = theme.manifest().spoken(language);
        return compiled.computeIfAbsent(file + (preview ? "?" : " ") + spoken, _ -> {
            try {
                return theme.compile(file, names, this, spoken, preview);
            } catch (TemplateFailed e) {
                throw new IllegalStateException("a theme that was read has sound templates", e);
            }
        });
    }

    /** What a name stands for that is known before any page is; null for none. */
    @Nullable Value fixed(String name, String language, boolean preview) {
        if (name.startsWith("text.")) {
            return text(language, name.substring(5)).map(Value.Fixed::new).orElse(null);
        }
        if (name.startsWith("options.")) {
            return option(name.substring(8));
        }
        if (name.startsWith("key.") && KEYS.contains(name.substring(4))) {
            return new Value.Attributes(preview ? " data-key=\"" + name.substring(4) + "\"" : "");
        }
        if (name.startsWith("files/") && theme.files().containsKey(name)) {
            return new Value.Address(page -> ((PageView) page).file(name));
        }
        return null;
    }

    private Optional<String> text(String language, String key) {
        String own = theme.manifest().texts().getOrDefault(language, Collections.emptySortedMap()).get(key);
        return own == null ? ThemeBase.OF_PROGRAM.text(language, key) : Optional.of(own);
    }

    private @Nullable Value option(String name) {
        int dot = name.indexOf('.');
        String option = dot < 0 ? name : name.substring(0, dot);
        String value = options.get(option);
        if (value == null || dot < 0) {
            return value == null ? null : new Value.Fixed(value);
        }
        String wanted = name.substring(dot + 1);
        boolean possible = theme.manifest().options().stream()
                .anyMatch(one -> one.name().equals(option)
                        && one.choices().stream().anyMatch(choice -> choice.value().equals(wanted)));
        return possible ? new Value.Fixed(String.valueOf(value.equals(wanted))) : null;
    }
}
