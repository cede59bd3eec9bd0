package id.redaksi.exchange.markdown;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a story as Markdown with front matter and its photos beside it, in the places where Hugo and Jekyll look. */
final class MarkdownExporter implements Exporter {
    static final Option HABIT = Option.oneOf("markdown-for", "plain", "hugo", "jekyll");

    @Override
    public List<Option> options() {
        return List.of(HABIT);
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        return MarkdownLosses.of(story);
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> write(edition, Places.of(choices.get(HABIT), edition), sink));
    }

    private static void write(Edition edition, Places places, Sink sink) throws ExportFailed, IOException {
        if (edition.story().workflow().status() == Status.KILLED) {
            throw new ExportFailed(Message.of("exchange.body.killed"));
        }
        Map<String, PagePhoto> photos = StoryHtml.photos(edition);
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, PagePhoto> files = new LinkedHashMap<>();
        photos.forEach((name, photo) -> {
            String file = name.substring(0, 12) + ending(photo);
            addresses.put(name, places.shown() + file);
            files.put(places.photos() + file, photo);
        });
        try (OutputStream out = sink.file(places.text())) {
            out.write(MarkdownPage.of(edition, addresses).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, PagePhoto> file : files.entrySet()) {
            try (OutputStream out = sink.file(file.getKey())) {
                out.write(file.getValue().bytes());
            }
        }
    }

    private static String ending(PagePhoto photo) {
        return photo.address().endsWith(".png") ? ".png" : ".jpg";
    }

    /** Where the text stands, where its photos do, and how the text names their folder. */
    private record Places(String text, String photos, String shown) {
        static Places of(String habit, Edition edition) {
            Story story = edition.story();
            String name = FileName.of(story);
            return switch (habit) {
                case "hugo" -> new Places(name + "/index.md", name + "/", "");
                case "jekyll" -> {
                    String day = day(story, edition);
                    yield new Places(
                            "_posts/" + day + "-" + name + ".md", "assets/" + name + "/", "/assets/" + name + "/");
                }
                default -> new Places(name + ".md", name + "-foto/", name + "-foto/");
            };
        }

        private static String day(Story story, Edition edition) {
            String publish = story.workflow().times().publish();
            return Optional.ofNullable(publish)
                    .flatMap(Workflow.Times::read)
                    .orElse(OffsetDateTime.ofInstant(edition.saved(), ZoneOffset.UTC))
                    .toLocalDate()
                    .toString();
        }
    }
}
