package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Line;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.story.Contributor;
import id.redaksi.story.ListBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write at the top and the foot of a document without a style that says so: the headline as the first heading
 * or the first short line, and who wrote it. What was taken on such a ground is told.
 */
final class Habits {
    private static final int HEADLINE = 150;

    /** Further from either end nobody says who wrote it. */
    private static final int NEAR = 6;

    private static final Pattern DOT = Pattern.compile("[•●▪◦‣∙][\\s\\u00A0]+(?=\\S)");

    /** The name of a list that was typed and not made. */
    private static final String TYPED = "typed";

    private final Account account;

    Habits(Account account) {
        this.account = account;
    }

    /** The same pieces, with the roles that these habits give. */
    List<Piece> in(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(pieces);
        bylines(all);
        items(all);
        boolean titled = all.stream().anyMatch(piece -> piece instanceof Line line && line.role() == Role.TITLE);
        if (!titled) {
            headline(all).ifPresent(at -> {
                Line line = (Line) all.get(at);
                if (line.heading() == 0) {
                    account.tell("exchange.office.firstLine");
                }
                all.set(at, new Line(Role.TITLE, 0, line.text(), null));
            });
        }
        return all;
    }

    /** Where the headline is: the first heading, if only names, pictures and a short line stand before it; else the first line. */
    private static Optional<Integer> headline(List<Piece> pieces) {
        int first = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Picture) {
                continue;
            }
            if (!(pieces.get(i) instanceof Line line)) {
                break;
            }
            if (line.heading() > 0) {
                return Optional.of(i);
            }
            if (line.role() != Role.BYLINE) {
                if (first >= 0 || line.item() != null || line.text().length() > HEADLINE) {
                    break;
                }
                first = i;
            }
        }
        boolean more = pieces.stream().filter(piece -> piece instanceof Line line && line.role() != Role.BYLINE).count() > 1;
        return first >= 0 && more && isHeadline(((Line) pieces.get(first))) ? Optional.of(first) : Optional.empty();
    }

    private static boolean isHeadline(Line line) {
        String text = line.text().text();
        return line.role() == Role.TEXT && text.length() <= HEADLINE && !text.endsWith(".") && text.indexOf('\n') < 0;
    }

    private static void bylines(List<Piece> pieces) {
        int lines = 0;
        for (int i = 0; i < pieces.size() && lines < NEAR; i++) {
            if (pieces.get(i) instanceof Line line) {
                lines++;
                if (named(line).stream().findAny().isPresent()) {
                    pieces.set(i, new Line(Role.BYLINE, 0, line.text(), null));
                }
            }
        }
        for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - NEAR); i--) {
            boolean labelled = pieces.get(i) instanceof Line line && line.text().text().contains(":") && !named(line).isEmpty();
            if (labelled && pieces.get(i) instanceof Line line) {
                pieces.set(i, new Line(Role.BYLINE, 0, line.text(), null));
            }
        }
    }

    /** Two paragraphs at least that begin with a typed dot are items of a list. */
    private static void items(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean goesOn = isDotted(pieces, i + 1) || i > 0 && pieces.get(i - 1) instanceof Line(_, _, _, Piece.Item former)
                    && former != null // a type pattern of the field's own type takes null too
                    && former.list().equals(TYPED);
            if (isDotted(pieces, i) && goesOn && pieces.get(i) instanceof Line(var role, _, var text, _)) {
                Matcher dot = DOT.matcher(text.text());
                int from = dot.lookingAt() ? dot.end() : 0;
                var item = new Piece.Item(TYPED, 0, ListBlock.Marker.BULLET);
                pieces.set(i, new Line(role, 0, text.slice(from, text.length()), item));
            }
        }
    }

    private static boolean isDotted(List<Piece> pieces, int at) {
        return at < pieces.size()
                && pieces.get(at) instanceof Line line
                && line.role() == Role.TEXT
                && line.heading() == 0
                && line.item() == null
                && DOT.matcher(line.text().text()).lookingAt();
    }

    private static List<Contributor> named(Line line) {
        return line.role() == Role.TEXT && line.heading() == 0 && line.item() == null
                ? Bylines.in(line.text().text())
                : List.of();
    }
}
