package id.redaksi.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.page.Manifest.Choice;
import id.redaksi.page.Manifest.Kind;
import id.redaksi.page.Manifest.Option;
import id.redaksi.page.Manifest.StoryTemplate;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads {@code theme.json}. What it does not know is told, what it knows to be wrong is refused with the line. */
final class ManifestReader {
    static final String FILE = "theme.json";

    private static final Predicate<String> NAME = name -> name.matches("[a-zA-Z][a-zA-Z0-9-]{0,40}");
    private static final Predicate<String> SIZES = sizes -> sizes.matches("[a-z0-9 (),:.%+*/-]{1,200}");

    private final String text;
    private final Set<String> unknown = new LinkedHashSet<>();

    ManifestReader(String text) {
        this.text = text;
    }

    /** The fields that nobody reads, so that a mistyped one does not pass unseen. */
    List<Message> remarks() {
        return unknown.stream().map(field -> Message.of("page.theme.unknownField", field)).toList();
    }

    Manifest read() throws ThemeFailed {
        JsonNode json = json();
        require("redaksi-theme".equals(json.path("format").asText()), "format");
        require(json.path("version").asInt() == 1, "version");
        known(json, "", "format", "version", "name", "author", "licence", "languages", "options", "storyTemplates", "texts", "sizes");
        List<String> languages = languages(json.path("languages"));
        return new Manifest(
                title(json.path("name"), "name", languages),
                json.path("author").asText(""),
                json.path("licence").asText(""),
                languages,
                options(json.path("options"), languages),
                templates(json.path("storyTemplates"), languages),
                texts(json.path("texts"), languages),
                sizes(json.path("sizes"), "lead"),
                sizes(json.path("sizes"), "body"));
    }

    private JsonNode json() throws ThemeFailed {
        try {
            JsonNode json = Json.mapper().readTree(text);
            if (!json.isObject()) {
                throw new ThemeFailed(FILE, 1, Message.of("page.theme.notJson"));
            }
            return json;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ThemeFailed(FILE, line, Message.of("page.theme.notJson"));
        }
    }

    private void require(boolean right, String field) throws ThemeFailed {
        if (!right) {
            throw wrong(field);
        }
    }

    private ThemeFailed wrong(String field) {
        return new ThemeFailed(FILE, line(field), Message.of("page.theme.field", field));
    }

    /** The first line that has the field's last part as a name or a value. */
    private int line(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        int at = text.indexOf('"' + last + '"');
        return at < 0 ? 1 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private void known(JsonNode json, String where, String... names) {
        json.fieldNames().forEachRemaining(name -> {
            if (!Arrays.asList(names).contains(name)) {
                unknown.add(where + name);
            }
        });
    }

    /** A list, or nothing where the field is left out. */
    private JsonNode listed(JsonNode json, String field) throws ThemeFailed {
        require(json.isArray() || json.isMissingNode(), field);
        return json;
    }

    private List<String> languages(JsonNode json) throws ThemeFailed {
        List<String> languages = new ArrayList<>();
        for (JsonNode one : listed(json, "languages")) {
            require(one.asText().matches("[a-z]{2,3}"), "languages");
            languages.add(one.asText());
        }
        require(!languages.isEmpty(), "languages");
        return languages;
    }

    private Map<String, String> title(JsonNode json, String field, List<String> languages) throws ThemeFailed {
        Map<String, String> titles = new HashMap<>();
        json.properties().forEach(entry -> titles.put(entry.getKey(), entry.getValue().asText()));
        require(titles.containsKey(languages.getFirst()), field);
        return Map.copyOf(titles);
    }

    private List<Option> options(JsonNode json, List<String> languages) throws ThemeFailed {
        List<Option> options = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (JsonNode one : listed(json, "options")) {
            known(one, "options.", "name", "kind", "title", "default", "choices", "min", "max");
            String name = one.path("name").asText();
            require(NAME.test(name) && names.add(name), name.isEmpty() ? "options" : "options." + name);
            options.add(option(one, name, languages));
        }
        return options;
    }

    private Option option(JsonNode json, String name, List<String> languages) throws ThemeFailed {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(json.path("kind").asText()))
                .findFirst();
        List<Choice> choices = new ArrayList<>();
        Set<String> values = new TreeSet<>();
        for (JsonNode choice : listed(json.path("choices"), "options." + name)) {
            String value = choice.path("value").asText();
            require(NAME.test(value) && values.add(value), "options." + name);
            choices.add(new Choice(value, title(choice.path("title"), "options." + name, languages)));
        }
        var option = new Option(
                name,
                kind.orElseThrow(() -> wrong("options." + name)),
                title(json.path("title"), "options." + name, languages),
                json.path("default").asText(""),
                choices,
                json.path("min").asInt(0),
                json.path("max").asInt(1000));
        require(json.has("default") && option.allows(option.standard()), "options." + name);
        return option;
    }

    private List<StoryTemplate> templates(JsonNode json, List<String> languages) throws ThemeFailed {
        List<StoryTemplate> templates = new ArrayList<>();
        for (JsonNode one : listed(json, "storyTemplates")) {
            known(one, "storyTemplates.", "name", "title");
            String name = one.path("name").asText();
            require(NAME.test(name), "storyTemplates");
            templates.add(new StoryTemplate(name, title(one.path("title"), "storyTemplates." + name, languages)));
        }
        return templates;
    }

    /** Every language has the same words, so that no page lacks one. */
    private Map<String, SortedMap<String, String>> texts(JsonNode json, List<String> languages) throws ThemeFailed {
        Map<String, SortedMap<String, String>> texts = new HashMap<>();
        for (String language : languages) {
            SortedMap<String, String> words = new TreeMap<>();
            json.path(language).properties().forEach(entry -> words.put(entry.getKey(), entry.getValue().asText()));
            texts.put(language, words);
        }
        Set<String> keys = new TreeSet<>();
        texts.values().forEach(words -> keys.addAll(words.keySet()));
        for (String key : keys) {
            require(texts.values().stream().allMatch(words -> words.containsKey(key)), "texts." + key);
        }
        return texts;
    }

    private String sizes(JsonNode json, String which) throws ThemeFailed {
        String sizes = json.path(which).asText(Manifest.SIZES);
        require(SIZES.test(sizes), "sizes");
        return sizes;
    }
}
