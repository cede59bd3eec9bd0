package id.redaksi.desk.history;

import id.redaksi.compare.Run;
import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A compared text as it is shown: of what stayed between two changes only what stands beside them, and of a change that
 * no window holds its beginning, so that a paragraph of a hundred thousand words is no burden.
 */
final class Shortened {
    /** So many characters that stayed are shown on either side of a change. */
    static final int BESIDE = 400;

    /** So many characters of a change are shown. */
    static final int MOST = 12_000;

    private static final Inline LEFT_OUT = Inline.of(" … ");

    private Shortened() {}

    static List<Run> of(List<Run> runs) {
        List<Run> shown = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean stays = run.kind() == Run.Kind.SAME && runs.size() > 1;
            int head = !stays ? MOST : i == 0 ? 0 : BESIDE;
            int tail = !stays || i == runs.size() - 1 ? 0 : BESIDE;
            shown.add(new Run(run.kind(), cut(run.before(), head, tail), cut(run.after(), head, tail)));
        }
        return List.copyOf(shown);
    }

    /** Cut between words where there are any; the text itself where little would be left out. */
    private static Inline cut(Inline text, int head, int tail) {
        if (text.length() <= head + tail + BESIDE) {
            return text;
        }
        int from = head == 0 ? 0 : Math.max(0, text.text().lastIndexOf(' ', head));
        int blank = tail == 0 ? -1 : text.text().indexOf(' ', text.length() - tail);
        int to = blank < 0 ? whole(text.text(), text.length() - tail) : blank;
        return text.slice(0, whole(text.text(), from == 0 ? head : from)).plus(LEFT_OUT).plus(text.slice(to, text.length()));
    }

    /** The place itself, or the one before it where it would part a pair of surrogates. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
