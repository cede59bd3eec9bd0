package id.redaksi.app;

import id.redaksi.media.Photo;
import id.redaksi.media.PhotoFailed;
import id.redaksi.media.PhotoMetadata;
import id.redaksi.media.PhotoReader;
import id.redaksi.media.Rendition;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Photos between the newsroom and those who look: takes originals in, gives copies out. Any thread; blocks. */
public final class Photos {
    /** The longest side of a photo on a page, in pixels: twice the widest column, for dense screens. */
    private static final int ON_PAGE = 1600;

    /** How many bytes of copies are kept at hand, since the preview asks for them at every key. */
    private static final long AT_HAND = 64_000_000;

    /** A photo that was taken in: its name (the SHA-256 of its file) and what it is. */
    public record Taken(String sha256, Photo photo) {}

    /** Which copy: of which photo, how large, and with an editor's words, or (bare) with none at all. */
    private record Copy(String sha256, int longest, boolean bare, String caption, String credit) {}

    private final Newsroom newsroom;
    private final Map<Copy, PagePhoto> copies = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    Photos(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Keeps the file's bytes in the newsroom once they have proved to be a photo that can be shown. */
    public Taken take(Path file) throws PhotoFailed, SaveFailed {
        String name = String.valueOf(file.getFileName());
        return take(name, bytes(file, name));
    }

    /** Keeps bytes that were no file of their own. */
    public Taken take(String name, byte[] bytes) throws PhotoFailed, SaveFailed {
        Photo photo = PhotoReader.read(name, bytes);
        Rendition.of(name, bytes, PhotoMetadata.NONE, 64);
        return new Taken(newsroom.originals().put(bytes), photo);
    }

    private static byte[] bytes(Path file, String name) throws PhotoFailed {
        try {
            if (Files.size(file) > PhotoReader.MOST_BYTES) {
                throw PhotoFailed.tooLarge(name);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw PhotoFailed.unreadable(name);
        }
    }

    /**
     * The photos of a story's figures by their names, each a copy that says what the figure says. A photo that the
     * newsroom does not have, or whose original is damaged, is left out; the page then says that it is missing.
     */
    public Map<String, PagePhoto> forPage(Story story) {
        Map<String, PagePhoto> photos = new HashMap<>();
        for (Figure figure : story.figures()) {
            String photo = figure.photo();
            if (photo != null) {
                copy(new Copy(photo, ON_PAGE, false, figure.caption().text(), figure.credit().text()))
                        .ifPresent(copy -> photos.put(photo, copy));
            }
        }
        return photos;
    }

    /** How many of a story's photos say where they were taken; their copies do not. */
    int positions(Story story) throws NewsroomFailed {
        int found = 0;
        for (String photo : story.photos()) {
            if (newsroom.originals().read(photo).filter(PhotoReader::hasPosition).isPresent()) {
                found++;
            }
        }
        return found;
    }

    /** A copy of at most {@code longest} pixels for the editor's own eyes. */
    public Optional<byte[]> picture(String sha256, int longest) {
        return copy(new Copy(sha256, longest, true, "", "")).map(PagePhoto::bytes);
    }

    /** Named by its content, so that two exports of the same story name it alike. */
    private static String address(Rendition copy) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(copy.bytes());
            return "media/" + HexFormat.of().formatHex(hash, 0, 16) + copy.ending();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private synchronized Optional<PagePhoto> copy(Copy wanted) {
        PagePhoto known = copies.get(wanted);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Optional<byte[]> original = newsroom.originals().read(wanted.sha256());
            if (original.isEmpty()) {
                return Optional.empty();
            }
            PhotoMetadata said = wanted.bare()
                    ? PhotoMetadata.NONE
                    : PhotoReader.read(wanted.sha256(), original.get())
                            .metadata()
                            .saying(wanted.caption(), wanted.credit());
            Rendition made = Rendition.of(wanted.sha256(), original.get(), said, wanted.longest());
            var copy = new PagePhoto(address(made), made.width(), made.height(), made.bytes());
            keep(wanted, copy);
            return Optional.of(copy);
        } catch (NewsroomFailed | PhotoFailed e) {
            return Optional.empty();
        }
    }

    private void keep(Copy wanted, PagePhoto made) {
        copies.put(wanted, made);
        held += made.bytes().length;
        var oldest = copies.entrySet().iterator();
        while (held > AT_HAND && copies.size() > 1) {
            held -= oldest.next().getValue().bytes().length;
            oldest.remove();
        }
    }
}
