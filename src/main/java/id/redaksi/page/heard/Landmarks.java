package id.redaksi.page.heard;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The regions of a page that one can jump to (W3C, ARIA in HTML: implicit roles). */
final class Landmarks {
    private static final Set<String> ROLES = Set.of(
            "banner", "navigation", "main", "complementary", "contentinfo", "search", "region", "form", "article");

    private Landmarks() {}

    /** The role by which an element is a region; an article is announced like one. */
    static Optional<String> of(Element element) {
        String role = element.attr("role").strip();
        return role.isEmpty() ? implicit(element) : Optional.of(role).filter(ROLES::contains);
    }

    private static Optional<String> implicit(Element element) {
        boolean named = !Spoken.label(element).isEmpty();
        boolean ofPage = element.parent() == null
                || element.parent().closest("article, aside, main, nav, section") == null;
        String role = switch (element.normalName()) {
            case "nav" -> "navigation";
            case "main" -> "main";
            case "aside" -> "complementary";
            case "article" -> "article";
            case "search" -> "search";
            case "header" -> ofPage ? "banner" : "";
            case "footer" -> ofPage ? "contentinfo" : "";
            case "section" -> named ? "region" : "";
            case "form" -> named ? "form" : "";
            default -> "";
        };
        return Optional.of(role).filter(found -> !found.isEmpty());
    }
}
