package id.redaksi.exchange.feed;

import id.redaksi.guard.XmlTree;
import id.redaksi.story.Workflow.Status;
import java.util.Locale;
import java.util.Set;

/**
 * What an entry of Atom is where it is more than an entry: Blogger gives out a whole blog as one feed, with its template,
 * its settings and its readers' comments (the kinds of Google's data protocol; since 2024 elements of Blogger's own), and
 * whether it was published (RFC 5023 section 13.1).
 */
record EntryKind(String name, Status status) {
    /** How the scheme ends that says the kind. */
    static final String KIND = "#kind";

    private static final Set<String> NO_STORY = Set.of("template", "settings", "comment");

    static EntryKind of(XmlTree item) {
        String kind = item.all("category")
                .filter(one -> one.attribute("scheme").endsWith(KIND))
                .map(one -> one.attribute("term"))
                .map(term -> term.substring(term.indexOf('#') + 1))
                .findFirst()
                .orElse(own(item, "type"));
        String name = kind.isEmpty() && item.first("in-reply-to").isPresent() ? "comment" : kind;
        boolean draft = item.at("control", "draft").map(one -> one.line().equals("yes")).orElse(false) || own(item, "status").equals("draft");
        Status status = own(item, "status").endsWith("trashed") ? Status.KILLED : draft ? Status.DRAFT : Status.EXPORTED;
        return new EntryKind(name, status);
    }

    private static String own(XmlTree item, String name) {
        return item.all(name)
                .filter(one -> one.namespace().contains("blogger"))
                .map(one -> one.line().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    boolean isStory() {
        return !NO_STORY.contains(name);
    }

    boolean isPage() {
        return name.equals("page");
    }
}
