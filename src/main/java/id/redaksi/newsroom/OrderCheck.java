package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.util.List;
import java.util.stream.Stream;

/** Whether the revisions of each story are numbered without a gap and come from one of the same story. */
final class OrderCheck implements Check {
    @Override
    public String name() {
        return "order";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<Symptom> gaps = stories(
                newsroom,
                "doctor.order.gap",
                "SELECT k.id FROM revision r JOIN story_key k ON k.key = r.story GROUP BY r.story"
                        + " HAVING count(*) <> max(r.number) OR min(r.number) <> 1");
        List<Symptom> parents = stories(
                newsroom,
                "doctor.order.parent",
                "SELECT DISTINCT k.id FROM revision r JOIN story_key k ON k.key = r.story"
                        + " LEFT JOIN revision p ON p.sequence = r.parent WHERE r.parent <> 0"
                        + " AND (p.sequence IS NULL OR p.story <> r.story OR p.sequence >= r.sequence)");
        return Stream.concat(
                        gaps.stream(),
                        parents.stream().filter(one -> gaps.stream().noneMatch(gap -> gap.story().equals(one.story()))))
                .toList();
    }

    private List<Symptom> stories(Newsroom newsroom, String key, String sql) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> session.all(sql, row -> {
            var id = new StoryId(row.text(1));
            return Symptom.of(this, id, key, Symptom.Cure.SALVAGE, id.value());
        })));
    }
}
