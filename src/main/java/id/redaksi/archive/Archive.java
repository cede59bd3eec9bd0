package id.redaksi.archive;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/** The index of a newsroom's stories. Any thread; each call blocks. */
public final class Archive implements AutoCloseable {
    /** A story to hold, and the sequence of its revision, by which the newest are found: a clock may have been wrong. */
    public record Entry(Story story, long sequence) {}

    /** What is asked for: words, the last of which may be a beginning; a status and a channel narrow it. */
    public record Query(String text, Workflow.@Nullable Status status, String channel) {
        public static Query of(String text) {
            return new Query(text, null, "");
        }
    }

    /** A piece of a text, in UTF-16 units. */
    public record Range(int from, int to) {}

    /** A story found; the ranges are where the words stand. */
    public record Hit(StoryId id, String headline, String snippet, List<Range> inHeadline, List<Range> inSnippet) {}

    /** How many there are, and the best of them. */
    public record Hits(long total, List<Hit> hits) {}

    /** Lucene says at its start that it lacks the vector module, which words do not need; held so that it stays quiet. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final int SNIPPET = 160;
    /** A question of more words than this is cut. */
    private static final int MOST_WORDS = 32;

    private static final int ALL = Integer.MAX_VALUE;

    static final String SEQUENCE = "sequence";
    private static final String FORM = "form";

    private final Analyzer analyzer = new StoryAnalyzer();
    private final Directory directory;
    /** Null where nothing may be written. */
    private final @Nullable IndexWriter writer;

    private Archive(Path folder, boolean toRead) throws IOException {
        directory = new NIOFSDirectory(folder);
        if (toRead) {
            writer = null;
            DirectoryReader.open(directory).close();
            return;
        }
        var opened = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        writer = opened;
        if (opened.getDocStats().maxDoc > 0 && !said(FORM).equals(StoryAnalyzer.FORM)) {
            opened.deleteAll();
            opened.setLiveCommitData(Map.<String, String>of().entrySet());
        }
    }

