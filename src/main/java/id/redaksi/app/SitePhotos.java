package id.redaksi.app;

import id.redaksi.guard.StateFolder;
import id.redaksi.media.PhotoFailed;
import id.redaksi.media.PhotoReader;
import id.redaksi.media.Rendition;
import id.redaksi.media.Renditions;
import id.redaksi.media.Renditions.Kept;
import id.redaksi.media.ShareCard;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The photos of a site's pages: copies in the widths that a page chooses from, and the cards of shared links. They are
 * made once and kept in the newsroom's {@code renditions} folder (beside the user's own state where the newsroom cannot
 * be written), so that a site is built without holding a photo in memory. A copy says what its original's file says of
 * maker, credit and rights, and nothing else. Any thread; blocks. A disk that refuses the copies ends the work with an
 * {@link UncheckedIOException}.
 */
public final class SitePhotos {
    /** The widths that a page chooses from: a phone's, one's with a dense screen, a desk's. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private static final String DRAWN = "kartu-";
    private static final String SITE = "media/";
    private static final int AT_HAND = 4_096;
    private static final byte[] ELSEWHERE = {};

    private final Newsroom newsroom;
    private final Renditions renditions;
    private final Map<String, List<Kept>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Kept>> eldest) {
            return size() > AT_HAND;
        }
    };

    SitePhotos(Newsroom newsroom) {
        this.newsroom = newsroom;
        renditions = new Renditions(
                newsroom.isReadOnly() ? StateFolder.lasting().resolve("renditions") : newsroom.renditions());
    }

    /** The photo's copies, without their bytes; empty for a photo that the newsroom does not have, or not sound. */
    public Optional<Picture> picture(String sha256) {
        List<Kept> kept = ofPhoto(sha256, "", original -> Rendition.wide(
                sha256, original, PhotoReader.read(sha256, original).metadata(), WIDTHS));
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture(kept.stream().map(SitePhotos::photo).toList()));
    }

    /** The photo cut to the card of a shared link; empty also for one that is too small for a card. */
    public Optional<PagePhoto> share(String sha256) {
        return ofPhoto(sha256, "-kartu", original -> Rendition.card(
                                sha256, original, PhotoReader.read(sha256, original).metadata())
                        .stream()
                        .toList())
                .stream()
                .map(SitePhotos::photo)
                .findFirst();
    }

    /** A card of words on a colour (0xRRGGBB), for what has no photo; about 15 ms, once for the same words. */
    public PagePhoto drawn(ShareCard.Words words, int colour) {
        String said = String.join("\n", words.site(), words.above(), words.headline(), Integer.toHexString(colour));
        List<Kept> kept = kept(DRAWN + hash(said), () -> List.of(ShareCard.drawn(words, colour)));
        return photo(kept.getFirst());
    }

    /** Where a photo that this gave lies, to be copied into the site. */
    public Path file(PagePhoto photo) {
        return renditions.file(photo.address().substring(SITE.length()));
    }

    /** How many bytes it has. */
    public long size(PagePhoto photo) {
        try {
            return Files.size(file(photo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Copying {
        List<Rendition> of(byte[] original) throws PhotoFailed;
    }

    private List<Kept> ofPhoto(String sha256, String what, Copying copying) {
        return newsroom.originals().has(sha256)
                ? kept(sha256.substring(0, Newsroom.RENDITION_NAME) + what, () -> copying.of(original(sha256)))
                : List.of();
    }

    private byte[] original(String sha256) throws PhotoFailed {
        try {
            return newsroom.originals().read(sha256).orElseThrow(() -> PhotoFailed.unreadable(sha256));
        } catch (NewsroomFailed e) {
            throw PhotoFailed.unreadable(sha256);
        }
    }

    private List<Kept> kept(String key, Renditions.Making making) {
        synchronized (known) {
            List<Kept> at = known.get(key);
            if (at != null && at.stream().allMatch(one -> Files.exists(renditions.file(one.name())))) {
                return at;
            }
        }
        List<Kept> kept;
        try {
            kept = renditions.kept(key, making);
        } catch (PhotoFailed e) {
            kept = List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (known) {
            known.put(key, kept);
        }
        return kept;
    }

    private static PagePhoto photo(Kept kept) {
        return new PagePhoto(SITE + kept.name(), kept.width(), kept.height(), ELSEWHERE);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, Newsroom.RENDITION_NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
