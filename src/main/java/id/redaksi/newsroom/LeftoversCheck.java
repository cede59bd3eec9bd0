package id.redaksi.newsroom;

import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Half-made files that a program left behind when it was killed; what was written just now may still be in work. */
final class LeftoversCheck implements Check {
    private static final Duration IN_WORK = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "leftovers";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        int count = partial(newsroom.folder()).size();
        return count == 0 ? List.of() : List.of(Symptom.of(this, "doctor.leftovers", Symptom.Cure.MEND, count));
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        for (Path file : partial(newsroom.folder())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw unreadable(file);
            }
        }
    }

    private static NewsroomFailed unreadable(Path file) {
        return new NewsroomFailed(Message.of("doctor.leftovers.stay", file.toString()));
    }

    private static List<Path> partial(Path folder) throws NewsroomFailed {
        List<Path> found = new ArrayList<>();
        for (Path place : List.of(folder, folder.resolve(Newsroom.MEDIA), folder.resolve("backups"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    files.filter(Files::isRegularFile).filter(LeftoversCheck::isLeft).forEach(found::add);
                } catch (IOException e) {
                    throw unreadable(place);
                }
            }
        }
        return found;
    }

    private static boolean isLeft(Path file) {
        String name = file.getFileName().toString();
        try {
            return (name.endsWith(".partial") || name.contains(".partial-"))
                    && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(IN_WORK));
        } catch (IOException e) {
            return false;
        }
    }
}
