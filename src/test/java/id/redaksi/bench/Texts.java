package id.redaksi.bench;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Stories of made-up words whose frequencies fall as those of a language do (Zipf), the same for the same seed. */
final class Texts {
    private static final String[] STARTS = {"ba", "ke", "me", "pe", "di", "ter", "se", "ra", "ko", "ma", "ta", "su"};
    private static final String[] MIDDLES = {"ri", "la", "ngi", "to", "ku", "sa", "de", "nu", "ja", "pi", "ha", "wa"};
    private static final String[] ENDS = {"n", "ng", "s", "t", "k", "kan", "an", "i", "r", "m", "nya", "lah"};
    private static final int WORDS = STARTS.length * MIDDLES.length * ENDS.length;

    private final SplittableRandom random;
    private final Ids ids;

    Texts(long seed) {
        random = new SplittableRandom(seed);
        ids = new Ids(Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC), random.split());
    }

    Ids ids() {
        return ids;
    }

    /** The word of a rank, 0 for the most frequent. */
    static String word(int rank) {
        int r = Math.floorMod(rank * 1009, WORDS);
        return STARTS[r % 12] + MIDDLES[r / 12 % 12] + ENDS[r / 144];
    }

    private String word() {
        return word((int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1));
    }

    String sentence() {
        var words = new ArrayList<String>();
        int length = 8 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            words.add(word());
        }
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String paragraph() {
        return sentence() + " " + sentence() + " " + sentence();
    }

    /** A story of one paragraph with about so many words. */
    Story paragraphOf(int words) {
        var text = new StringBuilder();
        for (int count = 0; count < words; ) {
            String next = paragraph();
            text.append(text.isEmpty() ? "" : " ").append(next);
            count += next.split(" ").length;
        }
        return Story.blank(ids).withBody(new Body(List.of(new Paragraph(ids.block(), Inline.of(text.toString())))));
    }

    /** A story of so many short paragraphs. */
    Story blocks(int number) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            blocks.add(new Paragraph(ids.block(), Inline.of(sentence())));
        }
        return Story.blank(ids).withBody(new Body(blocks));
    }

    /** A story of about so many words: paragraphs with a heading or a quotation now and then, some words bold. */
    Story story(int words) {
        List<Block> blocks = new ArrayList<>();
        for (int count = 0; count < words; ) {
            String text = paragraph();
            count += text.split(" ").length;
            Inline inline = Inline.of(text).with(0, Math.min(9, text.length()), Emphasis.BOLD);
            blocks.add(
                    switch (blocks.size() % 10) {
                        case 4 -> new Heading(ids.block(), 2, Inline.of(sentence()));
                        case 7 -> new Quote(ids.block(), Inline.of(text), Inline.EMPTY);
                        default -> new Paragraph(ids.block(), random.nextInt(4) == 0 ? inline : Inline.of(text));
                    });
        }
        return Story.blank(ids).with(Field.HEADLINE, sentence()).withBody(new Body(blocks));
    }
}
