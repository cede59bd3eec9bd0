package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.TextImporter;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/** The story that a new newsroom begins with. */
final class Sample {
    private static final String FILE = "/assets/samples/contoh.txt";

    private Sample() {}

    static Story story(Ids ids) {
        try (InputStream in = Sample.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the sample story is not in the build");
            }
            var source = new Source("contoh.txt", in.readAllBytes(), Instant.EPOCH);
            return new TextImporter().read(source, new Reading("2026-11-24", ids)).stories().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ImportFailed e) {
            throw new IllegalStateException("the sample story cannot be read", e);
        }
    }
}
