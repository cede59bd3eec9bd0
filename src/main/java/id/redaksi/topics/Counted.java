package id.redaksi.topics;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.util.Optional;

/** JSON that becomes a tree only once its pieces were counted: some million empty objects fill a memory that their text does not. */
final class Counted {
    /** The vocabulary with all its languages has about 150,000 tokens, a full table 250,000. */
    private static final int MOST_TOKENS = 1_500_000;

    private Counted() {}

    /** Empty where it has more than any honest file. */
    static Optional<JsonNode> tree(byte[] bytes) throws IOException {
        try (JsonParser parser = Json.mapper().getFactory().createParser(bytes)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                if (++tokens > MOST_TOKENS) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Json.mapper().readTree(bytes));
    }
}
