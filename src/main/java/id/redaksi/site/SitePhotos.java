package id.redaksi.site;

import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Where a site has its photos from: the picture of a photo by its name, with addresses from the site's root and without
 * bytes; where the file of one of its widths lies, to be copied from; and how many bytes that has.
 */
public record SitePhotos(
        Function<String, Optional<Picture>> picture, Function<PagePhoto, Path> file, ToLongFunction<PagePhoto> size) {
    /** Of a newsroom without photos. */
    public static final SitePhotos NONE = new SitePhotos(_ -> Optional.empty(), photo -> Path.of(photo.address()), _ -> 0);
}
