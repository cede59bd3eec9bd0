package id.redaksi.exchange.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the photo that stands before a story's second paragraph, and what is said of it. {@code element} holds picture
 * and caption, and leaves the page with them; without a picture it is a caption that says whose photo was there.
 */
record LeadPhoto(Element element, Element image) {
    private static final Set<String> NO_PHOTO = Set.of("logo", "avatar", "icon", "author", "profile", "profil", "gravatar", "emoji", "badge", "sprite", "byline");

    static Optional<LeadPhoto> find(Element scope, Element content, Weights weights, SiteShape shape, List<String> said) {
        for (String query : shape.lead()) {
            Element image = scope.selectFirst(query);
            if (image != null && image.normalName().equals("img")) {
                return Optional.of(of(image, content, weights));
            }
        }
        var seeker = new Seeker(content, weights);
        scope.traverse(seeker);
        List<Element> images = seeker.images;
        Optional<Element> named = images.stream().filter(image -> isNamed(image, said)).findFirst();
        return named.or(() -> images.stream().filter(seeker.after::contains).findFirst())
                .or(() -> images.stream().filter(image -> image.closest("figure") != null).findFirst())
                .map(image -> of(image, content, weights));
    }

    private static LeadPhoto of(Element image, Element content, Weights weights) {
        Element around = image.closest("figure");
        if (around != null && around != content && weights.of(around) < 300) {
            return new LeadPhoto(around, image);
        }
        Element frame = image;
        for (int i = 0; i < 3; i++) {
            Element parent = frame.parent();
            if (parent == null || parent == content || parent.selectFirst("h1") != null || weights.length(parent) > 400 || parent.select("img").size() > 1 || BodyFinder.isInside(content, parent)) {
                break;
            }
            frame = parent;
        }
        return new LeadPhoto(frame, image);
    }

    /** Whether the page names this picture as its own: the files are called the same, at whatever size. */
    private static boolean isNamed(Element image, List<String> said) {
        String own = file(image.attr("src"));
        return !own.isEmpty() && said.stream().map(LeadPhoto::file).anyMatch(own::equals);
    }

    private static String file(String address) {
        if (address.length() > 2_000 || address.startsWith("data:")) {
            return "";
        }
        String path = address.replaceFirst("[?#].*$", "");
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("-\\d{2,4}x\\d{2,4}(?=\\.)", "");
        return file.length() < 5 ? "" : file;
    }

    /** The caption that stands beside the frame, where the frame has none. */
    @Nullable Element captionBeside() {
        Element next = element.nextElementSibling();
        boolean another = next != null && next.selectFirst("img, figure, iframe") != null;
        if (next == null || another || next.text().length() > 300 || next.text().isBlank() || element.selectFirst("figcaption") != null) {
            return null;
        }
        boolean called = Furniture.hasName(next, Set.of("caption", "keterangan", "figcaption", "captions", "credit", "cap", "description"));
        return called || id.redaksi.exchange.text.CreditLine.of(next.text()).isPresent() ? next : null;
    }

    /** Walks through the page up to the story's second running paragraph. */
    private static final class Seeker implements NodeVisitor {
        private final Element content;
        private final Weights weights;
        final List<Element> images = new ArrayList<>();
        final List<Element> after = new ArrayList<>();
        private boolean headed;
        private boolean inside;
        private int paragraphs;
        private int left;

        Seeker(Element content, Weights weights) {
            this.content = content;
            this.weights = weights;
        }

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element) || paragraphs > 1) {
                return;
            }
            if (left > 0 || element != content && weights.isFurniture(element) && !holdsContent(element)) {
                left++;
                return;
            }
            inside |= element == content;
            headed |= element.normalName().equals("h1") || inside;
            if (inside && weights.own(element) >= 60) {
                paragraphs++;
            }
            if (element.normalName().equals("img") && isPhoto(element)) {
                images.add(element);
                if (headed) {
                    after.add(element);
                }
            }
        }

        private boolean holdsContent(Element element) {
            return BodyFinder.isInside(content, element);
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element && left > 0) {
                left--;
            }
        }

        private static boolean isPhoto(Element image) {
            String width = image.attr("width").replaceFirst("px$", "");
            String height = image.attr("height").replaceFirst("px$", "");
            boolean tiny = width.matches("\\d{1,2}") || height.matches("\\d{1,2}");
            Element parent = image.parent();
            String source = image.attr("src");
            return !tiny
                    && !source.isEmpty()
                    && !source.regionMatches(true, 0, "data:image/svg", 0, 14)
                    && !source.matches("(?i).{0,1000}(?:logo|avatar|icon|sprite|pixel|gravatar)[^/]{0,200}")
                    && !Furniture.hasName(image, NO_PHOTO)
                    && (parent == null || !Furniture.hasName(parent, NO_PHOTO));
        }
    }
}
