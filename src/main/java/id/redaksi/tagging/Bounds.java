package id.redaksi.tagging;

import java.util.List;

/** Whether a phrase is whole where it stands: nothing before or behind it that could belong to it. */
final class Bounds {
    private final WordKinds kinds;

    Bounds(WordKinds kinds) {
        this.kinds = kinds;
    }

    void note(List<Token> tokens, Spot spot, int from, int to, Mentioned mentioned) {
        boolean starts = from == 0 || tokens.get(from).starts();
        boolean before = starts || !tokens.get(from).joined() || !kinds.isContent(tokens.get(from - 1));
        boolean hung = !tokens.get(to - 1).bare().equals(tokens.get(to - 1).folded());
        boolean behind = to == tokens.size()
                || hung
                || !tokens.get(to).joined()
                || tokens.get(to).starts()
                || !kinds.isContent(tokens.get(to));
        mentioned.free(before, behind);
        if (before && behind) {
            mentioned.freeAt(spot);
        }
        if (starts) {
            mentioned.begins();
        }
    }
}
