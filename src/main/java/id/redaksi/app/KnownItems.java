package id.redaksi.app;

import id.redaksi.newsroom.Intake;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Origin;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the newsroom knows of the items of some files; it is asked once for all of them. */
final class KnownItems {
    private final Map<String, KnownOrigin> origins;
    private final Map<StoryId, KnownOrigin> own;

    private KnownItems(Map<String, KnownOrigin> origins, Map<StoryId, KnownOrigin> own) {
        this.origins = origins;
        this.own = own;
    }

    static KnownItems of(Intake intake, List<String> files, List<ImportedItem> items) throws NewsroomFailed {
        List<String> keys = new ArrayList<>(files.stream().map(KnownItems::file).toList());
        items.forEach(item -> keys.add(item.origin().key()));
        return new KnownItems(
                intake.origins(keys),
                intake.known(items.stream().flatMap(item -> item.own().stream()).toList()));
    }

    private static String file(String sha256) {
        return Origin.key("file:" + sha256 + ":0");
    }

    /** The first story that came out of a file of these bytes. */
    Optional<KnownOrigin> ofFile(String sha256) {
        return Optional.ofNullable(origins.get(file(sha256)));
    }

    /** The story that an item is, by what its source calls it, or as one of our own that comes back. */
    Optional<KnownOrigin> of(ImportedItem item) {
        return Optional.ofNullable(origins.get(item.origin().key()))
                .or(() -> item.own().stream().filter(own::containsKey).map(own::get).findFirst());
    }
}
