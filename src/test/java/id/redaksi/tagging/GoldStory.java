package id.redaksi.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.language.WordList;
import id.redaksi.samples.Samples;
import id.redaksi.story.Answers;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A story without tags, and those that the tagger who wrote it gave it, or else the first of the further taggers, who had the
 * text and the vocabulary alone ({@link #editors} are all).
 */
public record GoldStory(
        String id, Story story, String channel, List<String> tags, List<String> people, List<String> organisations, List<String> places, List<String> subjects) {
    private static final Map<String, List<List<String>>> FURTHER = further();

    private static Map<String, List<List<String>>> further() {
        Map<String, List<List<String>>> further = new HashMap<>();
        for (String line : WordList.lines(GoldStory.class, "further-taggers.tsv")) {
            String[] columns = line.split("\t");
            further.computeIfAbsent(columns[0], _ -> new ArrayList<>()).add(List.of(columns[2].split("; ")));
        }
        return further;
    }

    /** The tags of each tagger, the story's own first. */
    public List<List<String>> editors() {
        List<List<String>> further = FURTHER.getOrDefault(id, List.of());
        List<List<String>> all = new ArrayList<>();
        if (further.isEmpty() || !further.getFirst().equals(tags)) {
            all.add(tags);
        }
        all.addAll(further);
        return all;
    }

    /** The stories that were tagged for the test. */
    public static List<GoldStory> ours() {
        return named("stories.jsonl");
    }

    /** Those and further short ones. */
    public static List<GoldStory> brief() {
        List<GoldStory> all = new ArrayList<>(ours());
        all.addAll(named("more.jsonl"));
        return all;
    }

    /** Those from which weights are learned: the short ones, and more words in stories as long as real ones, the {@link #onceUnseen} last. */
    public static List<GoldStory> learning() {
        List<GoldStory> all = new ArrayList<>(brief());
        all.addAll(named("long.jsonl"));
        all.addAll(onceUnseen());
        return all;
    }

    /** Stories that were tagged before anything was tried on them, and from which nothing was learned. */
    public static List<GoldStory> heldOut() {
        return named("held-out.jsonl");
    }

    /**
     * Stories as long as real ones, by two writers and three taggers who knew neither the program nor each other; how they are
     * judged was written down before they were tagged, and the program saw them once, when it was done. Since then they are learned from.
     */
    public static List<GoldStory> onceUnseen() {
        return named("once-unseen.jsonl");
    }

    /** 50 more, made and judged in the same way by other people: nothing was learned from them. */
    public static List<GoldStory> unseen() {
        return named("unseen.jsonl");
    }

    private static List<GoldStory> named(String file) {
        try (InputStream in = GoldStory.class.getResourceAsStream(file)) {
            return read(new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<GoldStory> in(Path file) throws IOException {
        return read(Files.readString(file));
    }

    private static List<GoldStory> read(String lines) throws IOException {
        List<GoldStory> all = new ArrayList<>();
        for (String line : lines.split("\n")) {
            if (!line.isBlank()) {
                all.add(of(Json.mapper().readTree(line)));
            }
        }
        return all;
    }

    private static GoldStory of(JsonNode said) {
        String city = said.path("city").asText(said.path("dateline").path("city").asText());
        String caption = said.path("caption").asText(said.path("photo").path("caption").asText());
        Story story = Samples.story(said.path("headline").asText(), list(said.path("body")).toArray(String[]::new))
                .with(Field.DATELINE, new Dateline(city, "Redaksi", "", ""));
        Figure lead = story.lead().withLeaves(List.of(Inline.of(caption), Inline.EMPTY));
        String id = said.path("id").asText();
        List<List<String>> further = FURTHER.getOrDefault(id, List.of());
        return new GoldStory(
                id,
                with(story, lead),
                said.path("channel").asText(),
                said.has("tags") || further.isEmpty() ? list(said.path("tags")) : further.getFirst(),
                list(said.path("people")),
                list(said.path("organisations")),
                list(said.path("places")),
                list(said.path("subjects")));
    }

    private static Story with(Story story, Figure lead) {
        return new Story(
                story.id(), story.labels(), story.titles(), story.contributors(), story.dateline(), story.topics(), lead, story.body(),
                story.related(), story.outlets(), story.workflow(), story.review(), story.page(), story.corrections(),
                Answers.NONE);
    }

    private static List<String> list(JsonNode array) {
        List<String> list = new ArrayList<>();
        array.forEach(one -> list.add(one.asText()));
        return list;
    }

    /** Whom and what it names. */
    public List<String> names() {
        List<String> names = new ArrayList<>(people);
        names.addAll(organisations);
        names.addAll(places);
        return names;
    }

    /** The story with its tags and its channel, as it lies in an archive. */
    public Story filed() {
        return story.with(Field.TAGS, tags).with(Field.CHANNEL, channel);
    }
}
