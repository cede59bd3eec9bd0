package id.redaksi.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** How an index in a folder is, looked at without changing it. */
public sealed interface IndexState {
    /** There is none yet: the first search makes it. */
    record Absent() implements IndexState {}

    /** It holds the stories up to this revision's sequence. */
    record Sound(long sequence) implements IndexState {}

    /** It cannot be read to its end. */
    record Damaged() implements IndexState {}

    /**
     * Whether any document of the index's files, the deleted ones included, or any of its terms is such a text: what is
     * deleted stays in them until they are merged. Blocks.
     */
    static boolean holds(Path folder, Predicate<String> sought) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (counted(leaf.reader(), sought) || indexed(leaf.reader(), sought)) {
                    return true;
                }
            }
            return false;
        } catch (IndexNotFoundException e) {
            return false;
        }
    }

    /** What stands beside the words for counting. */
    private static boolean counted(LeafReader leaf, Predicate<String> sought) throws IOException {
        for (String field : List.of(Fields.CHANNELS, Fields.TAGS)) {
            TermsEnum all = field.equals(Fields.TAGS)
                    ? DocValues.getSortedSet(leaf, field).termsEnum()
                    : DocValues.getSorted(leaf, field).termsEnum();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                if (sought.test(term.utf8ToString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean indexed(LeafReader leaf, Predicate<String> sought) throws IOException {
        for (FieldInfo field : leaf.getFieldInfos()) {
            if (field.name.equals(Fields.ID)) {
                continue; // bytes, no text
            }
            Terms terms = leaf.terms(field.name);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                for (BytesRef term = all.next(); term != null; term = all.next()) {
                    if (sought.test(term.utf8ToString())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Reads the whole index against its own check sums. Blocks. */
    static IndexState of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Absent();
        }
        try (var directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            Map<String, String> said = reader.getIndexCommit().getUserData();
            return new Sound(Long.parseLong(said.getOrDefault(Archive.SEQUENCE, "0")));
        } catch (IndexNotFoundException e) {
            return new Absent();
        } catch (IOException | IllegalArgumentException e) {
            return new Damaged();
        }
    }
}
