package id.redaksi.exchange.saved;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Json;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A saved page and what came of it, beside what should have. What should come stands in a JSON file of the same name beside
 * the page: any of "headline", "reporters" (and the other roles), "published", "dateline", "standfirst", "caption", "credit",
 * "tags", "channel", "related", and the strings that must ("required") and must not ("forbidden") be in its text.
 */
record JudgedPage(String name, Imported imported, List<Field> fields, Strings required, Strings forbidden) {
    /** One field of it. */
    record Field(String name, String wanted, String came) {
        boolean isRight() {
            return wanted.equals(came);
        }
    }

    /** How many strings were looked for, and those with which it went wrong. */
    record Strings(int looked, List<String> wrong) {}

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".mht", ".mhtml");

    /** The pages of a folder that have such a file beside them, by their names. */
    static List<JudgedPage> in(Path folder, String readOn) throws IOException {
        List<Path> pages;
        try (Stream<Path> all = Files.list(folder)) {
            pages = all.filter(file -> ENDINGS.stream().anyMatch(end -> name(file).toLowerCase(Locale.ROOT).endsWith(end)))
                    .filter(file -> Files.exists(beside(file)))
                    .sorted(Comparator.comparing(JudgedPage::name))
                    .toList();
        }
        List<JudgedPage> judged = new ArrayList<>();
        for (Path page : pages) {
            judged.add(of(page, readOn));
        }
        return judged;
    }

    static JudgedPage of(Path page, String readOn) throws IOException {
        JsonNode wanted = Json.mapper().readTree(Files.readAllBytes(beside(page)));
        String name = name(page).replaceFirst("\\.[a-z]+$", "");
        try {
            Imported imported = new SavedPageImporter().read(
                    new Source(name(page), Files.readAllBytes(page), Instant.EPOCH), new Reading(readOn, Samples.ids()));
            Story story = imported.stories().getFirst();
            String text = line(story.body().text());
            return new JudgedPage(
                    name,
                    imported,
                    fields(wanted, story),
                    strings(wanted.path("required"), one -> !text.contains(one)),
                    strings(wanted.path("forbidden"), text::contains));
        } catch (ImportFailed e) {
            var none = new Imported(List.of(), List.of(), List.of(), List.of(e.explanation()));
            List<Field> missing = new ArrayList<>();
            wanted.fieldNames().forEachRemaining(field -> {
                if (!field.equals("required") && !field.equals("forbidden")) {
                    missing.add(new Field(field, said(wanted.path(field)), "(" + e.explanation().key() + ")"));
                }
            });
            return new JudgedPage(
                    name, none, missing, strings(wanted.path("required"), _ -> true), strings(wanted.path("forbidden"), _ -> false));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Path beside(Path page) {
        return page.resolveSibling(name(page).replaceFirst("\\.[A-Za-z]+$", ".json"));
    }

    private static String line(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static Strings strings(JsonNode wanted, java.util.function.Predicate<String> wrong) {
        List<String> all = new ArrayList<>();
        wanted.forEach(one -> all.add(line(one.asText())));
        return new Strings(all.size(), all.stream().filter(wrong).toList());
    }

    private static String said(JsonNode wanted) {
        List<String> all = new ArrayList<>();
        wanted.forEach(one -> all.add(line(one.asText())));
        return wanted.isArray() ? String.join(" | ", all) : line(wanted.asText());
    }

    private static List<Field> fields(JsonNode wanted, Story story) {
        Map<String, String> came = new TreeMap<>(Map.of(
                "headline", story.headline(),
                "published", Objects.requireNonNullElse(story.workflow().times().publish(), ""),
                "dateline", story.dateline().raw(),
                "standfirst", story.titles().standfirst(),
                "caption", story.lead().caption().text(),
                "credit", story.lead().credit().text(),
                "tags", String.join(" | ", story.topics().tags()),
                "channel", story.topics().channel()));
        for (Contributor.Role role : Contributor.Role.values()) {
            came.put(role.name().toLowerCase(Locale.ROOT) + "s", String.join(" | ", story.contributors().stream()
                    .filter(one -> one.role() == role)
                    .map(Contributor::name)
                    .toList()));
        }
        List<Field> fields = new ArrayList<>();
        wanted.properties().forEach(one -> {
            String said = said(one.getValue());
            switch (one.getKey()) {
                case "required", "forbidden" -> {}
                case "related" -> fields.add(new Field("related", said, related(story, said)));
                case "published" -> fields.add(new Field("published", said, published(Objects.requireNonNull(came.get("published")), said)));
                default -> fields.add(new Field(one.getKey(), said, line(came.getOrDefault(one.getKey(), "(no such field)"))));
            }
        });
        return fields;
    }

    /** As it is wanted, where it is the same moment, or the day that is all that is wanted. */
    private static String published(String at, String wanted) {
        boolean day = wanted.matches("\\d{4}-\\d\\d-\\d\\d") && at.startsWith(wanted);
        boolean same = !at.isEmpty()
                && Workflow.Times.read(at).map(OffsetDateTime::toInstant).equals(Workflow.Times.read(wanted).map(OffsetDateTime::toInstant));
        return day || same ? wanted : at;
    }

    /** With channel and date, or by its headline alone, as it is wanted. */
    private static String related(Story story, String wanted) {
        List<String> all = List.of(wanted.split(" \\| "));
        return String.join(" | ", story.related().stream()
                .map(one -> all.contains(one.headline()) ? one.headline() : related(one))
                .toList());
    }

    private static String related(Related one) {
        return (one.channel().isEmpty() ? "" : one.channel() + ": ")
                + one.headline()
                + (one.date().resolved().isEmpty() ? "" : " (" + one.date().resolved() + ")");
    }
}
