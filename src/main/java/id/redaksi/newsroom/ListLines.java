package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lists hold of a story and what they are to hold, a line for each row, so that the two can be compared. */
final class ListLines {
    private ListLines() {}

    /** What the lists are to hold of a story that has this revision as its newest. */
    static Set<String> of(Story story, Revision revision) {
        return Stream.of(
                        Stream.of(String.join(
                                "\n",
                                "story",
                                story.headline(),
                                Shelf.opening(story),
                                story.topics().channel(),
                                story.workflow().status().name(),
                                String.valueOf(revision.time().toEpochMilli()))),
                        story.topics().tags().stream().map(one -> "tag\n" + one + "\n" + revision.sequence()),
                        story.topics().people().stream().map(one -> Named.PERSON + "\n" + one),
                        story.topics().places().stream().map(one -> Named.PLACE + "\n" + one),
                        story.topics().organisations().stream().map(one -> Named.ORGANISATION + "\n" + one),
                        Pointer.from(story).stream().map(one -> one.kind() + "\n" + one.target()))
                .flatMap(lines -> lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What they hold. */
    static Set<String> kept(Session session, StoryId id) throws DatabaseFailed {
        Set<String> lines = new TreeSet<>(session.all(
                "SELECT headline, opening, channel, status, changed FROM story WHERE id = ?",
                row -> String.join("\n", "story", row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)),
                id.value()));
        lines.addAll(session.all(
                "SELECT name, head FROM tag WHERE story = ?",
                row -> "tag\n" + row.text(1) + "\n" + row.number(2),
                id.value()));
        lines.addAll(session.all(
                "SELECT kind, name FROM named WHERE story = ?", row -> row.text(1) + "\n" + row.text(2), id.value()));
        lines.addAll(session.all(
                "SELECT kind, target FROM link WHERE story = ?", row -> row.text(1) + "\n" + row.text(2), id.value()));
        return lines;
    }
}
