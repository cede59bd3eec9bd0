package id.redaksi.desk.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The quiet stroke beside the part of a page that is written in: no room of its own, so that nothing moves for it. */
final class PageMark {
    /** A style sheet of the reader's, below those of the page; the mark's inner shadow has the colour of the ground. */
    static final String STYLE = "data:text/css;charset=utf-8,"
            + URLEncoder.encode(
                            "[data-redaksi-here]{box-shadow:-9px 0 0 var(--redaksi-ground,#fff),-11px 0 0 #7aa7c7"
                                    + "!important}",
                            StandardCharsets.UTF_8)
                    .replace("+", "%20");

    private PageMark() {}
}
