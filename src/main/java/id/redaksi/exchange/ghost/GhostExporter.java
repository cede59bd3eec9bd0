package id.redaksi.exchange.ghost;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.exchange.body.HtmlLosses;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the stories as one file, and their photos where Ghost looks for them in the same zip file. */
final class GhostExporter implements Exporter {
    /** Ghost's own limits, in characters (@tryghost/admin-api-schema, posts.json). */
    static final int TITLE = 255;

    static final int EXCERPT = 300;
    static final int OG_TITLE = 300;
    static final int OG_DESCRIPTION = 500;

    private static final String FOLDER = "content/images/redaksi/";

    @Override
    public List<Option> options() {
        return List.of(Option.TABLE);
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        var titles = story.titles();
        return HtmlLosses.of(story)
                .withoutFields(List.of(Field.LANGUAGE, Field.CHANNEL))
                .withoutFields(story.topics().channel().isEmpty() ? List.of() : List.of(Field.TAGS))
                .withoutFields(longer(story.headline(), TITLE) ? List.of(Field.HEADLINE) : List.of())
                .withoutFields(longer(titles.standfirst(), EXCERPT) ? List.of(Field.STANDFIRST) : List.of())
                .withoutFields(longer(titles.socialTitle(), OG_TITLE) ? List.of(Field.SOCIAL_TITLE) : List.of())
                .withoutFields(longer(titles.socialDescription(), OG_DESCRIPTION) ? List.of(Field.SOCIAL_DESCRIPTION) : List.of())
                .withoutFields(story.lead().photo() == null || !plain(story) ? List.of(Field.LEAD) : List.of())
                .withoutFields(GhostPost.statusStays(story) ? List.of() : List.of(Field.STATUS))
                .withoutFields(timesStay(story) ? List.of() : List.of(Field.TIMES))
                .withoutFields(
                        story.contributors().stream().allMatch(one -> one.role() == Role.REPORTER)
                                ? List.of()
                                : List.of(Field.CONTRIBUTORS))
                .found();
    }

    private static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private static boolean plain(Story story) {
        return story.lead().leaves().stream().allMatch(leaf -> leaf.spans().isEmpty());
    }

    private static boolean timesStay(Story story) {
        Workflow.Times times = story.workflow().times();
        boolean utc = times.publish() == null || times.publish().endsWith("Z");
        return times.due() == null && times.embargo() == null && times.expire() == null && utc;
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> {
            if (edition.story().workflow().status() == Workflow.Status.KILLED) {
                throw new ExportFailed(Message.of("exchange.body.killed"));
            }
        });
        try (OutputStream out = sink.file("ghost.json")) {
            new GhostWriter(out, choices.get(Option.TABLE)).write(editions);
        }
        Set<String> written = new HashSet<>();
        editions.each(edition -> photos(edition, written, sink));
    }

    private static void photos(Edition edition, Set<String> written, Sink sink) throws ExportFailed, IOException {
        for (Map.Entry<String, PagePhoto> photo : StoryHtml.photos(edition).entrySet()) {
            String file = file(photo.getKey(), photo.getValue());
            if (written.add(file)) {
                try (OutputStream out = sink.file(file)) {
                    out.write(photo.getValue().bytes());
                }
            }
        }
    }

    static String file(String name, PagePhoto photo) {
        return FOLDER + name.substring(0, 16) + (photo.address().endsWith(".png") ? ".png" : ".jpg");
    }
}
