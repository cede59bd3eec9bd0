package id.redaksi.exchange.applenews;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.guard.Json;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.ToCome;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as the Apple News API takes it: {@code article.json} with its photos beside it. */
public final class AppleNewsFormat implements Format, Exporter {
    /** What Apple's format has no place for, or is the newsroom's own. */
    private static final List<Field<?>> FIELDS = List.of(
            Field.SHORT_HEADLINE, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION, Field.SLUG, Field.SLUGLINE, Field.GENRE,
            Field.CHANNEL, Field.PEOPLE, Field.ORGANISATIONS, Field.PLACES, Field.ON_TOP, Field.UNLISTED, Field.TEMPLATE,
            Field.PUSH, Field.WHATSAPP, Field.NEWSLETTER, Field.STATUS, Field.URGENCY, Field.ASSIGNEE, Field.EDITORS_NOTE,
            Field.ORDERED);

    @Override
    public String name() {
        return "apple-news";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(this);
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        int photos = story.photos().size();
        int unseen = (int) story.figures().stream().filter(figure -> figure.photo() == null && !figure.alt().isBlank()).count();
        return Losses.of(story)
                .withoutFields(FIELDS)
                .withoutFields(story.topics().tags().size() > Article.MOST_KEYWORDS ? List.of(Field.TAGS) : List.of())
                .withoutMarks(mark -> mark == Emphasis.UNDERLINE
                        || mark == Emphasis.STRIKETHROUGH
                        || mark instanceof ToCome
                        || mark instanceof InLanguage
                        || mark instanceof Link(var href) && !href.startsWith(Pointer.ADDRESS) && !Words.isFollowed(href.strip()))
                .and(unseen > 0, "alt", Message.of("exchange.appleNews.loss.alt", unseen))
                .and(photos > 0, "photos", Message.of("exchange.loss.originals", photos))
                .found();
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> {
            if (edition.story().workflow().status() == Workflow.Status.KILLED) {
                throw new ExportFailed(Message.of("exchange.body.killed"));
            }
            Map<String, String> names = new LinkedHashMap<>();
            Map<String, PagePhoto> photos = StoryHtml.photos(edition);
            photos.forEach((sha, photo) -> names.put(sha, "foto-" + (names.size() + 1) + ending(photo.bytes())));
            try (OutputStream out = sink.file("article.json")) {
                out.write(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(new Article(edition, names).json()));
            }
            for (Map.Entry<String, PagePhoto> photo : photos.entrySet()) {
                try (OutputStream out = sink.file(names.getOrDefault(photo.getKey(), ""))) {
                    out.write(photo.getValue().bytes());
                }
            }
        });
    }

    private static String ending(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' ? ".png" : ".jpg";
    }
}
