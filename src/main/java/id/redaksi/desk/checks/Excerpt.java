package id.redaksi.desk.checks;

import id.redaksi.desk.session.Spot;
import id.redaksi.edit.Hit;
import id.redaksi.language.Finding;
import id.redaksi.story.Shortened;
import id.redaksi.story.Story;
import java.util.Optional;

/** What was found and a few words on either side of it. */
record Excerpt(String before, String words, String behind) {
    /** About so many characters on either side, in UTF-16 units. */
    private static final int AROUND = 28;

    /** What was found is shown up to here. */
    private static final int MOST = 400;

    static Optional<Excerpt> of(Story story, Finding finding) {
        return Spot.hit(story, finding)
                .flatMap(hit -> Spot.text(story, hit.place()).map(text -> of(text, hit)));
    }

    private static Excerpt of(String text, Hit hit) {
        int from = hit.from() <= AROUND ? 0 : text.indexOf(' ', hit.from() - AROUND) + 1;
        if (from > hit.from()) {
            from = hit.from();
        }
        int to = hit.to() + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', hit.to() + AROUND);
        if (to < hit.to()) {
            to = hit.to();
        }
        return new Excerpt(
                (from > 0 ? "… " : "") + text.substring(from, hit.from()).replace('\n', ' '),
                Shortened.to(text.substring(hit.from(), hit.to()).replace('\n', ' '), MOST),
                text.substring(hit.to(), to).replace('\n', ' ') + (to < text.length() ? " …" : ""));
    }

}
