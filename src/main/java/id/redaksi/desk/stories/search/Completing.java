package id.redaksi.desk.stories.search;

import id.redaksi.archive.SearchField;
import java.util.Optional;

/**
 * What is being typed at the caret and could be completed: a filter's value, or with no filter its name. It stands
 * between two places of the typed text, of which {@code begun} is there already.
 */
record Completing(Optional<SearchField> field, int from, int to, String begun) {
    private static final int FEWEST = 2;

    /** What can be completed at the caret; nothing where one goes on with something that is finished. */
    static Optional<Completing> at(String typed, int caret) {
        return Piece.in(typed).stream()
                .filter(piece -> piece.from() < caret && caret <= piece.to())
                .findFirst()
                .flatMap(piece -> of(piece, typed, caret));
    }

    private static Optional<Completing> of(Piece piece, String typed, int caret) {
        if (caret < piece.valueFrom()) {
            return Optional.empty();
        }
        int quote = piece.isQuoted(typed) ? 1 : 0;
        String begun = typed.substring(Math.min(caret, piece.valueFrom() + quote), caret);
        if (piece.field().isEmpty()) {
            boolean name = quote == 0 && begun.length() >= FEWEST && begun.chars().allMatch(Character::isLetter);
            return name && caret == piece.to()
                    ? Optional.of(new Completing(Optional.empty(), piece.valueFrom(), piece.to(), begun))
                    : Optional.empty();
        }
        boolean finished = quote == 1 && caret == piece.to() && begun.endsWith("\"");
        int last = piece.field().get() == SearchField.DATE ? begun.lastIndexOf("..") + 2 : 0;
        int behind = last >= 2 ? last : 0;
        return finished
                ? Optional.empty()
                : Optional.of(new Completing(
                        piece.field(), piece.valueFrom() + behind, piece.to(), begun.substring(behind)));
    }

    /** The typed text with the offer in its place, and where the caret then stands. */
    Completed with(Offer offer, String typed) {
        String behind = typed.substring(to);
        String blank = offer.goesOn() || behind.startsWith(" ") ? "" : " ";
        String put = offer.typed() + blank;
        int caret = from + put.length() + (offer.goesOn() || !blank.isEmpty() ? 0 : 1);
        return new Completed(typed.substring(0, from) + put + behind, caret);
    }

    /** A typed text and the caret in it. */
    record Completed(String typed, int caret) {}
}
