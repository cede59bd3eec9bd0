package id.redaksi.page.elsewhere;

import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a story looks elsewhere: each place with its pieces. Made from the head of its page, so that what is shown here is
 * what the places will read; the story only says which field a text came from.
 */
public record Elsewhere(Head head, Shot shot, List<Piece> pieces) {
    /** What a place has to show beside the text: the story's own photo, the site's card in its stead, or nothing. */
    public record Shot(Kind kind, int width, int height) {
        public enum Kind {
            PHOTO,
            CARD,
            NONE
        }

        public static final Shot NONE = new Shot(Kind.NONE, 0, 0);

        public static Shot photo(int width, int height) {
            return new Shot(Kind.PHOTO, width, height);
        }

        /** How a place shows it. */
        public Card.Size on(Card card) {
            return kind == Kind.NONE ? Card.Size.NONE : kind == Kind.CARD ? Card.Size.LARGE : card.size(width, height);
        }
    }

    /** What the date before the text of a search result takes: "24 Nov 2026 — " in Arial 14 px. */
    private static final int DATE = 100;

    /** What a title may come from, the one meant for it first. */
    private static final List<Field<String>> TITLES = List.of(Field.SOCIAL_TITLE, Field.HEADLINE, Field.SHORT_HEADLINE);

    private static final List<Field<String>> SEARCH_TITLES =
            List.of(Field.HEADLINE, Field.SOCIAL_TITLE, Field.SHORT_HEADLINE);

    private static final List<Field<String>> TEXTS = List.of(Field.SOCIAL_DESCRIPTION, Field.STANDFIRST);

    public Elsewhere {
        pieces = List.copyOf(pieces);
    }

    /** What the page with this head looks like elsewhere; {@code photo}: the story's lead photo, or none. */
    public static Elsewhere of(Story story, Head head, Shot photo) {
        boolean card = photo.kind() == Shot.Kind.NONE && !head.image().isEmpty();
        return new Elsewhere(
                head,
                card ? new Shot(Shot.Kind.CARD, 1200, 630) : photo,
                Stream.of(search(story, head), cards(story, head), texts(story)).flatMap(Function.identity()).toList());
    }

    private static Stream<Piece> search(Story story, Head head) {
        String text = head.description().isBlank() ? head.opening() : head.description();
        int date = head.published().isEmpty() ? 0 : DATE;
        return Stream.of(
                piece(Spot.SEARCH_TITLE_DESKTOP, head.title(), story, SEARCH_TITLES, 0),
                piece(Spot.SEARCH_TEXT_DESKTOP, text, story, TEXTS, date),
                piece(Spot.SEARCH_TITLE_PHONE, head.title(), story, SEARCH_TITLES, 0),
                piece(Spot.SEARCH_TEXT_PHONE, text, story, TEXTS, date));
    }

    private static Stream<Piece> cards(Story story, Head head) {
        return Stream.of(
                piece(Spot.WHATSAPP_TITLE, head.shareTitle(), story, TITLES, 0),
                piece(Spot.WHATSAPP_TEXT, head.shareDescription(), story, TEXTS, 0),
                piece(Spot.X_TITLE, head.shareTitle(), story, TITLES, 0),
                piece(Spot.FACEBOOK_TITLE, head.shareTitle(), story, TITLES, 0),
                piece(Spot.FACEBOOK_TEXT, head.shareDescription(), story, TEXTS, 0));
    }

    /** What is sent as it was written; a push line that was not is the headline, as senders take it. */
    private static Stream<Piece> texts(Story story) {
        boolean written = !story.outlets().push().isBlank();
        Field<String> push = written ? Field.PUSH : Field.HEADLINE;
        return Stream.of(
                Piece.of(Spot.PUSH_IPHONE, push.of(story), story, push, Field.PUSH, 0),
                Piece.of(Spot.PUSH_ANDROID, push.of(story), story, push, Field.PUSH, 0),
                Piece.of(Spot.WHATSAPP_MESSAGE, story.outlets().whatsapp(), story, Field.WHATSAPP, Field.WHATSAPP, 0));
    }

    /** A head may put the site's name behind a title, so a text comes from the field it begins with. */
    private static Piece piece(Spot spot, String text, Story story, List<Field<String>> fields, int taken) {
        Optional<Field<String>> from = fields.stream()
                .filter(field -> !field.of(story).isBlank())
                .filter(field -> clean(text).startsWith(clean(field.of(story))))
                .findFirst();
        return Piece.of(spot, text, story, from.orElse(null), fields.getFirst(), taken);
    }

    private static String clean(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    public Piece at(Spot spot) {
        return pieces.stream().filter(piece -> piece.spot() == spot).findFirst().orElseThrow();
    }

    /** Spots that show only a part of what was written for them. */
    public List<Spot> cut() {
        return pieces.stream().filter(piece -> piece.cut().isCut()).map(Piece::spot).toList();
    }
}
