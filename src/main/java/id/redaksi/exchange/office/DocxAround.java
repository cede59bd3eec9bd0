package id.redaksi.exchange.office;

import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import java.util.Map;
import java.util.Optional;

/** What a document has around its text: headers and footers, comments, macros, parts that lie elsewhere. All stay out, told. */
record DocxAround(DocxDocument document, Account account) {
    void tell(DocxWalk walk) throws Refused {
        DocxParts parts = document.parts();
        int pages = 0;
        for (DocxParts.Relation one : document.relations().values()) {
            if (one.external()) {
                elsewhere(one);
            } else if (one.type().equals("header") || one.type().equals("footer")) {
                pages += page(one.target(), walk);
            }
        }
        document.in(parts.relations(document.main()));
        if (pages > 0) {
            account.tell("exchange.office.pages", pages);
        }
        Optional<XmlTree> comments = document.part(document.relations(), "comments");
        comments.ifPresent(all -> account.comments = (int) all.all("comment").count());
        if (parts.has("vbaProject.bin")) {
            account.tell("exchange.office.macros");
        }
        settings(parts);
    }

    /** A link is followed by a reader who wants to, a picture was counted where it stands; anything else would be loaded. */
    private void elsewhere(DocxParts.Relation one) {
        if (!one.type().equals("hyperlink") && !one.type().equals("image")) {
            account.elsewhere(one.target());
        }
    }

    /** A template on the net would be loaded by Word; one on the writer's own disk is nobody's business. */
    private void settings(DocxParts parts) throws Refused {
        Optional<String> settings = parts.target(document.relations(), "settings");
        if (settings.isPresent()) {
            for (DocxParts.Relation one : parts.relations(settings.get()).values()) {
                if (one.external() && one.target().matches("(?i)(https?:|\\\\\\\\|//).*")) {
                    account.elsewhere(one.target());
                }
            }
        }
    }

    private int page(String part, DocxWalk walk) throws Refused {
        Optional<XmlTree> read = document.parts().xml(part);
        if (read.isEmpty()) {
            return 0;
        }
        Map<String, DocxParts.Relation> relations = document.parts().relations(part);
        document.in(relations);
        String words = walk.aside(read.get()).text();
        if (words.codePoints().noneMatch(Character::isLetter)) {
            return 0;
        }
        account.leaveOut(words);
        return 1;
    }
}
