package id.redaksi.archive;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the index's document of a story: words, and what is filtered and counted by; no text. Not for two threads. */
final class StoryDocument {
    /** Changes when the index has to be built anew. */
    static final String FORM = "8";

    private static final int HEADLINE = 6;
    private static final int NAMES = 2;
    private static final int TEXT = 1;

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType SETS = type(IndexOptions.DOCS, true);

    private final StoryWords words = new StoryWords();
    private final Field word = new Field(Fields.WORD, new WordStream(words), WORDS);
    private final Field stem = new Field(Fields.STEM, new StemStream(words), STEMS);
    private final Field begin = new Field(Fields.BEGIN, new BeginningStream(words), SETS);
    private final Field pair = new Field(Fields.PAIR, new Pairs(words), SETS);
    private final Field headline = new Field(Fields.HEADLINE, new HeadlineStream(words), SETS);
    private final List<Field> empty = List.of(
            empty(Fields.WORD, WORDS),
            empty(Fields.STEM, STEMS),
            empty(Fields.BEGIN, SETS),
            empty(Fields.PAIR, SETS),
            empty(Fields.HEADLINE, SETS));
    private final ZoneId zone = ZoneId.systemDefault();

    private static Field empty(String name, FieldType type) {
        return new Field(name, new StemStream(new StoryWords()), type);
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** The document; good until the next one is made. */
    Document of(Archive.Entry entry) {
        read(entry.story(), words.clear());
        Document document = beside(entry);
        document.add(word);
        document.add(stem);
        document.add(begin);
        document.add(pair);
        document.add(headline);
        return document;
    }

    /** The document with its fields of words empty, for whoever puts the words in himself. */
    Document withoutWords(Archive.Entry entry) {
        Document document = beside(entry);
        empty.forEach(document::add);
        return document;
    }

    /** The date by which the index lies. */
    long date(Archive.Entry entry) {
        return StoryDate.of(entry.story(), entry.changed(), zone).toEpochSecond(ZoneOffset.UTC);
    }

    /** What the document has beside the words of the story. */
    private Document beside(Archive.Entry entry) {
        Story story = entry.story();
        var document = new Document();
        document.add(new StringField(Fields.ID, id(story.id()), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, id(story.id())));
        document.add(NumericDocValuesField.indexedField(Fields.DATE, date(entry)));
        String status = story.workflow().status().name();
        set(document, Fields.STATUS, status);
        document.add(new SortedDocValuesField(Fields.STATUS, new BytesRef(status)));
        channel(document, story.topics().channel().strip());
        story.topics().tags().stream().distinct().filter(tag -> !tag.isBlank()).forEach(tag -> {
            set(document, Fields.TAG, Words.folded(tag));
            document.add(new SortedSetDocValuesField(Fields.TAGS, new BytesRef(bounded(tag))));
        });
        story.contributors().stream()
                .flatMap(one -> Words.in(one.name()).stream())
                .distinct()
                .forEach(name -> set(document, Fields.AUTHOR, name));
        for (Kind kind : Kind.values()) {
            kind.names(story).stream()
                    .filter(name -> !name.isBlank())
                    .forEach(name -> set(document, Fields.NAMED, kind.term(name)));
        }
        return document;
    }

    /** The texts of a story in the weight they have. */
    static void read(Story story, Texts words) {
        words.add(story.headline(), HEADLINE, true);
        words.add(story.titles().shortHeadline(), TEXT, false);
        words.add(story.titles().standfirst(), NAMES, false);
        story.contributors().forEach(one -> words.add(one.name(), NAMES, false));
        story.topics().tags().forEach(tag -> words.add(tag, NAMES, false));
        story.topics().people().forEach(name -> words.add(name, NAMES, false));
        story.topics().organisations().forEach(name -> words.add(name, NAMES, false));
        story.topics().places().forEach(name -> words.add(name, NAMES, false));
        words.add(story.dateline().printed(), TEXT, false);
        story.lead().leaves().forEach(leaf -> words.add(leaf.text(), TEXT, false));
        story.body().blocks().forEach(block -> {
            block.leaves().forEach(leaf -> words.add(leaf.text(), TEXT, false));
            block.asides().forEach(text -> words.add(text, TEXT, false));
        });
        story.corrections().forEach(one -> words.add(one.text().text(), TEXT, false));
    }

    /** A channel is found by those above it too: "Olahraga/Bola" by "Olahraga". */
    private static void channel(Document document, String channel) {
        if (channel.isEmpty()) {
            return;
        }
        document.add(new SortedDocValuesField(Fields.CHANNELS, new BytesRef(bounded(channel))));
        channels(channel).forEach(name -> set(document, Fields.CHANNEL, name));
    }

    /** The names by which a channel is found: its own and those above it. */
    static List<String> channels(String channel) {
        List<String> names = new ArrayList<>();
        for (int at = channel.indexOf('/'); at >= 0; at = channel.indexOf('/', at + 1)) {
            names.add(Words.folded(channel.substring(0, at)));
        }
        names.add(Words.folded(channel));
        return names;
    }

    private static void set(Document document, String field, String value) {
        document.add(new StringField(field, bounded(value), Field.Store.NO));
    }

    /** Lucene takes no term longer than 32,766 bytes; nobody looks for a name of 200 letters. */
    static String bounded(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }

    static BytesRef id(StoryId id) {
        return new BytesRef(HexFormat.of().parseHex(id.value().replace("-", "")));
    }

    static StoryId id(BytesRef bytes) {
        String hex = HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
        return new StoryId(String.join(
                "-",
                List.of(
                        hex.substring(0, 8),
                        hex.substring(8, 12),
                        hex.substring(12, 16),
                        hex.substring(16, 20),
                        hex.substring(20))));
    }

    /** What a story names, and the sign before it. */
    enum Kind {
        PERSON,
        ORGANISATION,
        PLACE;

        List<String> names(Story story) {
            return switch (this) {
                case PERSON -> story.topics().people();
                case ORGANISATION -> story.topics().organisations();
                case PLACE -> story.topics().places();
            };
        }

        String term(String name) {
            return name().substring(0, 2).toLowerCase(Locale.ROOT) + ":" + Words.folded(name);
        }
    }
}
