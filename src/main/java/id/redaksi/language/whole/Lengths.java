package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Sentence;
import id.redaksi.language.Where;
import id.redaksi.story.Block;
import id.redaksi.story.Paragraph;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;

/** What is longer than the house wants: a headline, the first paragraph, a sentence, a paragraph. */
public final class Lengths {
    private static final int LISTED = 5;

    private Lengths() {}

    /** In characters; a hint, since newsrooms differ and telephones do too. */
    public static final class Headline implements Rule {
        @Override
        public String id() {
            return "headline-length";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            int length = seen.story().headline().length();
            int most = seen.style().lengths().headline();
            if (length > most) {
                found.accept(new Finding(
                        about(), new Where.InField("headline"), 0, length, seen.story().headline(),
                        Message.of("language.says.headline-length", length, most), java.util.List.of()));
            }
        }
    }

    /** In words. */
    public static final class Lead implements Rule {
        @Override
        public String id() {
            return "lead-length";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            Optional<Block> first = seen.body().blocks().stream().filter(Paragraph.class::isInstance).findFirst();
            first.map(Block::text).ifPresent(text -> {
                int words = words(text);
                int most = seen.style().lengths().lead();
                if (words > most) {
                    found.accept(new Finding(
                            about(), new Where.Leaf(first.orElseThrow().id(), 0), 0, text.length(), text,
                            Message.of("language.says.lead-length", words, most), java.util.List.of()));
                }
            });
        }

        private static int words(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
    }

    /** In words; what is quoted was said so. */
    public static final class OfSentence implements Rule {
        @Override
        public String id() {
            return "sentence-length";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse()) {
                return;
            }
            int most = passage.style().lengths().sentence();
            for (Sentence sentence : passage.sentences()) {
                if (sentence.words() > most && !isList(sentence.in(passage))) {
                    found.accept(passage.finding(
                            this, sentence.from(), sentence.to(), Message.of("language.says.sentence-length", sentence.words(), most)));
                }
            }
        }
    }

    /** What semicolons part behind a colon is a list and no sentence; so are things named one by one with their measure. */
    private static boolean isList(String words) {
        int colon = words.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        String behind = words.substring(colon);
        return behind.indexOf(';') >= 0 || behind.chars().filter(c -> c == ',').count() >= LISTED;
    }

    /** In sentences. */
    public static final class OfParagraph implements Rule {
        @Override
        public String id() {
            return "paragraph-length";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            int most = passage.style().lengths().paragraph();
            if (passage.isProse() && passage.isInBody() && passage.sentences().size() > most) {
                found.accept(passage.finding(
                        this, 0, passage.text().length(), Message.of("language.says.paragraph-length", passage.sentences().size(), most)));
            }
        }
    }
}
