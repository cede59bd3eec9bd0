package id.redaksi.exchange.html;

import id.redaksi.exchange.Beside;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Puts pictures that lie beside a page into it, where the reader of HTML finds them as those that came inside. */
public final class BesideHtml {
    private BesideHtml() {}

    public static void inline(Element content, Beside beside) {
        for (Element image : content.select("img[src]")) {
            inside(image.attr("src"), beside).ifPresent(source -> image.attr("src", source));
        }
    }

    /** The picture of an address as a source that needs no file. */
    public static Optional<String> inside(String address, Beside beside) {
        return beside.picture(address).map(bytes -> "data:image/any;base64," + Base64.getEncoder().encodeToString(bytes));
    }
}
