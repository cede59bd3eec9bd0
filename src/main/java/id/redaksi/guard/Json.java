package id.redaksi.guard;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/** JSON from anywhere, within limits that no honest story reaches; no type is ever named by the data. */
public final class Json {
    /** From the surrogates on characters are written as escapes, so that half of a pair is kept and not refused. */
    private static final int LAST_PLAIN = 0xD7FF;

    private static final ObjectMapper MAPPER = mapper(100_000_000);

    /** For files that are read piece by piece; who reads them sees to the length of the pieces. */
    private static final ObjectMapper LONG = mapper(Long.MAX_VALUE).disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    private static ObjectMapper mapper(long longest) {
        return new ObjectMapper(new JsonFactoryBuilder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .highestNonEscapedChar(LAST_PLAIN)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(100)
                                .maxNumberLength(100)
                                .maxStringLength(20_000_000)
                                .maxNameLength(10_000)
                                .maxDocumentLength(longest)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    static JsonParser longParser(InputStream in) throws IOException {
        return LONG.getFactory().createParser(in);
    }

    /** The one mapper; safe for any thread, never reconfigured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }
}
