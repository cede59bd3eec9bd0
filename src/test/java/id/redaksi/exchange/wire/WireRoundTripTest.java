package id.redaksi.exchange.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.AloneAround;
import id.redaksi.app.Formats;
import id.redaksi.app.RoundTrip;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Losses;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.Workflow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Stories of all kinds out and in again through each format of the wires. */
class WireRoundTripTest {
    private static final String[] WORDS = {
        "harga", "beras", "naik", "Rp1.000", "“kutip”", "A&B", "<tag>", "café", "10%", "Jakarta,", "hari", "ini.", "日本", "🌾", "it's", "\"lurus\""
    };

    private static List<Format> formats() {
        return Stream.of("ninjs", "ninjs-1.6", "ninjs-superdesk", "newsml-g2", "nitf")
                .map(Formats::named)
                .flatMap(Optional::stream)
                .toList();
    }

    private final Ids ids = Samples.ids();

    @Property(tries = 150)
    void what_is_written_comes_in_again_but_for_what_is_named(@ForAll long seed) throws Exception {
        Story story = story(new SplittableRandom(seed));
        for (Format format : formats()) {
            new RoundTrip(format).holds(story);
        }
    }

    @Test
    void a_story_without_what_stays_at_home_loses_nothing_in_the_newest_ninjs() throws Exception {
        Story story = Samples.story("Judul", "Satu", "Dua")
                .with(Field.SLUG, "judul-satu")
                .with(Field.SHORT_HEADLINE, "Pendek")
                .with(Field.SOCIAL_TITLE, "Sosial")
                .with(Field.SOCIAL_DESCRIPTION, "Uraian")
                .with(Field.STANDFIRST, "Teras")
                .with(Field.GENRE, "berita")
                .with(Field.CHANNEL, "Techno")
                .with(Field.TAGS, List.of("Beras"))
                .with(Field.STATUS, Workflow.Status.KILLED)
                .with(Field.URGENCY, 2)
                .with(Field.TIMES, new Workflow.Times(null, "2026-11-25T06:00:00+07:00", null, "2026-12-25T06:00:00+07:00"))
                .with(Field.DATELINE, new Dateline("JAKARTA", "iNews.id", "", "JAKARTA, iNews.id -"))
                .with(Field.CORRECTIONS, List.of(new Correction(
                        Correction.Kind.HAK_JAWAB, "2026-11-24T13:40:00+07:00", Inline.of("Jawaban (dua): ya."), "")));
        Format newest = Formats.named("ninjs").orElseThrow();

        assertEquals(Losses.NONE, newest.exporter().orElseThrow().losses(story, Choices.USUAL));
        new RoundTrip(newest).holds(story);
    }

    @Test
    void what_belongs_to_the_house_is_in_no_file() throws Exception {
        Story story = Samples.oneOfEachSettled()
                .with(Field.EDITORS_NOTE, "narasumberrahasia")
                .with(Field.ASSIGNEE, "penugasanrahasia");
        for (Format format : formats()) {
            var bytes = new ByteArrayOutputStream();
            var edition = new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story));
            format.exporter().orElseThrow().write(Editions.of(List.of(edition)), Choices.USUAL, _ -> bytes);

            assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("Telegram"), format.name());
            assertFalse(bytes.toString(StandardCharsets.UTF_8).contains("rahasia"), format.name());
        }
    }

    @Test
    void boxes_cards_and_galleries_keep_their_kinds() throws Exception {
        List<Block> all = Samples.oneOfEachSettled().body().blocks().stream()
                .filter(block -> List.of("gallery", "embed", "related", "infobox", "pullquote", "table", "code", "figure", "list")
                        .contains(block.kind()))
                .toList();
        Story story = Samples.story("Judul", "Satu");
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.addAll(all);
        for (String name : List.of("ninjs", "ninjs-1.6", "ninjs-superdesk")) {
            Format format = Formats.named(name).orElseThrow();
            Losses losses = format.exporter().orElseThrow().losses(story.withBody(new Body(blocks)), Choices.USUAL);

            assertTrue(losses.all().stream().noneMatch(loss -> loss.what().startsWith("block:")), losses.toString());
        }
    }

    private Story story(SplittableRandom random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            blocks.add(block(random));
        }
        Story story = Story.blank(ids)
                .with(Field.HEADLINE, words(random))
                .with(Field.STANDFIRST, maybe(random))
                .with(Field.SHORT_HEADLINE, maybe(random))
                .with(Field.SOCIAL_TITLE, maybe(random))
                .with(Field.SOCIAL_DESCRIPTION, maybe(random))
                .with(Field.SLUG, random.nextBoolean() ? "" : "harga-beras")
                .with(Field.SLUGLINE, maybe(random))
                .with(Field.GENRE, maybe(random))
                .with(Field.CHANNEL, maybe(random))
                .with(Field.LANGUAGE, random.nextBoolean() ? "id" : "en")
                .with(Field.TAGS, names(random))
                .with(Field.PEOPLE, names(random))
                .with(Field.ORGANISATIONS, names(random))
                .with(Field.PLACES, names(random))
                .with(Field.URGENCY, random.nextInt(10))
                .with(Field.STATUS, Workflow.Status.values()[random.nextInt(Workflow.Status.values().length)])
                .with(Field.CONTRIBUTORS, names(random).stream()
                        .map(name -> new Contributor(name, Contributor.Role.values()[random.nextInt(5)]))
                        .toList())
                .with(Field.DATELINE, dateline(random))
                .with(Field.TIMES, times(random))
                .with(Field.RELATED, names(random).stream()
                        .map(name -> new Related("", name, random.nextBoolean() ? "" : "https://contoh.id/a?b=1&c=2", SeenDate.NONE, ""))
                        .toList())
                .with(Field.CORRECTIONS, names(random).stream()
                        .map(name -> new Correction(
                                Correction.Kind.values()[random.nextInt(5)], "2026-11-24T13:40:00+07:00", Inline.of(name), ""))
                        .toList())
                .withBody(new Body(blocks));
        return random.nextBoolean() ? story : story.with(Field.LEAD, figure(random));
    }

    private static Dateline dateline(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Dateline.NONE;
            case 1 -> new Dateline("JAKARTA", "iNews.id", "", "JAKARTA, iNews.id -");
            case 2 -> new Dateline("Kota Baru", "", "24/11", "");
            default -> new Dateline("SURABAYA", "", "", "");
        };
    }

    private static Workflow.Times times(SplittableRandom random) {
        String soon = random.nextBoolean() ? "2026-11-25T06:00:00+07:00" : "2026-11-25T06:00+07:00[Asia/Jakarta]";
        return new Workflow.Times(
                null, random.nextBoolean() ? null : soon, null, random.nextBoolean() ? null : "2026-12-25T06:00:00Z");
    }

    private Block block(SplittableRandom random) {
        return switch (random.nextInt(14)) {
            case 0 -> new Heading(ids.block(), random.nextInt(2, 5), Inline.of(words(random)));
            case 1 -> new Quote(ids.block(), text(random), Inline.of(maybe(random)));
            case 2 -> new ListBlock(ids.block(), List.of(
                    new ListBlock.Item(0, ListBlock.Marker.BULLET, text(random)),
                    new ListBlock.Item(1, ListBlock.Marker.NUMBER, text(random)),
                    new ListBlock.Item(0, ListBlock.Marker.BULLET, text(random))));
            case 3 -> figure(random);
            case 4 -> new Gallery(ids.block(), List.of(figure(random), figure(random)));
            case 5 -> new Embed(ids.block(), "https://x.com/redaksi/status/12", Inline.of(maybe(random)));
            case 6 -> new RelatedBox(
                    ids.block(), Inline.of("Baca juga"), List.of(Related.external("", words(random), SeenDate.NONE)));
            case 7 -> new InfoBox(ids.block(), Inline.of(maybe(random)), List.of(text(random), text(random)));
            case 8 -> new PullQuote(ids.block(), text(random), Inline.of(maybe(random)));
            case 9 -> new Table(
                    ids.block(),
                    random.nextBoolean(),
                    2,
                    Stream.generate(() -> Inline.of(words(random))).limit(4).toList(),
                    Inline.of(maybe(random)));
            case 10 -> new Code(ids.block(), random.nextBoolean() ? "" : "sql", Inline.of("select 1\n  from dual"));
            case 11 -> new Divider(ids.block());
            default -> new Paragraph(ids.block(), text(random));
        };
    }

    private Figure figure(SplittableRandom random) {
        return new Figure(ids.block(), Inline.of(words(random)), Inline.of(maybe(random)), maybe(random), null);
    }

    private static Inline text(SplittableRandom random) {
        String words = words(random) + (random.nextInt(5) == 0 ? "\n" : " ") + words(random);
        Inline text = Inline.of(words);
        if (random.nextBoolean()) {
            text = text.with(0, 5, Emphasis.values()[random.nextInt(Emphasis.values().length)]);
        }
        return random.nextInt(4) == 0 ? text.with(2, 6, new Link("https://contoh.id/?a=1&b=2")) : text;
    }

    private static List<String> names(SplittableRandom random) {
        return Stream.generate(() -> words(random)).limit(random.nextInt(3)).distinct().toList();
    }

    private static String maybe(SplittableRandom random) {
        return random.nextBoolean() ? "" : words(random);
    }

    private static String words(SplittableRandom random) {
        List<String> words = new ArrayList<>(List.of("beras"));
        for (int i = random.nextInt(5); i > 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }
}
