package id.redaksi.site;

import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Where a site has its photos from: the picture of a photo by its name, with addresses from the site's root and without
 * bytes; the photo cut to the card of a shared link, and the site's own card; where the file of any of them lies, to be
 * copied from; and how many bytes that has.
 */
public record SitePhotos(
        Function<String, Optional<Picture>> picture,
        Function<String, Optional<PagePhoto>> share,
        Supplier<PagePhoto> card,
        Function<PagePhoto, Path> file,
        ToLongFunction<PagePhoto> size) {
    /** The size of a card: 1.91 to 1, as those who show it cut it. */
    static final int CARD_WIDTH = 1200;

    static final int CARD_HEIGHT = 630;
}
