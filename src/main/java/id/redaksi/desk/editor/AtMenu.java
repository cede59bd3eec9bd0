package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import java.util.Locale;

/** "@" and a few letters link a story, a tag, a person or a place where one stands. */
final class AtMenu {
    private AtMenu() {}

    static CaretMenu<LinkTargets.Target> on(BodySurface body, Words words, LinkTargets targets) {
        return new CaretMenu<>(
                body,
                "at-menu",
                words.of("desk.at"),
                new CaretMenu.Offer<>(
                        '@',
                        2,
                        targets::find,
                        target -> target.words() + "  ·  "
                                + words.now("desk.at." + target.kind().name().toLowerCase(Locale.ROOT)),
                        target -> body.model().put(Inline.of(target.words(), new Link(target.address())))));
    }
}
