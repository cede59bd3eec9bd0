package id.redaksi.exchange.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a line can say of a story, and the names by which common dumps say it; "post_title" and "postTitle" are one. */
enum Key {
    ID("id", "_id", "guid", "uuid", "articleid", "postid", "storyid", "newsid", "idberita"),
    URL("url", "link", "permalink", "canonicalurl", "canonical", "sourceurl", "uri"),
    HEADLINE("headline", "title", "judul", "posttitle", "name"),
    SHORT_HEADLINE("shortheadline", "shorttitle", "judulpendek"),
    STANDFIRST("standfirst", "summary", "excerpt", "deck", "description", "abstract", "ringkasan", "subtitle", "subheadline", "postexcerpt"),
    BYLINE("byline", "author", "authors", "penulis", "reporter", "reporters", "creator", "writer", "wartawan", "jurnalis", "postauthor"),
    EDITOR("editor", "editors", "penyunting"),
    PHOTOGRAPHER("photographer", "photographers", "fotografer", "pewartafoto"),
    CONTRIBUTOR("contributor", "contributors", "kontributor"),
    TRANSLATOR("translator", "translators", "penerjemah"),
    DATELINE("dateline", "titimangsa"),
    CITY("city", "kota"),
    CHANNEL("channel", "kanal", "section", "category", "categories", "articlesection", "rubrik", "kategori", "desk"),
    TAGS("tags", "tag", "keywords", "topics", "topik", "label", "labels"),
    PEOPLE("people", "persons", "person", "tokoh", "orang"),
    ORGANISATIONS("organisations", "organizations", "organisation", "organization", "organisasi", "lembaga"),
    PLACES("places", "place", "locations", "location", "tempat", "lokasi"),
    BODY("body", "blocks"),
    HTML("html", "contenthtml", "bodyhtml", "bodyxhtml"),
    TEXT("text", "content", "isi", "bodytext", "articlebody", "article", "fulltext", "postcontent", "isiberita", "plaintext", "paragraphs", "konten", "teks"),
    PUBLISHED("published", "publishedat", "date", "pubdate", "tanggal", "datepublished", "publishdate", "publisheddate", "publicationdate", "postdate", "created", "createdat", "firstcreated", "terbit", "publishtime", "timestamp"),
    MODIFIED("modified", "modifiedat", "updated", "updatedat", "datemodified", "lastmodified", "versioncreated", "postmodified", "diubah"),
    SLUG("slug", "postname"),
    SLUGLINE("slugline"),
    LANGUAGE("language", "lang", "inlanguage", "bahasa"),
    GENRE("genre", "jenis"),
    STATUS("status", "poststatus", "pubstatus"),
    URGENCY("urgency", "priority"),
    CAPTION("caption", "imagecaption", "photocaption", "keteranganfoto"),
    CREDIT("credit", "imagecredit", "photocredit", "kreditfoto", "foto"),
    ALT("alt", "imagealt", "alttext"),
    LEAD("lead", "image", "photo", "featuredimage", "mainimage", "thumbnail", "gambar"),
    RELATED("related", "relatedarticles", "terkait", "artikelterkait", "bacajuga"),
    NOTE("note", "notes", "editorsnote", "ednote", "catatan");

    private static final Map<String, Key> BY_NAME = new HashMap<>();

    static {
        for (Key key : values()) {
            key.names.forEach(name -> BY_NAME.put(plain(name), key));
        }
    }

    private final List<String> names;

    Key(String... names) {
        this.names = List.of(names);
    }

    static Optional<Key> of(String name) {
        Key key = BY_NAME.get(name);
        return key != null ? Optional.of(key) : Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
