package id.redaksi.page.heard;

import org.jsoup.nodes.Element;

/**
 * Where a walk stands: how deep in what is heard, in which part of the story, in which language, and how deep in the page.
 */
record At(int depth, String key, String language, int nested) {
    At deeper() {
        return new At(depth + 1, key, language, nested);
    }

    At higher() {
        return new At(depth - 1, key, language, nested);
    }

    /** In an element, which may be a part of the story with a key of its own. */
    At inside(Element element) {
        String own = element.attr("data-key");
        return new At(depth, own.isEmpty() ? key : own, language, nested + 1);
    }

    At in(String other) {
        return new At(depth + 1, key, other, nested);
    }
}
