package id.redaksi.app;

import id.redaksi.exchange.Format;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Stories of all kinds out and in again through each format of sites. */
class SitesRoundTripTest {
    private static final List<Format> FORMATS =
            Stream.of("wxr", "ghost", "rss", "atom").map(Formats::named).flatMap(Optional::stream).toList();

    @Property(tries = 100)
    void any_story_comes_back_but_for_its_named_losses(@ForAll long seed) throws Exception {
        Story story = published(new AnyStory(seed).story());
        for (Format format : FORMATS) {
            new RoundTrip(format).holds(story);
        }
    }

    /**
     * As it stands on a site: out, with a time, its source in the note (which is where it comes in again), every name in
     * one line, and in its text an opening, no empty blocks and no blanks that HTML joins.
     */
    private static Story published(Story story) {
        Story published = story.with(Field.EDITORS_NOTE, "Tinggal di sini")
                .with(Field.STATUS, Workflow.Status.EXPORTED)
                .with(Field.TIMES, new Workflow.Times(null, null, "2026-11-24T08:00+07:00", null))
                .with(Field.HEADLINE, line(story.headline()))
                .with(Field.STANDFIRST, line(story.titles().standfirst()))
                .with(Field.CONTRIBUTORS, story.contributors().stream()
                        .map(one -> new Contributor(line(one.name()), one.role()))
                        .filter(one -> !one.name().isEmpty())
                        .distinct()
                        .toList())
                .with(Field.TAGS, Stream.concat(Stream.of("Banjir"), story.topics().tags().stream().map(SitesRoundTripTest::line))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList());
        Stream<Block> opening = Stream.of(new Paragraph(Samples.ids().block(), Inline.of("Kalimat pembuka.")));
        return published.withBody(new Body(Stream.concat(
                        opening, story.body().blocks().stream().filter(SitesRoundTripTest::isWritten))
                .toList()));
    }

    private static String line(String text) {
        return text.replace("&amp;", "&").strip().replaceAll("\\s+", " ");
    }

    private static boolean isWritten(Block block) {
        List<String> texts = block.leaves().stream().map(Inline::text).toList();
        boolean single = texts.stream().allMatch(text -> text.equals(text.strip()) && !text.contains("  ") && !text.contains("\t"));
        boolean broken = block instanceof Heading heading && heading.text().contains("\n");
        boolean dashed = block instanceof Quote quote && quote.leaves().getLast().text().startsWith("—");
        boolean marksWords = block.leaves().stream()
                .flatMap(leaf -> leaf.spans().stream().map(span -> leaf.text().substring(span.from(), span.to())))
                .allMatch(words -> !words.isBlank() && words.equals(words.strip()));
        return texts.isEmpty() || block instanceof Footnotes || single && marksWords && !texts.getFirst().isBlank() && !dashed && !broken;
    }
}
