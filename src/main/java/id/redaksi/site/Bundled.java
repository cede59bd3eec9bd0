package id.redaksi.site;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.site.Lists.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bundle as the state has it: its page's list, what it says, and its stories in their order, main ones first. */
record Bundled(Listed list, String name, String kind, String description, List<String> stories) {
    private static final String BETWEEN = "\u001f";
    private static final int HEAD = 3;

    /** All that its pages show, as one text. */
    static String packed(Bundle bundle) {
        List<String> parts = new ArrayList<>(List.of(
                Card.plain(bundle.name()), bundle.kind().name().toLowerCase(Locale.ROOT), Card.plain(bundle.description())));
        bundle.members().stream().filter(Bundle.Member::main).forEach(one -> parts.add(one.story().value()));
        bundle.members().stream().filter(one -> !one.main()).forEach(one -> parts.add(one.story().value()));
        return String.join(BETWEEN, parts);
    }

    private static Bundled read(Listed list, String packed) {
        String[] parts = packed.split(BETWEEN, -1);
        return new Bundled(list, parts[0], parts[1], parts[2], List.of(parts).subList(HEAD, parts.length));
    }

    /** Those that have a story. */
    static List<Bundled> of(Session session, String story) throws DatabaseFailed {
        List<Bundled> all = new ArrayList<>();
        for (String id : session.all("SELECT bundle FROM bundled WHERE story = ? ORDER BY bundle", row -> row.text(1), story)) {
            Optional<Long> list = session.first("SELECT list FROM bundle WHERE id = ?", row -> row.number(1), id);
            if (list.isPresent()) {
                of(session, Lists.of(session, list.get())).ifPresent(all::add);
            }
        }
        return all;
    }

    static Optional<Bundled> of(Session session, Listed list) throws DatabaseFailed {
        return session.first("SELECT content FROM bundle WHERE list = ?", row -> read(list, row.text(1)), list.id());
    }
}
