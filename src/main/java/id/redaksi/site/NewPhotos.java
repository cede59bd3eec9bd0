package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import id.redaksi.site.FileRow.Kind;
import java.util.List;
import java.util.Optional;

/** The photos that came into the site since they were last looked at: which files each of them has. */
final class NewPhotos {
    /** A photo that is still to be looked at. */
    private record Photo(long id, String name) {}

    private final State state;
    private final SitePhotos photos;

    NewPhotos(State state, SitePhotos photos) {
        this.state = state;
        this.photos = photos;
    }

    /** Gives all their files. */
    void run() throws DatabaseFailed {
        List<Photo> fresh = next(0);
        while (!fresh.isEmpty()) {
            take(fresh);
            fresh = next(fresh.getLast().id());
        }
    }

    private List<Photo> next(long after) throws DatabaseFailed {
        return state.read(session -> session.all(
                "SELECT id, sha FROM photo WHERE ready = 0 AND id > ? AND EXISTS (SELECT 1 FROM shows WHERE photo = id)"
                        + " ORDER BY id LIMIT 1000",
                row -> new Photo(row.number(1), row.text(2)), after));
    }

    private void take(List<Photo> fresh) throws DatabaseFailed {
        state.write(session -> {
            var files = new Files(session);
            for (Photo photo : fresh) {
                Optional<Picture> picture = photos.picture().apply(photo.name());
                for (PagePhoto one : picture.map(Picture::renditions).orElse(List.of())) {
                    files.mark(Kind.MEDIA, photo.id(), one.width(), one.address());
                }
                Optional<PagePhoto> card =
                        isLead(session, photo) ? photos.share().apply(photo.name()) : Optional.empty();
                if (card.isPresent()) {
                    files.mark(Kind.MEDIA, photo.id(), FileRow.CARD, card.get().address());
                }
                session.run("UPDATE photo SET ready = 1 WHERE id = ?", photo.id());
            }
            return true;
        });
    }

    /** Only the first photo of a story stands for it where it is shared. */
    private static boolean isLead(Session session, Photo photo) throws DatabaseFailed {
        return session.number(
                        "SELECT EXISTS (SELECT 1 FROM shows s JOIN entry e ON e.n = s.entry"
                                + " WHERE s.photo = ? AND substr(e.photos, 1, 64) = ?)",
                        photo.id(), photo.name())
                > 0;
    }
}
