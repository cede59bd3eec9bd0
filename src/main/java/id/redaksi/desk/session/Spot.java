package id.redaksi.desk.session;

import id.redaksi.edit.Hit;
import id.redaksi.edit.StoryTexts;
import id.redaksi.edit.TextPlace;
import id.redaksi.language.Finding;
import id.redaksi.language.Where;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;

/** Where something was found, in the terms of those who search and replace. */
public final class Spot {
    /** The texts of the lead figure in their order. */
    private static final List<String> LEAD = List.of("caption", "credit", "alt");

    private static final String OF_LEAD = "lead.";

    private Spot() {}

    /** What a fix takes the place of; empty where there are no words, or the story has other ones there by now. */
    public static Optional<Hit> hit(Story story, Finding finding) {
        int from = finding.from() - finding.reach();
        if (finding.to() <= from) {
            return Optional.empty();
        }
        return place(story, finding.where())
                .filter(place -> text(story, place)
                        .filter(text -> finding.to() <= text.length()
                                && text.substring(finding.from(), finding.to()).equals(finding.text()))
                        .isPresent())
                .map(place -> new Hit(place, from, finding.to(), List.of()));
    }

    /** The text in which something is missing. */
    public static Optional<TextPlace> place(Story story, Where where) {
        return switch (where) {
            case Where.Leaf(var block, var leaf) -> Optional.of(new TextPlace.InBlock(block, leaf));
            case Where.Aside(var block, var aside) ->
                story.body().find(block).map(found -> new TextPlace.InBlock(block, found.leaves().size() + aside));
            case Where.InField(var field, var entry) -> field.startsWith(OF_LEAD)
                    ? part(field).map(part -> new TextPlace.InField(Field.LEAD, part))
                    : Field.named(field).map(known -> new TextPlace.InField(known, entry));
        };
    }

    private static Optional<Integer> part(String field) {
        int part = LEAD.indexOf(field.substring(OF_LEAD.length()));
        return part < 0 ? Optional.empty() : Optional.of(part);
    }

    /** The text at a place; empty when the story does not have it any more. */
    public static Optional<String> text(Story story, TextPlace place) {
        return StoryTexts.find(story, place);
    }
}
