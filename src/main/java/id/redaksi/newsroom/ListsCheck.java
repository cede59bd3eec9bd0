package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what lists show of the stories is what their newest texts say; it is made again from them. */
final class ListsCheck implements Check {
    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> {
            List<Symptom> symptoms = new ArrayList<>();
            var heads = new Heads(session);
            for (StoryId id : heads.stories()) {
                Optional<Heads.Head> head = heads.of(id);
                Optional<Story> story = story(head);
                if (story.isPresent() && head.isPresent() && head.get().listed()
                        && !lines(story.get(), head.get().revision()).equals(listed(session, id))) {
                    symptoms.add(Symptom.of(this, id, "doctor.lists", Symptom.Cure.MEND, id.value()));
                }
            }
            return symptoms;
        }));
    }

    private static Optional<Story> story(Optional<Heads.Head> head) {
        return head.flatMap(Heads.Head::content).flatMap(Remnants::story);
    }

    /** What the lists are to hold, a line for each row. */
    private static Set<String> lines(Story story, Revision revision) {
        return Stream.of(
                        Stream.of(String.join(
                                "\n",
                                "story",
                                story.headline(),
                                Shelf.opening(story),
                                story.topics().channel(),
                                story.workflow().status().name(),
                                String.valueOf(revision.time().toEpochMilli()))),
                        story.topics().tags().stream().map(one -> "tag\n" + one),
                        story.topics().people().stream().map(one -> Named.PERSON + "\n" + one),
                        story.topics().places().stream().map(one -> Named.PLACE + "\n" + one),
                        story.topics().organisations().stream().map(one -> Named.ORGANISATION + "\n" + one),
                        Pointer.from(story).stream().map(one -> one.kind() + "\n" + one.target()))
                .flatMap(lines -> lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(Session session, StoryId id) throws DatabaseFailed {
        Set<String> lines = new TreeSet<>(session.all(
                "SELECT headline, opening, channel, status, changed FROM story WHERE id = ?",
                row -> String.join("\n", "story", row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)),
                id.value()));
        lines.addAll(session.all("SELECT name FROM tag WHERE story = ?", row -> "tag\n" + row.text(1), id.value()));
        lines.addAll(session.all(
                "SELECT kind, name FROM named WHERE story = ?", row -> row.text(1) + "\n" + row.text(2), id.value()));
        lines.addAll(session.all(
                "SELECT kind, target FROM link WHERE story = ?", row -> row.text(1) + "\n" + row.text(2), id.value()));
        return lines;
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            var heads = new Heads(session);
            for (StoryId id : heads.stories()) {
                Optional<Heads.Head> head = heads.of(id);
                Optional<Story> story = story(head);
                if (story.isPresent() && head.isPresent()) {
                    new Shelf(session).list(story.get(), head.get().revision());
                }
            }
            return true;
        }));
    }
}
