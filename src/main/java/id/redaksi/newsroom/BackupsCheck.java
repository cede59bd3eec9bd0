package id.redaksi.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the finished backups can still be read, each revision by its hash. */
final class BackupsCheck implements Check {
    @Override
    public String name() {
        return "backups";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<Symptom> symptoms = new ArrayList<>();
        try {
            for (Path backup : BackupFiles.of(newsroom.folder())) {
                if (!isSound(backup)) {
                    symptoms.add(Symptom.of(
                            this, "doctor.backups", Symptom.Cure.NOTHING, String.valueOf(backup.getFileName())));
                }
            }
        } catch (IOException e) {
            symptoms.add(Symptom.of(this, "doctor.backups", Symptom.Cure.NOTHING, "backups"));
        }
        return symptoms;
    }

    private static boolean isSound(Path backup) {
        try (var remnants = Remnants.of(backup)) {
            boolean whole = true;
            for (Left revision : remnants.revisions()) {
                whole &= remnants.content(revision).isPresent();
            }
            return whole;
        } catch (IOException e) {
            return false;
        }
    }
}
