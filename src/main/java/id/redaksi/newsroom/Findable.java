package id.redaksi.newsroom;

import java.io.IOException;
import java.util.Optional;

/** Where contents may be that the newsroom's own database has lost. */
@FunctionalInterface
interface Findable {
    /** The content with this SHA-256, proved by it. */
    Optional<byte[]> content(String sha256) throws IOException;
}
