package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;

/** Whether the photos in use are there and still what they were; one that never was here came in a package. */
final class PhotosCheck implements Check {
    private static final int AT_ONCE = 500;

    @Override
    public String name() {
        return "photos";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<Symptom> symptoms = new ArrayList<>();
        String at = "";
        for (List<Summary> some = some(newsroom, at); !some.isEmpty(); some = some(newsroom, at)) {
            for (Summary summary : some) {
                look(newsroom, summary.id(), symptoms);
            }
            at = some.getLast().id().value();
        }
        return symptoms;
    }

    private static List<Summary> some(Newsroom newsroom, String at) throws NewsroomFailed {
        return newsroom.stories().after(at, AT_ONCE);
    }

    private void look(Newsroom newsroom, StoryId id, List<Symptom> symptoms) {
        int missing = 0;
        int damaged = 0;
        for (String photo : photos(newsroom, id)) {
            missing += newsroom.originals().has(photo) ? 0 : 1;
            damaged += newsroom.originals().has(photo) && !isSound(newsroom, photo) ? 1 : 0;
        }
        if (damaged > 0) {
            symptoms.add(Symptom.of(this, id, "doctor.photos.damaged", Symptom.Cure.SALVAGE, id.value(), damaged));
        } else if (missing > 0) {
            symptoms.add(Symptom.of(this, id, "doctor.photos.missing", Symptom.Cure.NOTHING, id.value(), missing));
        }
    }

    /** A story that cannot be read is the business of another check. */
    private static List<String> photos(Newsroom newsroom, StoryId id) {
        try {
            return newsroom.stories().led(id).map(saved -> List.copyOf(saved.story().photos())).orElse(List.of());
        } catch (NewsroomFailed e) {
            return List.of();
        }
    }

    private static boolean isSound(Newsroom newsroom, String photo) {
        try {
            return newsroom.originals().read(photo).isPresent();
        } catch (NewsroomFailed e) {
            return false;
        }
    }
}
