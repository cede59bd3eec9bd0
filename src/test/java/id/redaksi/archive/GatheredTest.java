package id.redaksi.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.bench.GeneratedArchive;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheredTest {
    private static final Instant FIRST = Instant.parse("2026-08-01T05:00:00Z");

    @TempDir
    Path folder;

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(99));

    private static final List<String> ODD = List.of(
            "", "Irak Buka Blokir", "\uD83D\uDE00\uD83D\uDE00", "yang ada dan yang ada", "\u4E2D\u6587 \u0627\u0644\u0623\u0631\u062F\u0646 caf\u00E9",
            "memblokir blokir pemblokiran diblokir", "- - -", "a aa aaa aaaa aaaaa aaaaaa", "x".repeat(500));

    /** Generated ones, and odd ones of which several have the same date. */
    private List<Archive.Entry> entries() {
        List<Archive.Entry> entries = new ArrayList<>();
        var generated = new GeneratedArchive(300);
        for (int i = 0; i < generated.stories(); i++) {
            entries.add(new Archive.Entry(generated.story(i), i + 1, FIRST));
        }
        for (String headline : ODD) {
            for (String text : ODD) {
                Story story = Samples.story(headline, text).withId(ids.story()).with(Field.STANDFIRST, text + headline);
                entries.add(new Archive.Entry(story, entries.size() + 1, FIRST.plusSeconds(entries.size() / 3)));
            }
        }
        return entries;
    }

    /** All that an index says, a line for each thing. */
    private static Map<String, String> said(Path index) throws IOException {
        Map<String, String> said = new TreeMap<>();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            assertEquals(1, reader.leaves().size());
            LeafReader leaf = reader.leaves().getFirst().reader();
            said.put("stories", leaf.numDocs() + " of " + leaf.maxDoc() + " in " + leaf.getMetaData().sort());
            for (FieldInfo field : leaf.getFieldInfos()) {
                said.put(field.name, field.getIndexOptions() + " " + field.hasNorms() + " " + field.getDocValuesType()
                        + " " + field.docValuesSkipIndexType());
                if (field.getIndexOptions() != IndexOptions.NONE && leaf.terms(field.name) != null) {
                    lists(leaf, field, said);
                }
                if (field.hasNorms()) {
                    said.put(field.name + " lengths", numbers(leaf.getNormValues(field.name)));
                }
            }
            said.put("dates", numbers(leaf.getNumericDocValues(Fields.DATE)));
        }
        return said;
    }

    private static void lists(LeafReader leaf, FieldInfo field, Map<String, String> said) throws IOException {
        TermsEnum terms = leaf.terms(field.name).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            var list = new StringBuilder(terms.docFreq() + " " + terms.totalTermFreq());
            PostingsEnum postings = terms.postings(null, PostingsEnum.ALL);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                list.append(' ').append(postings.docID()).append(':').append(postings.freq());
                for (int i = 0; leaf.terms(field.name).hasPositions() && i < postings.freq(); i++) {
                    list.append('@').append(postings.nextPosition());
                }
            }
            said.put(field.name + "=" + term, list.toString());
        }
    }

    private static String numbers(NumericDocValues values) throws IOException {
        var numbers = new StringBuilder();
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers.append(' ').append(values.docID()).append(':').append(values.longValue());
        }
        return numbers.toString();
    }

    private Path index(String name, boolean gathers, List<Archive.Entry> entries) throws ArchiveFailed {
        Path at = folder.resolve(name);
        try (Archive archive = Archive.open(at)) {
            if (gathers) {
                archive.add(entries);
            } else {
                archive.put(entries);
            }
            archive.reached(entries.size(), 0);
        }
        return at;
    }

    @Test
    void an_index_of_gathered_stories_is_the_one_that_lucene_makes_of_them_one_by_one() throws Exception {
        List<Archive.Entry> entries = entries();
        Map<String, String> oneByOne = said(index("one", false, entries));
        assertTrue(oneByOne.size() > 5_000);
        assertEquals(oneByOne, said(index("many", true, entries)));
        assertNotEquals(oneByOne, said(index("fewer", true, entries.subList(1, entries.size()))));
    }

    @Test
    void a_gathered_story_that_is_put_again_is_held_once() throws Exception {
        List<Archive.Entry> entries = entries();
        try (Archive archive = Archive.open(folder)) {
            archive.add(entries);
            archive.put(entries.subList(0, 10));
            archive.refresh();
            assertEquals(entries.size(), archive.stories());
            archive.put(entries.subList(5, 20));
            archive.refresh();
            assertEquals(entries.size(), archive.stories());
        }
    }

    @Test
    void a_gathered_story_that_is_forgotten_is_gone() throws Exception {
        List<Archive.Entry> entries = entries();
        try (Archive archive = Archive.open(folder)) {
            archive.add(entries);
            archive.forget(entries.getFirst().story().id());
            assertEquals(entries.size() - 1, archive.stories());
        }
    }

    @Test
    void what_was_gathered_is_there_at_the_next_start_after_a_commit_and_not_without() throws Exception {
        List<Archive.Entry> entries = entries();
        try (Archive archive = Archive.open(folder)) {
            archive.add(entries.subList(0, 100));
            archive.reached(100, 0);
            archive.commit();
            archive.add(entries.subList(100, 150));
            archive.abandon();
        }
        try (Archive archive = Archive.open(folder)) {
            assertEquals(100, archive.stories());
            assertFalse(archive.wasDamaged());
        }
    }
}