    /** Opens the index in the folder; one that is damaged or of another Lucene is begun anew, and holds nothing. */
    public static Archive open(Path folder) throws ArchiveFailed {
        try {
            Files.createDirectories(folder);
            try {
                return new Archive(folder, false);
            } catch (CorruptIndexException
                    | IndexNotFoundException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | java.nio.file.NoSuchFileException
                    | java.io.EOFException
                    | IllegalArgumentException e) {
                clear(folder);
                return new Archive(folder, false);
            }
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    /** Opens the index to search it as it is, without writing a byte; empty where there is none that can be read. */
    public static Optional<Archive> openToRead(Path folder) {
        try {
            return Files.isDirectory(folder) ? Optional.of(new Archive(folder, true)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LUCENE.log(Level.FINE, "no index to read: {0}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The sequence of the last revision held, 0 for none. */
    public long sequence() {
        String said = said(SEQUENCE);
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }

    private String said(String name) {
        Iterable<Map.Entry<String, String>> said = writer == null ? null : writer.getLiveCommitData();
        if (said != null) {
            for (Map.Entry<String, String> entry : said) {
                if (entry.getKey().equals(name)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    /**
     * Forgets a story, and writes every segment anew that held it: a deletion alone only marks it, its words stay in the
     * files until a merge.
     */
    public synchronized void forget(StoryId id) throws ArchiveFailed {
        try {
            writer.deleteDocuments(new Term("id", id.value()));
            writer.commit();
            writer.forceMerge(1);
            writer.commit();
            writer.deleteUnusedFiles();
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    /** Forgets everything; the stories have to be put in again. */
    public synchronized void clear() throws ArchiveFailed {
        try {
            writer.deleteAll();
            writer.setLiveCommitData(Map.<String, String>of().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    /** Holds the stories in their newest form, and notes how far it has come. */
    public synchronized void put(List<Entry> entries) throws ArchiveFailed {
        if (writer == null) {
            throw new IllegalStateException("open to read");
        }
        try {
            long last = sequence();
            for (Entry entry : entries) {
                writer.updateDocument(new Term("id", entry.story().id().value()), document(entry));
                last = Math.max(last, entry.sequence());
            }
            writer.setLiveCommitData(
                    Map.of(SEQUENCE, String.valueOf(last), FORM, StoryAnalyzer.FORM).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    private static Document document(Entry entry) {
        Story story = entry.story();
        String text = Stream.of(
                        story.titles().standfirst(), story.dateline().printed() + story.body().text())
                .filter(part -> !part.isBlank())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
        String names = String.join(
                "\n",
                Stream.of(
                                story.topics().tags(),
                                story.topics().people(),
                                story.topics().organisations(),
                                story.topics().places(),
                                story.contributors().stream().map(one -> one.name()).toList())
                        .flatMap(List::stream)
                        .toList());
        var document = new Document();
        document.add(new StringField("id", story.id().value(), Field.Store.YES));
        document.add(new TextField("headline", story.headline(), Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.NO));
        document.add(new StoredField("text.stored", text));
        document.add(new TextField("names", names, Field.Store.NO));
        document.add(new StringField("status", story.workflow().status().name(), Field.Store.NO));
        document.add(new StringField("channel", story.topics().channel(), Field.Store.NO));
        document.add(new NumericDocValuesField(SEQUENCE, entry.sequence()));
        return document;
    }

    /** The best {@code limit} stories (at least 1); without words, the newest. No text of a query is an error. */
    public Hits search(Query query, int limit) throws ArchiveFailed {
        List<Word> words = Word.in(query.text(), analyzer, MOST_WORDS, _ -> true);
        try (DirectoryReader reader = writer == null ? DirectoryReader.open(directory) : DirectoryReader.open(writer)) {
            var searcher = new IndexSearcher(reader);
            var asked = lucene(query, words);
            int most = Math.max(1, Math.min(limit, Math.max(1, reader.maxDoc())));
            TopDocs found = words.isEmpty()
                    ? searcher.search(asked, most, new Sort(new SortField(SEQUENCE, SortField.Type.LONG, true)))
                    : searcher.search(asked, most);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc score : found.scoreDocs) {
                hits.add(hit(searcher.storedFields().document(score.doc), words));
            }
            return new Hits(searcher.count(asked), List.copyOf(hits));
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    private static org.apache.lucene.search.Query lucene(Query query, List<Word> words) {
        var all = new BooleanQuery.Builder();
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        for (int i = 0; i < words.size(); i++) {
            all.add(word(words.get(i), i == words.size() - 1), Occur.MUST);
        }
        if (query.status() != null) {
            all.add(new TermQuery(new Term("status", query.status().name())), Occur.FILTER);
        }
        if (!query.channel().isEmpty()) {
            all.add(new TermQuery(new Term("channel", query.channel())), Occur.FILTER);
        }
        return all.build();
    }

    /** A word as it was typed counts most, then its stem, then what begins so. */
    private static org.apache.lucene.search.Query word(Word word, boolean begun) {
        var fields = new BooleanQuery.Builder();
        Map.of("headline", 4f, "names", 2f, "text", 1f).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(field -> {
                    var exact = new Term(field.getKey(), word.typed());
                    fields.add(new BoostQuery(new TermQuery(exact), field.getValue() * 2), Occur.SHOULD);
                    var stem = new Term(field.getKey(), word.stem());
                    fields.add(new BoostQuery(new TermQuery(stem), field.getValue()), Occur.SHOULD);
                    if (begun) {
                        fields.add(new BoostQuery(new PrefixQuery(exact), field.getValue() / 2), Occur.SHOULD);
                    }
                });
        return fields.build();
    }

    private Hit hit(Document document, List<Word> words) {
        String headline = document.get("headline");
        String snippet = snippet(document.get("text.stored").replace('\n', ' '), words);
        return new Hit(
                new StoryId(document.get("id")), headline, snippet, ranges(headline, words, ALL), ranges(snippet, words, ALL));
    }

    /** The text around the first word found, from a word's start, or its beginning. */
    private String snippet(String text, List<Word> words) {
        List<Range> found = ranges(text, words, 1);
        int from = 0;
        if (!found.isEmpty() && found.getFirst().from() > SNIPPET / 2) {
            from = text.indexOf(' ', found.getFirst().from() - SNIPPET / 2) + 1;
            while (from < found.getFirst().from() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
        }
        int end = Math.min(text.length(), from + SNIPPET);
        int cut = end < text.length() ? text.lastIndexOf(' ', end) : end;
        return (from > 0 ? "… " : "") + text.substring(from, cut > from ? cut : end) + (end < text.length() ? " …" : "");
    }

    /** Where the words stand, at most {@code most} of the places. */
    private List<Range> ranges(String text, List<Word> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        String begun = words.getLast().typed();
        return Word.in(
                        text,
                        analyzer,
                        most,
                        found -> found.typed().startsWith(begun)
                                || words.stream().anyMatch(word -> word.stem().equals(found.stem())))
                .stream()
                .map(Word::range)
                .toList();
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
            directory.close();
        } catch (IOException e) {
            LUCENE.log(Level.SEVERE, "the index was not closed: {0}", e.getClass().getName());
        }
        analyzer.close();
    }
}
