package id.redaksi.site;

import id.redaksi.newsroom.Copied;
import id.redaksi.story.Contributor;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story as a build found it in the newsroom, with what a site keeps of it. Times are milliseconds, 0 for none; one that
 * stays in has no card.
 */
record Fresh(
        StoryId id, long head, long changed, long published, boolean out, boolean listed, boolean top, String slug,
        String channel, List<String> tags, List<String> authors, String card, String search, List<StoryId> targets, List<String> photos,
        long again, String held) {
    /** Who has a page of his own: those who are named over a story. The editor is named below it. */
    private static final Set<Contributor.Role> AUTHORS = EnumSet.complementOf(EnumSet.of(Contributor.Role.EDITOR));

    static Fresh of(Copied copied, Story written, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Out(var story, var published, var until) ->
                out(copied, story, published, until == null ? 0 : until.toEpochMilli());
            case Verdict.Held(var why, var meant, var again) -> new Fresh(
                    copied.id(), copied.sequence(), 0, 0, false, false, false, "", "", List.of(), List.of(), "", "", List.of(),
                    List.of(), again == null ? 0 : again.toEpochMilli(),
                    meant ? Reason.kept(written.headline(), why) : "");
        };
    }

    private static Fresh out(Copied copied, Story story, OffsetDateTime published, long until) {
        return new Fresh(
                copied.id(),
                copied.sequence(),
                modified(story, copied.saved()).orElse(published.toInstant()).toEpochMilli(),
                published.toInstant().toEpochMilli(),
                true,
                !story.page().unlisted(),
                story.page().onTop(),
                Slug.ofStory(story.labels().slug().isBlank() ? story.headline() : story.labels().slug(), copied.id().value()),
                story.topics().channel().strip(),
                names(story.topics().tags()),
                authors(story),
                Card.of(story, published).packed(),
                search(story),
                Pointer.from(story).stream().map(Pointer::target).distinct().toList(),
                story.photos().stream().distinct().toList(),
                until,
                "");
    }

    /** The names that the story is found by beside its headline. */
    private static String search(Story story) {
        List<String> all = new ArrayList<>(story.topics().tags());
        all.addAll(story.topics().people());
        all.addAll(story.topics().places());
        all.addAll(story.topics().organisations());
        all.addAll(authors(story));
        return String.join("\u001f", names(all).stream().map(Card::plain).toList());
    }

    static List<String> authors(Story story) {
        return names(story.contributors().stream()
                .filter(one -> AUTHORS.contains(one.role()))
                .map(Contributor::name)
                .toList());
    }

    private static List<String> names(List<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** When the story was put right after it had come out; empty for one that was not. */
    static Optional<Instant> modified(Story story, Instant saved) {
        Optional<Instant> corrected = story.corrections().stream()
                .flatMap(one -> one.at().map(OffsetDateTime::toInstant).stream())
                .max(Instant::compareTo);
        return corrected.isPresent() || story.workflow().status() != Workflow.Status.CORRECTED
                ? corrected
                : Optional.of(saved);
    }
}
