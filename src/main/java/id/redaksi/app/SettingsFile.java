package id.redaksi.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.Settings.Access;
import id.redaksi.app.Settings.Checking;
import id.redaksi.app.Settings.Exporting;
import id.redaksi.app.Settings.Focus;
import id.redaksi.app.Settings.House;
import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.app.Settings.Left;
import id.redaksi.app.Settings.Look;
import id.redaksi.app.Settings.Person;
import id.redaksi.app.Settings.Publishing;
import id.redaksi.app.Settings.Rule;
import id.redaksi.app.Settings.Searching;
import id.redaksi.app.Settings.Theme;
import id.redaksi.app.Settings.Writing;
import id.redaksi.edit.Spotlight;
import id.redaksi.edit.Typography;
import id.redaksi.guard.Durable;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the settings in {@code settings.json} of the newsroom. What cannot be read has its default. */
final class SettingsFile {
    private static final long LARGEST = 1_000_000;

    private final Path file;

    SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    Settings read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Settings.DEFAULT;
            }
            return settings(Json.mapper().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Settings.DEFAULT;
        }
    }

    private static Settings settings(JsonNode json) {
        Look look = Settings.DEFAULT.look();
        House house = Settings.DEFAULT.house();
        JsonNode exporting = json.path("exporting");
        Checking checking = Settings.DEFAULT.checking();
        return new Settings(
                new Person(json.path("person").path("name").asText("")),
                new Access(json.path("access").path("caretWidth").asDouble(Settings.DEFAULT.access().caretWidth())),
                new Look(
                        json.path("look").path("language").asText(look.language()),
                        theme(json.path("look").path("theme").asText("")),
                        json.path("look").path("textSize").asDouble(look.textSize()),
                        json.path("look").path("columnWidth").asDouble(look.columnWidth())),
                new House(
                        json.path("house").path("site").asText(house.site()),
                        json.path("house").path("channels").isArray()
                                ? new Channels(texts(json.path("house").path("channels")), parents(json.path("house")))
                                : house.tree()),
                new Writing(
                        signs(json.path("writing")),
                        json.path("writing").path("toolbar").asBoolean(Settings.DEFAULT.writing().toolbar()),
                        texts(json.path("writing").path("characters"))),
                new Checking(
                        json.path("checking").path("on").asBoolean(checking.on()),
                        json.path("checking").path("spareNames").asBoolean(checking.spareNames()),
                        json.path("checking").path("spareQuotations").asBoolean(checking.spareQuotations()),
                        CheckingJson.style(json.path("checking").path("style")),
                        CheckingJson.choices(json.path("checking").path("rules"))),
                new Exporting(
                        exporting.path("blocks").isArray()
                                ? named(Rule.class, exporting.path("blocks"))
                                : Settings.DEFAULT.exporting().blocks(),
                        exporting.path("folder").asText(""),
                        exporting.path("sign").asBoolean(false)),
                LimitsJson.read(json.path("limits")),
                focus(json.path("focus")),
                searching(json.path("searching")),
                publishing(json.path("publishing")));
    }

    /** Beside the list of the names, so that a version that knows no tree still reads the channels. */
    private static Map<String, String> parents(JsonNode house) {
        Map<String, String> parents = new HashMap<>();
        house.path("parents").properties().forEach(one -> parents.put(one.getKey(), one.getValue().asText("")));
        return parents;
    }

    private static Theme theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static Focus focus(JsonNode json) {
        Focus usual = Settings.DEFAULT.focus();
        Spotlight spotlight = Arrays.stream(Spotlight.values())
                .filter(one -> one.name().equalsIgnoreCase(json.path("spotlight").asText("")))
                .findFirst()
                .orElse(usual.spotlight());
        return new Focus(
                json.path("typewriter").asBoolean(usual.typewriter()),
                spotlight,
                json.path("font").asText(usual.font()));
    }

    /** A kept search that cannot be one is left out. */
    private static Searching searching(JsonNode json) {
        List<KeptSearch> kept = new ArrayList<>();
        for (JsonNode one : json.path("kept")) {
            String name = one.path("name").asText("");
            String typed = one.path("typed").asText("");
            if (KeptSearch.isKept(name, typed)) {
                kept.add(new KeptSearch(name, typed));
            }
        }
        return new Searching(kept, json.path("newestFirst").asBoolean(false));
    }

    private static Publishing publishing(JsonNode json) {
        Publishing usual = Settings.DEFAULT.publishing();
        Map<String, Map<String, String>> options = new HashMap<>();
        json.path("options").properties().forEach(theme -> {
            Map<String, String> chosen = new HashMap<>();
            theme.getValue().properties().forEach(one -> chosen.put(one.getKey(), one.getValue().asText("")));
            options.put(theme.getKey(), chosen);
        });
        Left left = Arrays.stream(Left.values())
                .filter(one -> one.name().equalsIgnoreCase(json.path("unpublished").asText("")))
                .findFirst()
                .orElse(usual.unpublished());
        return new Publishing(
                json.path("address").asText(usual.address()),
                json.path("tagline").asText(usual.tagline()),
                json.path("theme").asText(usual.theme()),
                options,
                left,
                json.path("perPage").asInt(usual.perPage()),
                json.path("publisherLogo").asText(usual.publisherLogo()),
                json.path("folder").asText(usual.folder()));
    }

    private static void write(Publishing publishing, ObjectNode json) {
        json.put("address", publishing.address())
                .put("tagline", publishing.tagline())
                .put("theme", publishing.theme())
                .put("unpublished", publishing.unpublished().name())
                .put("perPage", publishing.perPage())
                .put("publisherLogo", publishing.publisherLogo())
                .put("folder", publishing.folder());
        ObjectNode options = json.putObject("options");
        new TreeMap<>(publishing.options()).forEach((theme, chosen) -> {
            ObjectNode one = options.putObject(theme);
            new TreeMap<>(chosen).forEach(one::put);
        });
    }

    /** Those that are named; an older file says only whether all are wanted. */
    private static Set<Typography.Sign> signs(JsonNode writing) {
        if (writing.path("signs").isArray()) {
            return named(Typography.Sign.class, writing.path("signs"));
        }
        return writing.path("printSigns").asBoolean(true) ? Settings.DEFAULT.writing().signs() : Set.of();
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> kind, JsonNode names) {
        Set<E> named = EnumSet.noneOf(kind);
        for (E one : kind.getEnumConstants()) {
            if (texts(names).contains(one.name())) {
                named.add(one);
            }
        }
        return named;
    }

    private static ArrayNode names(Set<? extends Enum<?>> named) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        named.stream().map(Enum::name).sorted().forEach(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    void write(Settings settings) throws IOException {
        Path partial = file.resolveSibling("settings.json.partial");
        Durable.write(partial, bytes(settings));
        Durable.rename(partial, file);
    }

    private static byte[] bytes(Settings settings) throws JsonProcessingException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("access").put("caretWidth", settings.access().caretWidth());
        json.putObject("person").put("name", settings.person().name());
        json.putObject("look")
                .put("language", settings.look().language())
                .put("theme", settings.look().theme().name())
                .put("textSize", settings.look().textSize())
                .put("columnWidth", settings.look().columnWidth());
        ObjectNode house = json.putObject("house").put("site", settings.house().site());
        ArrayNode channels = house.putArray("channels");
        settings.house().channels().forEach(channels::add);
        if (!settings.house().tree().parents().isEmpty()) {
            ObjectNode parents = house.putObject("parents");
            new TreeMap<>(settings.house().tree().parents()).forEach(parents::put);
        }
        ObjectNode writing = json.putObject("writing").put("toolbar", settings.writing().toolbar());
        writing.set("signs", names(settings.writing().signs()));
        ArrayNode characters = writing.putArray("characters");
        settings.writing().characters().forEach(characters::add);
        ObjectNode checking = json.putObject("checking")
                .put("on", settings.checking().on())
                .put("spareNames", settings.checking().spareNames())
                .put("spareQuotations", settings.checking().spareQuotations());
        CheckingJson.write(settings.checking().style(), checking.putObject("style"));
        CheckingJson.write(settings.checking().choices(), checking.putObject("rules"));
        ObjectNode exporting = json.putObject("exporting").put("folder", settings.exporting().folder()).put("sign", settings.exporting().sign());
        exporting.set("blocks", names(settings.exporting().blocks()));
        LimitsJson.write(settings.limits(), json.putObject("limits"));
        json.putObject("focus")
                .put("typewriter", settings.focus().typewriter())
                .put("spotlight", settings.focus().spotlight().name())
                .put("font", settings.focus().font());
        ObjectNode searching = json.putObject("searching")
                .put("newestFirst", settings.searching().newestFirst());
        ArrayNode kept = searching.putArray("kept");
        settings.searching().kept().forEach(one -> kept.addObject()
                .put("name", one.name())
                .put("typed", one.typed()));
        write(settings.publishing(), json.putObject("publishing"));
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }
}
