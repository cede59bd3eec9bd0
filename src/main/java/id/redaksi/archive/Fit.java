package id.redaksi.archive;

import id.redaksi.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether one story fits a question, found out without an index; for the few that an index of others lacks. */
public final class Fit {
    private final Story story;
    private final LocalDate date;
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final String text;

    public Fit(Story story, Instant changed) {
        this.story = story;
        date = StoryDate.of(story, changed, ZoneId.systemDefault()).toLocalDate();
        var read = new StoryWords();
        StoryDocument.read(story, read.clear());
        for (int i = 0; i < read.size(); i++) {
            String word = read.known().word(read.word(i));
            words.add(word);
            stems.add(Stems.of(word));
        }
        text = story.headline() + "\n\n" + story.titles().standfirst() + "\n\n" + story.body().text();
    }

    public boolean of(Query query) {
        return query.all().stream().allMatch(any -> any.parts().stream().anyMatch(this::fits))
                && query.none().stream().noneMatch(this::fits);
    }

    private boolean fits(Part part) {
        return switch (part) {
            case Part.Word(var word, var begun, _) ->
                words.contains(word)
                        || stems.contains(Stems.of(word))
                        || begun && words.stream().anyMatch(one -> one.startsWith(word));
            case Part.Phrase phrase -> stands(phrase);
            case Part.InChannel(var name, _) ->
                StoryDocument.channels(story.topics().channel()).contains(Words.folded(name));
            case Part.Tagged(var tag, _) -> has(story.topics().tags(), tag);
            case Part.WrittenBy(var name, _) ->
                story.contributors().stream().anyMatch(one -> Words.in(one.name()).containsAll(Words.in(name)));
            case Part.InStatus(_, var statuses, _) -> statuses.contains(story.workflow().status());
            case Part.Dated(_, var from, var to, _) ->
                (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
        };
    }

    private boolean stands(Part.Phrase phrase) {
        var alone = new Query("", List.of(new Query.Any(List.of(phrase))), List.of(), List.of());
        return !new Spots(alone).in(text).isEmpty();
    }

    private static boolean has(List<String> names, String sought) {
        String folded = Words.folded(sought);
        return names.stream().anyMatch(name -> Words.folded(name).startsWith(folded));
    }
}
