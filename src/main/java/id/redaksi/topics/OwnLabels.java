package id.redaksi.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The project's own Indonesian labels for the upper levels of Media Topics, which IPTC does not publish. */
final class OwnLabels {
    /** All of them as concepts, in the order of the list. */
    static final Map<String, MediaTopic> ALL = read();

    private OwnLabels() {}

    private static Map<String, MediaTopic> read() {
        Map<String, MediaTopic> all = new LinkedHashMap<>();
        try (InputStream in = OwnLabels.class.getResourceAsStream("labels-id.tsv")) {
            if (in == null) {
                throw new IllegalStateException("labels-id.tsv is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    all.put(parts[0], new MediaTopic(
                            parts[0], Map.of("id", parts[2]), parts[1], false, List.of(), List.of(), true));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return java.util.Collections.unmodifiableMap(all);
    }
}
