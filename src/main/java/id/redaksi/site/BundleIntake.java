package id.redaksi.site;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.Bundles;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import id.redaksi.site.FileRow.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the newsroom's bundles into the state; they are few, so each is compared with what it was. */
final class BundleIntake {
    private static final int AT_ONCE = 200;

    private final Session session;
    private final Lists lists;
    private final Spread spread;
    private final Files files;

    BundleIntake(Session session, Lists lists, Spread spread) {
        this.session = session;
        this.lists = lists;
        this.spread = spread;
        files = new Files(session);
    }

    static List<Bundle> read(Bundles bundles) throws NewsroomFailed {
        List<Bundle> all = new ArrayList<>();
        List<Bundle> some = bundles.after(Optional.empty(), AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = bundles.after(Optional.of(some.getLast().id()), AT_ONCE);
        }
        return all;
    }

    void take(List<Bundle> bundles) throws DatabaseFailed {
        Set<String> there = new HashSet<>();
        for (Bundle bundle : bundles) {
            there.add(bundle.id().value());
            take(bundle);
        }
        for (String id : session.all("SELECT id FROM bundle ORDER BY id", row -> row.text(1))) {
            if (!there.contains(id)) {
                long list = session.number("SELECT list FROM bundle WHERE id = ?", id);
                spread.bundled(id);
                files.goesFrom(Kind.LIST, list, 0);
                session.run("DELETE FROM bundled WHERE bundle = ?", id);
                session.run("DELETE FROM bundle WHERE id = ?", id);
                session.run("DELETE FROM list WHERE id = ?", list);
                files.mark(Kind.SINGLE, Singles.LISTS.ordinal(), 0, Singles.LISTS.address());
            }
        }
    }

    private void take(Bundle bundle) throws DatabaseFailed {
        String id = bundle.id().value();
        String content = Bundled.packed(bundle);
        String wanted = "lipsus/" + Slug.ofName(bundle.slug().isBlank() ? bundle.name() : bundle.slug()) + "/";
        Optional<String> known = session.first("SELECT content FROM bundle WHERE id = ?", row -> row.text(1), id);
        long list;
        if (known.isPresent()) {
            list = session.number("SELECT list FROM bundle WHERE id = ?", id);
            Lists.Listed listed = Lists.of(session, list);
            if (known.get().equals(content) && isNumbered(listed.path(), wanted)) {
                return;
            }
            if (!isNumbered(listed.path(), wanted)) {
                String path = Lists.free(session, wanted);
                session.run("UPDATE list SET path = ? WHERE id = ?", path, list);
                for (FileRow row : files.of(Kind.LIST, list)) {
                    files.readdress(row, path + "index.html");
                }
            }
            spread.bundled(id);
            session.run("DELETE FROM bundled WHERE bundle = ?", id);
            session.run("UPDATE bundle SET content = ? WHERE id = ?", content, id);
        } else {
            list = lists.id(session, ListPage.Kind.BUNDLE, id, Lists.free(session, wanted));
            session.run("INSERT INTO bundle VALUES (?, ?, ?)", id, list, content);
            files.mark(Kind.SINGLE, Singles.LISTS.ordinal(), 0, Singles.LISTS.address());
        }
        for (Bundle.Member member : bundle.members()) {
            session.run("INSERT OR IGNORE INTO bundled VALUES (?, ?)", member.story().value(), id);
        }
        spread.bundled(id);
        files.mark(Kind.LIST, list, 0, Lists.of(session, list).address());
    }

    /** Whether it is the wanted folder, or that with a number since another had it. */
    private static boolean isNumbered(String path, String wanted) {
        String start = wanted.substring(0, wanted.length() - 1);
        return path.startsWith(start) && path.substring(start.length()).matches("(-\\d+)?/");
    }
}
