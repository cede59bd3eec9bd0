package id.redaksi.topics;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlLimits;
import id.redaksi.guard.XmlTree;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the file of Media Topics that IPTC publishes: its JSON, its RDF/XML, or its NewsML-G2 knowledge item. It is read
 * whole or refused: half a vocabulary would retire what stories are tagged with, and say nothing of it.
 */
public final class TopicsFile {
    /** The file of 2026 with all languages has 2.4 million bytes. */
    public static final int LARGEST = 40_000_000;

    /** The vocabulary has 1,400 concepts after sixteen years. */
    static final int MOST = 20_000;

    static final int LONGEST_LABEL = 300;

    private static final XmlLimits LIMITS = new XmlLimits(LARGEST, 40, 1_000_000, Duration.ofSeconds(5));

    /** What IPTC writes for languages where it does not keep to BCP 47. */
    private static final Map<String, String> LANGUAGES =
            Map.of("dk", "da", "se", "sv", "no-nb", "nb", "no-nn", "nn", "no", "nb");

    private TopicsFile() {}

    /** The vocabulary in the bytes of a file; refuses what is another vocabulary, broken, or not whole. */
    public static MediaTopics read(byte[] bytes, String name) throws TopicsRefused {
        if (bytes.length > LARGEST) {
            throw refused("topics.file.large", name, LARGEST / 1_000_000);
        }
        String start = start(bytes);
        Read read;
        if (start.startsWith("{")) {
            read = json(bytes, name);
        } else if (start.startsWith("<")) {
            read = xml(bytes, name);
        } else if (start.startsWith("@prefix") || start.startsWith("@base") || start.startsWith("PREFIX")) {
            throw refused("topics.file.turtle", name);
        } else {
            throw refused("topics.file.unknown", name);
        }
        Map<String, MediaTopic> all = new LinkedHashMap<>();
        for (MediaTopic one : read.concepts()) {
            if (all.put(one.code(), one) != null) {
                throw refused("topics.file.twice", name, one.qcode());
            }
        }
        check(all, name);
        return MediaTopics.of(read.released(), all.values());
    }

    /** What a reader found. */
    record Read(String released, java.util.List<MediaTopic> concepts) {}

    private static String start(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading();
    }

    private static Read json(byte[] bytes, String name) throws TopicsRefused {
        try {
            JsonNode root = Counted.tree(bytes).orElseThrow(() -> refused("topics.file.many", name, MOST));
            return new TopicsJson(name).read(root);
        } catch (JacksonException e) {
            throw refused("topics.file.brokenJson", name);
        } catch (IOException e) {
            throw refused("topics.file.brokenJson", name);
        }
    }

    private static Read xml(byte[] bytes, String name) throws TopicsRefused {
        try {
            XmlTree root = XmlTree.read(bytes, LIMITS);
            return switch (root.name()) {
                case "RDF" -> new TopicsXml(name).rdf(root);
                case "knowledgeItem" -> new TopicsXml(name).knowledge(root);
                default -> throw refused("topics.file.other", name, root.name());
            };
        } catch (Refused e) {
            throw refused("topics.file.brokenXml", name, e.explanation());
        }
    }

    /** It is whole where something stands at the top, everything else under something that is there, and most can be chosen. */
    private static void check(Map<String, MediaTopic> all, String name) throws TopicsRefused {
        if (all.values().stream().noneMatch(one -> one.broader().isEmpty() && !one.retired())) {
            throw refused("topics.file.noTop", name);
        }
        for (MediaTopic one : all.values()) {
            if (!one.broader().isEmpty() && !all.containsKey(one.broader())) {
                throw refused("topics.file.notWhole", name, one.qcode(), "medtop:" + one.broader());
            }
        }
        Set<String> codes = all.keySet();
        if (all.values().stream().allMatch(one -> one.labels().isEmpty())) {
            throw refused("topics.file.noLabels", name);
        }
        for (MediaTopic one : all.values()) {
            for (String next : one.replacedBy()) {
                if (!codes.contains(next)) {
                    throw refused("topics.file.notWhole", name, one.qcode(), "medtop:" + next);
                }
            }
        }
    }

    /** The day of a moment in ISO 8601. */
    static String day(String moment, String name) throws TopicsRefused {
        try {
            return LocalDate.parse(moment.strip().substring(0, Math.min(10, moment.strip().length()))).toString();
        } catch (DateTimeException e) {
            throw refused("topics.file.noDate", name);
        }
    }

    static String language(String said) {
        String known = LANGUAGES.get(said.toLowerCase(Locale.ROOT));
        return known == null ? Locale.forLanguageTag(said).toLanguageTag() : known;
    }

    /** A label as one line; too long a one is none of IPTC's. */
    static String label(String said, String name) throws TopicsRefused {
        String line = said.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST_LABEL) {
            throw refused("topics.file.longLabel", name);
        }
        return line;
    }

    static TopicsRefused refused(String key, Object... values) {
        return new TopicsRefused(Message.of(key, values));
    }
}
