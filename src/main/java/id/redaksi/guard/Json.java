package id.redaksi.guard;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** JSON from anywhere, within limits that no honest story reaches; no type is ever named by the data. */
public final class Json {
    /** From the surrogates on characters are written as escapes, so that half of a pair is kept and not refused. */
    private static final int LAST_PLAIN = 0xD7FF;

    private static final ObjectMapper MAPPER = mapper(100_000_000);

    /** For files that are read piece by piece; who reads them sees to the length of the pieces. */
    private static final ObjectMapper LONG = foreign(Long.MAX_VALUE).disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final ObjectMapper FOREIGN = foreign(100_000_000);

    /** What no text has that a person wrote: JSON may hold it, and no other format takes it. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]+");

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

    private static ObjectMapper foreign(long longest) {
        ObjectMapper mapper = mapper(longest);
        mapper.setNodeFactory(new JsonNodeFactory() {
            private static final long serialVersionUID = 1;

            @Override
            public TextNode textNode(String text) {
                return super.textNode(text == null ? null : CONTROL.matcher(text).replaceAll(""));
            }
        });
        return mapper;
    }

    /** The same for what others have written: texts in its trees have no control characters but breaks and tabs. */
    public static ObjectMapper foreign() {
        return FOREIGN;
    }

    static JsonParser longParser(InputStream in) throws IOException {
        return LONG.getFactory().createParser(in);
    }

    /** The one mapper; safe for any thread, never reconfigured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }
}
