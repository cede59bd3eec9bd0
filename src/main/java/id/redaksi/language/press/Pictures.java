package id.redaksi.language.press;

import id.redaksi.language.Finding;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Surroundings;
import id.redaksi.language.Where;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the press code asks of pictures: a label where a machine made or altered them (P14), nobody's address in them (P18). */
public final class Pictures implements Rule {
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)\\b(?:midjourney|dall-?e|stable diffusion|chatgpt|gemini|firefly|hasil AI|olahan AI|gambar AI|dibuat dengan AI|dibuat AI|generatif|kecerdasan artifisial|kecerdasan buatan|deepfake)\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:\\b(?:gambar|foto|ilustrasi|grafis|video|suara|konten|picture|image|photo|illustration)\\b[^.]{0,40}"
                    + "|\\b(?:dibuat|diolah|made|altered) (?:dengan|oleh|with|by) )\\b(?:AI|akal imitasi|kecerdasan (?:artifisial|buatan))\\b");

    /** What is looked for. */
    @FunctionalInterface
    private interface Look {
        void at(Rule rule, Seen seen, Consumer<Finding> found);
    }

    private final String id;
    private final Look look;

    private Pictures(String id, Look look) {
        this.id = id;
        this.look = look;
    }

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new Pictures("press-ai-label", Pictures::label), new Pictures("press-photo-position", Pictures::position));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        look.at(this, seen, found);
    }

    /** A picture of the story, and where its caption is. */
    private record Shown(Figure figure, Where caption) {}

    /** The lead, the pictures of the body and each of a gallery. */
    private static List<Shown> pictures(Story story) {
        List<Shown> all = new ArrayList<>(List.of(new Shown(story.lead(), new Where.InField("lead.caption"))));
        for (Block block : story.body().blocks()) {
            if (block instanceof Figure figure) {
                all.add(new Shown(figure, new Where.Leaf(figure.id(), 0)));
            } else if (block instanceof Gallery(var id, var figures)) {
                for (int i = 0; i < figures.size(); i++) {
                    all.add(new Shown(figures.get(i), new Where.Leaf(id, 2 * i)));
                }
            }
        }
        return all;
    }

    /** A picture that a machine made or altered, and whose caption does not say so. */
    private static void label(Rule rule, Seen seen, Consumer<Finding> found) {
        for (Shown shown : pictures(seen.story())) {
            Figure figure = shown.figure();
            Surroundings around = seen.terms().around();
            String photo = figure.photo();
            boolean machine = MACHINE.matcher(figure.credit().text()).find()
                    || MACHINE.matcher(figure.alt()).find()
                    || photo != null && around.photos().apply(photo).map(Surroundings.PhotoFacts::synthetic).orElse(false);
            if (machine && !LABEL.matcher(figure.caption().text()).find()) {
                String label = seen.isIn("en") ? "Picture made with AI." : "Gambar dibuat dengan AI.";
                found.accept(Finding.field(rule, shown.caption(), Message.of("language.says.press-ai-label", figure.credit().text(), ""), label));
            }
        }
    }

    /** A picture that tells where it was taken, which may be where somebody lives (P18). What leaves the house does not tell it. */
    private static void position(Rule rule, Seen seen, Consumer<Finding> found) {
        for (Shown shown : pictures(seen.story())) {
            String photo = shown.figure().photo();
            if (photo != null && seen.terms().around().photos().apply(photo).map(Surroundings.PhotoFacts::located).orElse(false)) {
                found.accept(Finding.field(rule, shown.caption(), Message.of("language.says.press-photo-position")));
            }
        }
    }
}
