package id.redaksi.tagging;

import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A story as it is read for what it is about: its texts with the spot each stands at, cut into words. */
record Reading(List<Piece> pieces) {
    /** What stands behind so many words decides nothing any more, and must not cost anything either. */
    private static final int MOST_WORDS = 8_000;

    private static final Pattern CREDIT = Pattern.compile("\\s*[(\\[]?\\b(?i:foto|dok|dokumentasi|sumber|photo)\\b ?[.:/][^()\\[\\]]*[)\\]]?\\s*$");

    static Reading of(Story story) {
        var reading = new Reading(new ArrayList<>());
        reading.add(Spot.HEADLINE, story.headline());
        reading.add(Spot.STANDFIRST, story.titles().standfirst());
        reading.add(Spot.CAPTION, withoutCredit(story.lead().caption().text()));
        boolean lead = true;
        for (Block block : story.body().blocks()) {
            for (Inline leaf : block instanceof Figure figure ? List.of(figure.caption()) : block.leaves()) {
                if (!leaf.text().isBlank()) {
                    boolean caption = block instanceof Figure;
                    reading.add(caption ? Spot.CAPTION : lead ? Spot.LEAD : Spot.BODY, leaf.text());
                    lead = lead && caption;
                }
            }
        }
        return reading;
    }

    /** Who took the picture is nothing that a story is about: "... (Foto: Dok. PLN)". */
    private static String withoutCredit(String caption) {
        return CREDIT.matcher(caption).replaceFirst("");
    }

    private void add(Spot spot, String text) {
        int left = MOST_WORDS - pieces.stream().mapToInt(piece -> piece.tokens().size()).sum();
        if (!text.isBlank() && left > 0) {
            pieces.add(Piece.of(spot, text, left));
        }
    }

    /** The words of the headline in small letters, without what is hung on them. */
    Set<String> headlineWords() {
        Set<String> words = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.spot() == Spot.HEADLINE) {
                piece.tokens().forEach(token -> words.add(token.bare()));
            }
        }
        return words;
    }
}
