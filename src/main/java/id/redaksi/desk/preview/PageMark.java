package id.redaksi.desk.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the preview adds to the look of a page: the quiet stroke beside the part that is written in, without room of its
 * own, so that nothing moves for it; and that the page goes at once where the preview scrolls it, frame by frame.
 */
final class PageMark {
    /** A style sheet of the reader's, below those of the page; the mark's inner shadow has the colour of the ground. */
    static final String STYLE = "data:text/css;charset=utf-8,"
            + URLEncoder.encode(
                            "[data-redaksi-here]{box-shadow:-9px 0 0 var(--redaksi-ground,#fff),-11px 0 0 #7aa7c7"
                                    + "!important}html{scroll-behavior:auto!important}",
                            StandardCharsets.UTF_8)
                    .replace("+", "%20");

    private PageMark() {}
}
