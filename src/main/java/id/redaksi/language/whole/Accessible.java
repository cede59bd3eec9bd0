package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Where;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Span;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What people need who hear a page or go through it by key: WCAG 2.2, 1.1.1, 1.3.1 and 2.4.4. */
public final class Accessible {
    private Accessible() {}

    /** A picture, where its alternative text is, and what that says. */
    private record Picture(Figure figure, Where where) {}

    private static List<Picture> pictures(Seen seen) {
        List<Picture> pictures = new java.util.ArrayList<>();
        pictures.add(new Picture(seen.story().lead(), new Where.InField("lead.alt")));
        for (Block block : seen.body().blocks()) {
            if (block instanceof Figure figure) {
                pictures.add(new Picture(figure, new Where.Aside(figure.id(), 0)));
            } else if (block instanceof Gallery gallery) {
                for (int i = 0; i < gallery.figures().size(); i++) {
                    pictures.add(new Picture(gallery.figures().get(i), new Where.Aside(gallery.id(), i)));
                }
            }
        }
        return pictures;
    }

    private static void tell(Rule rule, Where where, String words, Consumer<Finding> found) {
        found.accept(Finding.field(rule, where, Message.of("language.says." + rule.id(), words, "")));
    }

    /** A picture without a text that says what it shows. */
    public static final class Alt implements Rule {
        @Override
        public String id() {
            return "alt-missing";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            for (Picture picture : pictures(seen)) {
                if (!picture.figure().isEmpty() && picture.figure().alt().isBlank()) {
                    tell(this, picture.where(), picture.figure().caption().text(), found);
                }
            }
        }
    }

    /** An alternative text that is a file's name or begins with "Foto". */
    public static final class AltWords implements Rule {
        private static final Pattern EMPTY_WORDS = Pattern.compile(
                "(?i)(?:(?:foto|gambar|image|photo|ilustrasi)(?: \\d+)?|.*\\.(?:jpe?g|png|webp|gif)|(?:img|dsc|whatsapp image)[-_ ].*|(?:foto|gambar) (?!bersama)\\p{L}.*)");

        @Override
        public String id() {
            return "alt-words";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            for (Picture picture : pictures(seen)) {
                if (EMPTY_WORDS.matcher(picture.figure().alt().strip()).matches()) {
                    tell(this, picture.where(), picture.figure().alt(), found);
                }
            }
        }
    }

    /** An alternative text that only says the caption again is heard twice. */
    public static final class AltCaption implements Rule {
        @Override
        public String id() {
            return "alt-caption";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            for (Picture picture : pictures(seen)) {
                String alt = picture.figure().alt().strip();
                if (!alt.isEmpty() && alt.equalsIgnoreCase(picture.figure().caption().text().strip())) {
                    tell(this, picture.where(), alt, found);
                }
            }
        }
    }

    /** A link whose words do not say where it leads. */
    public static final class LinkText implements Rule {
        private static final Pattern SAYS_NOTHING = Pattern.compile(
                "(?i)(?:klik|baca|lihat|tautan|link|selengkapnya|di ?sini|klik di ?sini|klik tautan ini|baca di ?sini|baca selengkapnya|lihat di ?sini|here|click here|read more|ini|berikut)");

        @Override
        public String id() {
            return "link-text";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            for (Span link : passage.links()) {
                String words = passage.text().substring(link.from(), link.to()).strip();
                boolean address = words.toLowerCase(Locale.ROOT).startsWith("http") || words.startsWith("www.");
                if (address || SAYS_NOTHING.matcher(words).matches()) {
                    found.accept(passage.finding(this, link.from(), link.to(), Message.of("language.says.link-text", words, "")));
                }
            }
        }
    }

    /** A heading of a level that has none above it. */
    public static final class HeadingLevel implements Rule {
        @Override
        public String id() {
            return "heading-level";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            int before = 1;
            for (Block block : seen.body().blocks()) {
                if (block instanceof Heading(var id, int level, Inline content)) {
                    if (level > before + 1) {
                        found.accept(new Finding(
                                about(), new Where.Leaf(id, 0), 0, content.length(), content.text(),
                                Message.of("language.says.heading-level", level, before + 1), List.of()));
                    }
                    before = level;
                }
            }
        }
    }

    /** A link to a story that was taken back. */
    public static final class KilledLink implements Rule {
        @Override
        public String id() {
            return "link-killed";
        }

        @Override
        public void look(Seen seen, Consumer<Finding> found) {
            var killed = seen.terms().around().killed();
            for (Pointer pointer : Pointer.from(seen.story())) {
                if (pointer.kind() != Pointer.Kind.RELATED && killed.test(pointer.target())) {
                    look(seen, pointer.target(), found);
                }
            }
        }

        private void look(Seen seen, StoryId killed, Consumer<Finding> found) {
            for (Block block : seen.body().blocks()) {
                for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
                    for (Span span : block.leaves().get(leaf).spans()) {
                        if (span.mark() instanceof Link(var href) && href.equals(Pointer.ADDRESS + killed.value())) {
                            String words = block.leaves().get(leaf).text().substring(span.from(), span.to());
                            found.accept(new Finding(
                                    about(), new Where.Leaf(block.id(), leaf), span.from(), span.to(), words,
                                    Message.of("language.says.link-killed", words, ""), List.of()));
                        }
                    }
                }
            }
        }
    }
}
