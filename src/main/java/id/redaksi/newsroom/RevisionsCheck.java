package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether every revision still is what was saved, by its SHA-256. */
final class RevisionsCheck implements Check {
    @Override
    public String name() {
        return "revisions";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        try {
            Map<StoryId, Integer> damaged = new LinkedHashMap<>();
            newsroom.stories().verify().forEach(one -> damaged.merge(one.story(), 1, Integer::sum));
            List<Symptom> symptoms = new ArrayList<>();
            damaged.forEach((id, count) -> symptoms.add(symptom(newsroom, id, count)));
            return symptoms;
        } catch (NewsroomFailed e) {
            try {
                return byRows(this, newsroom.folder());
            } catch (IOException unread) {
                throw e;
            }
        }
    }

    private Symptom symptom(Newsroom newsroom, StoryId id, int count) {
        boolean opens;
        try {
            opens = newsroom.stories().led(id).isPresent();
        } catch (NewsroomFailed e) {
            opens = false;
        }
        return Symptom.of(
                this, id, opens ? "doctor.revisions.older" : "doctor.revisions.newest", Symptom.Cure.SALVAGE, id.value(), count);
    }

    /** Where the tables cannot be gone through: by the rows that are found page by page. */
    static List<Symptom> byRows(Check check, Path folder) throws NewsroomFailed, IOException {
        try (var remnants = Remnants.of(folder.resolve(Newsroom.DATABASE));
                var backups = new BackupFiles(BackupFiles.of(folder))) {
            return new Inventory(remnants, backups)
                    .take(_ -> {}, (_, _) -> {}).stream()
                    .filter(fate -> fate.state() != Fate.State.WHOLE)
                    .map(fate -> symptom(check, fate))
                    .toList();
        } catch (SaveFailed e) {
            throw new NewsroomFailed(e.explanation());
        }
    }

    private static Symptom symptom(Check check, Fate fate) {
        Optional<StoryId> story = Remnants.isId(fate.id()) ? Optional.of(new StoryId(fate.id())) : Optional.empty();
        String key = switch (fate.state()) {
            case WHOLE, NEWEST -> "doctor.revisions.older";
            case FROM_BACKUP -> "doctor.revisions.backup";
            case UNPROVED -> "doctor.revisions.unproved";
            case OLDER -> "doctor.revisions.newest";
            case LOST -> "doctor.revisions.lost";
        };
        return new Symptom(
                check.name(), story, id.redaksi.wording.Message.of(key, fate.id(), fate.lost()), Symptom.Cure.SALVAGE);
    }
}
