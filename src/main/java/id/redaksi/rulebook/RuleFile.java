package id.redaksi.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.guard.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules as a file that newsrooms hand to each other: JSON with "redaksiRules" as its version, the rules by their
 * identifiers, so that the same rules are the same bytes. Who wrote a rule and what it found stays in the house.
 */
public final class RuleFile {
    public static final int VERSION = 1;

    /** No honest file is larger: 500 rules of 500 pairs have less. */
    public static final int LARGEST = 20_000_000;

    public static final int MOST = 500;

    private static final String MARK = "redaksiRules";

    /** A rule with the state it has, and the reason that was given for it. */
    public record Entry(HouseRule rule, RuleState state, String reason) {}

    /** What a file holds, and the names of what it holds that this program does not know. */
    public record Content(List<Entry> entries, List<String> unknown) {
        public Content {
            entries = List.copyOf(entries);
            unknown = List.copyOf(unknown);
        }
    }

    private RuleFile() {}

    public static byte[] write(List<Entry> entries) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put(MARK, VERSION);
        ArrayNode all = root.putArray("rules");
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.rule().id()))
                .forEach(entry -> RuleJson.write(
                        entry.rule(),
                        all.addObject()
                                .put("id", entry.rule().id())
                                .put("state", entry.state().name().toLowerCase(Locale.ROOT))
                                .put("reason", entry.reason())));
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (Json.mapper().writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    /** What the bytes of a file say; all of it, or a refusal. */
    public static Content read(byte[] bytes) throws BadRuleFile {
        if (bytes.length > LARGEST) {
            throw BadRuleFile.because("rulebook.file.large", LARGEST / 1_000_000);
        }
        JsonNode root = tree(bytes);
        JsonNode version = root.path(MARK);
        if (!root.isObject() || !version.isIntegralNumber()) {
            throw BadRuleFile.because("rulebook.file.foreign");
        }
        if (!version.canConvertToInt() || version.intValue() > VERSION) {
            throw BadRuleFile.because("rulebook.file.newer", version.asText(), VERSION);
        }
        if (version.intValue() < 1) {
            throw BadRuleFile.because("rulebook.file.foreign");
        }
        return content(root);
    }

    private static JsonNode tree(byte[] bytes) throws BadRuleFile {
        String text = Text.decode(bytes).orElseThrow(() -> BadRuleFile.because("rulebook.file.foreign"));
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw text.contains(MARK)
                    ? BadRuleFile.because("rulebook.file.damaged", line)
                    : BadRuleFile.because("rulebook.file.foreign");
        }
    }

    private static Content content(JsonNode root) throws BadRuleFile {
        int number = 0;
        List<Entry> entries = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        try {
            Fields fields = Fields.of(root);
            fields.has(MARK);
            JsonNode rules = fields.array("rules");
            if (rules.size() > MOST) {
                throw BadRuleFile.because("rulebook.file.many", rules.size(), MOST);
            }
            for (JsonNode one : rules) {
                number++;
                Entry entry = entry(fields.inner(one));
                if (!ids.add(entry.rule().id())) {
                    throw BadRuleFile.because("rulebook.file.twice", entry.rule().id());
                }
                entries.add(entry);
            }
            unknown.addAll(fields.unknown());
            unknown.remove(MARK);
        } catch (NotThere e) {
            throw BadRuleFile.because("rulebook.file.field", number, e.field());
        }
        return new Content(entries, List.copyOf(unknown));
    }

    private static Entry entry(Fields fields) throws NotThere {
        String id = fields.text("id");
        if (!HouseRule.isId(id)) {
            throw new NotThere("id");
        }
        return new Entry(RuleJson.read(id, fields), state(fields.text("state")), fields.text("reason"));
    }

    private static RuleState state(String name) throws NotThere {
        for (RuleState state : RuleState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
                return state;
            }
        }
        throw new NotThere("state");
    }
}
