package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.Choices;
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
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the stories as one file, and their photos in a folder that is to be put where WordPress can fetch them. */
final class WxrExporter implements Exporter {
    static final Option MEDIA = Option.address("media");

    private static final String FOLDER = "media/";

    @Override
    public List<Option> options() {
        return List.of(MEDIA, Option.TABLE);
    }

    @Override
    public boolean tellsKills() {
        return true;
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        boolean pictures = !choices.get(MEDIA).isEmpty();
        Figure lead = story.lead();
        boolean leadStays = pictures
                && lead.photo() != null
                && lead.leaves().stream().allMatch(leaf -> leaf.spans().isEmpty());
        return HtmlLosses.of(story)
                .withoutFields(List.of(Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION, Field.LANGUAGE))
                .withoutFields(leadStays ? List.of() : List.of(Field.LEAD))
                .withoutFields(Post.statusStays(story) ? List.of() : List.of(Field.STATUS))
                .withoutFields(Post.timesStay(story) ? List.of() : List.of(Field.TIMES))
                .withoutFields(contributorsStay(story) ? List.of() : List.of(Field.CONTRIBUTORS))
                .and(!pictures && !story.photos().isEmpty(), "pictures", Message.of("exchange.wxr.noMedia"))
                .found();
    }

    /** A post of WordPress has one author. */
    private static boolean contributorsStay(Story story) {
        return story.contributors().isEmpty()
                || story.contributors().size() == 1 && story.contributors().getFirst().role() == Role.REPORTER;
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        var terms = new Terms();
        String receiver = choices.get(Option.TABLE);
        if (!receiver.isEmpty()) {
            editions.each(edition -> terms.addNamed(edition.story(), edition.around().table(receiver)));
        }
        editions.each(edition -> terms.add(edition.story(), edition.around().table(receiver)));
        String media = choices.get(MEDIA);
        try (OutputStream out = sink.file("wordpress.xml")) {
            WxrWriter.write(out, editions, terms, choices);
        }
        if (!media.isEmpty()) {
            Set<String> written = new HashSet<>();
            editions.each(edition -> {
                for (Map.Entry<String, PagePhoto> photo : StoryHtml.photos(edition).entrySet()) {
                    String file = file(photo.getKey(), photo.getValue());
                    if (written.add(file)) {
                        try (OutputStream out = sink.file(FOLDER + file)) {
                            out.write(photo.getValue().bytes());
                        }
                    }
                }
            });
        }
    }

    /** The file of a photo in the folder, by the photo's name. */
    static String file(String name, PagePhoto photo) {
        return name.substring(0, 16) + (photo.address().endsWith(".png") ? ".png" : ".jpg");
    }

}
