package id.redaksi.exchange.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a paragraph is in a story, said by its style: the style's id in files of ours, its name as Word shows it, and the
 * names by which others call the like, in Indonesian and English.
 */
enum Role {
    TITLE("Title", "Title", "judul"),
    STANDFIRST("Subtitle", "Subtitle", "subjudul", "teras", "standfirst", "lead"),
    BYLINE("Penulis", "Penulis", "author", "byline", "nama penulis"),
    HEADING2("Heading2", "heading 2"),
    HEADING3("Heading3", "heading 3"),
    HEADING4("Heading4", "heading 4"),
    QUOTE("Quote", "Quote", "kutipan", "quotations", "blockquote", "block quote", "block text", "kutipan blok"),
    QUOTE_BY("SumberKutipan", "Sumber kutipan"),
    PULL("IntenseQuote", "Intense Quote", "kutipan intens", "kutipan kuat", "kutipan tonjolan", "pull quote"),
    PULL_BY("SumberKutipanTonjolan", "Sumber kutipan tonjolan"),
    LEAD("FotoUtama", "Foto utama"),
    PHOTO("Foto", "Foto"),
    GALLERY("Galeri", "Galeri"),
    CAPTION("Caption", "caption", "takarir", "keterangan", "keterangan foto", "keterangan gambar", "image caption"),
    CREDIT("KreditFoto", "Kredit foto", "photo credit"),
    TABLE_CAPTION("KeteranganTabel", "Keterangan tabel", "table caption"),
    BOX_TITLE("JudulKotak", "Judul kotak"),
    BOX("IsiKotak", "Isi kotak"),
    READ_ALSO("BacaJuga", "Baca juga"),
    READ_ALSO_ENTRY("EntriBacaJuga", "Entri Baca juga"),
    POST("Unggahan", "Unggahan"),
    POST_TEXT("IsiUnggahan", "Isi unggahan"),
    CODE("Kode", "Kode", "html preformatted", "preformatted text", "source code", "teks praformat"),
    DIVIDER("GarisPemisah", "Garis pemisah", "horizontal line", "garis mendatar"),
    /** Holds two pieces apart that a word processor would join; nobody's words. */
    GAP("Jarak", "Jarak"),
    CORRECTION("Ralat", "Ralat"),
    RELATED("JudulArtikelTerkait", "Judul artikel terkait"),
    RELATED_ENTRY("ArtikelTerkait", "Artikel terkait"),
    /** The day of a letter or of a draft (Word's own style, which pandoc uses too): no sentence of the story. */
    DATE("Tanggal", "Tanggal", "date"),
    CONTENTS("DaftarIsi", "Daftar isi", "toc heading", "contents heading"),
    TEXT("", "");

    private static final Pattern CONTENTS_LINE = Pattern.compile("(toc|daftar isi|contents) ?\\d");
    private static final Pattern HEADING = Pattern.compile("(heading|judul|tajuk|title) ?[1-9]");
    private static final Map<String, Role> NAMED = byName();
    private static final Map<String, Role> BY_ID =
            Arrays.stream(values()).filter(role -> !role.id.isEmpty()).collect(Collectors.toMap(role -> role.id, role -> role));

    private final String id;
    private final String title;
    private final List<String> names;

    Role(String id, String title, String... others) {
        this.id = id;
        this.title = title;
        names = Arrays.asList(others);
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** The heading of a level from 2 to 4. */
    static Role heading(int level) {
        return switch (level) {
            case 2 -> HEADING2;
            case 3 -> HEADING3;
            default -> HEADING4;
        };
    }

    /** The level of a heading, 0 for what is none. */
    int level() {
        return switch (this) {
            case HEADING2 -> 2;
            case HEADING3 -> 3;
            case HEADING4 -> 4;
            default -> 0;
        };
    }

    /** What a style of this id or name makes of its paragraphs; empty where neither says. */
    static Optional<Role> of(String id, String name) {
        return named(name).or(() -> named(id)).or(() -> Optional.ofNullable(BY_ID.get(id)));
    }

    private static Optional<Role> named(String said) {
        String name = said.strip().toLowerCase(Locale.ROOT);
        return CONTENTS_LINE.matcher(name).matches() ? Optional.of(CONTENTS) : Optional.ofNullable(NAMED.get(name));
    }

    private static Map<String, Role> byName() {
        Map<String, Role> all = new HashMap<>();
        for (Role role : values()) {
            if (!role.title.isEmpty()) {
                all.put(role.title.toLowerCase(Locale.ROOT), role);
                role.names.forEach(name -> all.put(name, role));
            }
        }
        return all;
    }

    /** The number in the name of a heading's style ("heading 1", "Judul 2"), 0 for another style. */
    static int headingNumber(String said) {
        String name = said.strip().toLowerCase(Locale.ROOT);
        return HEADING.matcher(name).matches() ? name.charAt(name.length() - 1) - '0' : 0;
    }
}
