package id.redaksi.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.NIOFSDirectory;

/** How an index in a folder is, looked at without changing it. */
public sealed interface IndexState {
    /** There is none yet: the first search makes it. */
    record Absent() implements IndexState {}

    /** It holds the stories up to this revision's sequence. */
    record Sound(long sequence) implements IndexState {}

    /** It cannot be read to its end. */
    record Damaged() implements IndexState {}

    /** Reads the whole index against its own check sums. Blocks. */
    static IndexState of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Absent();
        }
        try (var directory = new NIOFSDirectory(folder);
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
