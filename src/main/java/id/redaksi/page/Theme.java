package id.redaksi.page;

import id.redaksi.page.template.Compiler;
import id.redaksi.page.template.Names;
import id.redaksi.page.template.Template;
import id.redaksi.page.template.TemplateFailed;
import id.redaksi.wording.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The look of all pages of a site: templates, a style sheet, files, and a manifest that says what can be chosen. A theme
 * that could be read is sound: each of its templates can be filled, and no page of it loads anything from outside. Any
 * thread.
 */
public final class Theme {
    /** Changes when the same files make other pages than before. */
    private static final String ENGINE = "1";

    private static final String STYLE = "style.css";
    private static final String FILES = "files/";
    private static final String TEMPLATES = "templates/";

    private static final Set<String> ENDINGS = Set.of(
            "woff2", "woff", "ttf", "otf", "png", "jpg", "jpeg", "webp", "avif", "gif", "svg", "ico", "css", "txt", "md");

    private final Manifest manifest;
    private final List<Message> remarks;
    private final Map<String, String> templates;
    private final SortedMap<String, byte[]> files;
    private final String fingerprint;

    private Theme(
            Manifest manifest,
            List<Message> remarks,
            Map<String, String> templates,
            SortedMap<String, byte[]> files,
            String fingerprint) {
        this.manifest = manifest;
        this.remarks = remarks;
        this.templates = templates;
        this.files = files;
        this.fingerprint = fingerprint;
    }

    /** The theme that comes with Redaksi. */
    public static Theme standard() {
        try {
            return ofProgram("standar");
        } catch (ThemeFailed e) {
            throw new IllegalStateException("the standard theme is sound", e);
        }
    }

    /**
     * A theme that comes with Redaksi. It was proved when the program was built, and is not again: that would take a third
     * of a second of every start that makes a page.
     */
    public static Theme ofProgram(String name) throws ThemeFailed {
        return unproved(ThemeFiles.ofProgram(name));
    }

    /** Reads a theme and proves it. */
    public static Theme read(ThemeFiles source) throws ThemeFailed {
        Theme theme = unproved(source);
        theme.prove();
        return theme;
    }

    private static Theme unproved(ThemeFiles source) throws ThemeFailed {
        SortedMap<String, byte[]> all = source.read();
        byte[] json = all.get(ManifestReader.FILE);
        if (json == null) {
            throw new ThemeFailed(ManifestReader.FILE, 0, Message.of("page.theme.noManifest"));
        }
        var reader = new ManifestReader(text(ManifestReader.FILE, json));
        Manifest manifest = reader.read();
        Map<String, String> templates = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            sort(file.getKey(), file.getValue(), templates, files);
        }
        if (!files.containsKey(STYLE)) {
            throw new ThemeFailed(STYLE, 0, Message.of("page.theme.missing"));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".css")) {
                StyleCheck.check(file.getKey(), text(file.getKey(), file.getValue()), files.keySet());
            }
        }
        ThemeBase.OF_PROGRAM.fill(templates);
        return new Theme(manifest, reader.remarks(), templates, files, fingerprint(all));
    }

    /** What kind of file it is, by where it lies. */
    private static void sort(String path, byte[] bytes, Map<String, String> templates, SortedMap<String, byte[]> files)
            throws ThemeFailed {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (path.startsWith(TEMPLATES) && ending.equals("html")) {
            templates.put(path, text(path, bytes));
        } else if (path.startsWith(FILES) && ENDINGS.contains(ending)) {
            if (ending.equals("svg") && text(path, bytes).toLowerCase(Locale.ROOT).contains("<script")) {
                throw new ThemeFailed(path, 0, Message.of("page.theme.scriptInPicture"));
            }
            files.put(path, bytes);
        } else if (path.equals(STYLE)) {
            files.put(path, bytes);
        } else if (path.startsWith(TEMPLATES) || path.startsWith(FILES)) {
            throw new ThemeFailed(path, 0, Message.of("page.theme.kind"));
        }
    }

    private static String text(String path, byte[] bytes) throws ThemeFailed {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ThemeFailed(path, 0, Message.of("page.theme.notText"));
        }
    }

    private static String fingerprint(SortedMap<String, byte[]> all) {
        MessageDigest digest = sha256();
        digest.update(ENGINE.getBytes(StandardCharsets.UTF_8));
        digest.update(ThemeBase.OF_PROGRAM.digest());
        all.forEach((path, bytes) -> {
            digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Compiles every template in every language, as a look of it would. */
    private void prove() throws ThemeFailed {
        for (String language : manifest.languages()) {
            var look = Look.of(this);
            for (Map.Entry<String, Names<?>> page : pages().entrySet()) {
                try {
                    if (!compile(page.getKey(), page.getValue(), look, language, false).prints("head")) {
                        throw new ThemeFailed(page.getKey(), 1, Message.of("page.theme.noHead"));
                    }
                } catch (TemplateFailed e) {
                    throw new ThemeFailed(e.file(), e.line(), e.explanation());
                }
            }
        }
    }

    /** The templates that are pages, with what each may name. */
    Map<String, Names<?>> pages() {
        Map<String, Names<?>> pages = new TreeMap<>();
        pages.put(TEMPLATES + "story.html", PageNames.STORY);
        pages.put(TEMPLATES + "list.html", PageNames.LIST);
        pages.put(TEMPLATES + "search.html", PageNames.SEARCH);
        pages.put(TEMPLATES + "notfound.html", PageNames.NOT_FOUND);
        pages.put(TEMPLATES + "redirect.html", PageNames.REDIRECT);
        manifest.storyTemplates().forEach(one -> pages.put(storyTemplate(one.name()), PageNames.STORY));
        return pages;
    }

    /** The file of a story's template; that of all stories when the theme has none of this name. */
    String storyTemplate(String name) {
        boolean has = manifest.storyTemplates().stream().anyMatch(one -> one.name().equals(name));
        return has ? TEMPLATES + "story-" + name + ".html" : TEMPLATES + "story.html";
    }

    Template compile(String file, Names<?> names, Look look, String language, boolean preview) throws TemplateFailed {
        return new Compiler(templates, name -> look.fixed(name, language, preview)).compile(file, names);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** What is odd about the theme and does no harm, such as a field of the manifest that nobody reads. */
    public List<Message> remarks() {
        return remarks;
    }

    /** The files that pages load, by their path in the theme. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Names the theme by the bytes of all its files, and of what the program has for those it leaves out: 64 hex digits. */
    public String fingerprint() {
        return fingerprint;
    }

    String style() {
        byte[] css = files.get(STYLE);
        return css == null ? "" : new String(css, StandardCharsets.UTF_8);
    }
}
