package id.redaksi.samples;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.ToCome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** A story made by chance: any blocks in any order, with marks that cross. */
public final class AnyStory {
    private static final String[] WORDS = {
        "satu", "“dua”", "Jakarta", "<tag>", "&amp;", "—", "", "tiga\nempat", "  ", "🙂", "a\tb", "Foto: x", "Oleh Budi", "***",
        "é", "[Foto]", "العربية", "]]>", "1.", "•"
    };

    private final Random random;
    private final Ids ids;

    public AnyStory(long seed) {
        random = new Random(seed);
        ids = new Ids(Clock.systemUTC(), new SplittableRandom(seed));
    }

    public Story story() {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        if (random.nextBoolean()) {
            blocks.add(new Paragraph(ids.block(), Inline.of("kata bercatatan lagi").with(5, 15, new Footnote("n1"))));
            blocks.add(new Footnotes(ids.block(), List.of(new Footnotes.Note("n1", text()))));
        }
        Story story = Story.blank(ids)
                .with(Field.HEADLINE, words())
                .with(Field.STANDFIRST, words())
                .with(Field.PUSH, words())
                .with(Field.TAGS, random.nextBoolean() ? List.of() : List.of("Banjir", words(), "a, b"))
                .with(Field.CHANNEL, random.nextBoolean() ? "" : "Ekonomi & Bisnis")
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Budi, S.H.", Contributor.Role.REPORTER),
                        new Contributor(words(), role())));
        if (random.nextBoolean()) {
            story = story.with(Field.LEAD, figure());
        }
        if (random.nextBoolean()) {
            story = story.with(Field.DATELINE, new Dateline("JAKARTA", "iNews.id", "", "JAKARTA, iNews.id -"));
        }
        if (random.nextBoolean()) {
            story = story.with(Field.RELATED, List.of(Related.external("", words(), SeenDate.NONE)));
        }
        return story.withBody(new Body(blocks));
    }

    private Contributor.Role role() {
        return Contributor.Role.values()[random.nextInt(Contributor.Role.values().length)];
    }

    private Block block() {
        return switch (random.nextInt(13)) {
            case 0 -> new Heading(ids.block(), 2 + random.nextInt(3), text());
            case 1 -> new Quote(ids.block(), text(), text());
            case 2 -> list();
            case 3 -> figure();
            case 4 -> new Gallery(ids.block(), List.of(figure(), figure()));
            case 5 -> new Embed(ids.block(), "https://x.com/a/status/" + random.nextInt(9), text());
            case 6 -> new RelatedBox(ids.block(), text(), List.of(Related.external("", words(), SeenDate.NONE)));
            case 7 -> new InfoBox(ids.block(), text(), List.of(text(), text()));
            case 8 -> new PullQuote(ids.block(), text(), text());
            case 9 -> table();
            case 10 -> new Code(ids.block(), "", Inline.of(words() + "\n  " + words()));
            case 11 -> new Divider(ids.block());
            default -> new Paragraph(ids.block(), text());
        };
    }

    private Figure figure() {
        return new Figure(ids.block(), text(), text(), random.nextBoolean() ? "" : "Uraian \"foto\" & <x>", null);
    }

    private ListBlock list() {
        List<ListBlock.Item> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            items.add(new ListBlock.Item(random.nextInt(8), ListBlock.Marker.values()[random.nextInt(2)], text()));
        }
        if (items.isEmpty()) {
            items.add(new ListBlock.Item(0, ListBlock.Marker.BULLET, text()));
        }
        return new ListBlock(ids.block(), items);
    }

    private Table table() {
        int columns = 1 + random.nextInt(4);
        List<Inline> cells = new ArrayList<>();
        for (int i = 0; i < columns * (1 + random.nextInt(3)); i++) {
            cells.add(text());
        }
        cells.addAll(Collections.nCopies((columns - cells.size() % columns) % columns, Inline.EMPTY));
        return new Table(ids.block(), random.nextBoolean(), columns, cells, text());
    }

    private String words() {
        var words = new StringBuilder();
        for (int i = 0; i < random.nextInt(5); i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private Inline text() {
        Inline text = Inline.of(words());
        for (int i = 0; i < random.nextInt(4) && text.length() > 1; i++) {
            int from = whole(text, random.nextInt(text.length()));
            text = text.with(from, whole(text, from + 1 + random.nextInt(text.length() - from)), mark());
        }
        return text;
    }

    /** The place, or the one before where it is inside a character. */
    private static int whole(Inline text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.text().charAt(at)) ? at - 1 : at;
    }

    private Mark mark() {
        int which = random.nextInt(Emphasis.values().length + 4);
        if (which == Emphasis.values().length + 3) {
            return new InLanguage("en");
        }
        return which < Emphasis.values().length
                ? Emphasis.values()[which]
                : which == Emphasis.values().length ? new ToCome() : new Link(which % 2 == 0 ? "https://contoh.id/?a=1&b=2" : "javascript:x");
    }
}
