package id.redaksi.app;

import id.redaksi.exchange.Imported;
import id.redaksi.media.PhotoFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The photos that come along with imported stories, on their way into the newsroom. */
final class ImportedPhotos {
    private final Photos photos;

    ImportedPhotos(Photos photos) {
        this.photos = photos;
    }

    /** Keeps the photos that came along; one that cannot be shown is missing in its story, which is told. */
    Imported kept(Imported imported) throws SaveFailed {
        List<Message> told = new ArrayList<>(imported.told());
        Set<String> away = new HashSet<>();
        for (Map.Entry<String, byte[]> photo : imported.photos().entrySet()) {
            try {
                photos.take(photo.getKey().substring(0, 12), photo.getValue());
            } catch (PhotoFailed e) {
                away.add(photo.getKey());
                told.add(e.explanation());
            }
        }
        if (away.isEmpty()) {
            return imported;
        }
        List<Story> stories =
                imported.stories().stream().map(story -> without(story, away)).toList();
        return new Imported(stories, imported.leftOut(), imported.cleaned(), told)
                .withAccounts(imported.accounts());
    }

    private static Story without(Story story, Set<String> photos) {
        List<Block> blocks = story.body().blocks().stream()
                .map(block -> switch (block) {
                    case Figure figure -> without(figure, photos);
                    case Gallery gallery -> new Gallery(
                            gallery.id(), gallery.figures().stream().map(figure -> without(figure, photos)).toList());
                    default -> block;
                })
                .toList();
        return story.with(Field.LEAD, without(story.lead(), photos)).withBody(new Body(blocks));
    }

    private static Figure without(Figure figure, Set<String> photos) {
        String photo = figure.photo();
        return photo != null && photos.contains(photo) ? figure.withPhoto(null) : figure;
    }
}
