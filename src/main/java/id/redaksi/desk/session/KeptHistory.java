package id.redaksi.desk.session;

import id.redaksi.edit.Act;
import id.redaksi.edit.Acts;
import id.redaksi.edit.json.ActJson;
import id.redaksi.newsroom.ActChange;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.KeptActs;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a story's history stands on the disk beside its draft, so that the next draft writes only the acts that are new
 * or grew. At most the newest {@link #MOST} bytes of acts are kept, an act of one key having about 500; what is
 * older can be undone until the tab is closed, but not after a crash. {@code before} is the place of the act in front of
 * the history's first, {@code rows} are its acts from the one at {@code dropped} on.
 */
record KeptHistory(long before, int dropped, List<Row> rows, int done) {
    /** 4 MiB of JSON. */
    static final long MOST = 4L << 20;

    /** Nothing that is known: the next draft writes all anew. */
    static final KeptHistory NONE = new KeptHistory(0, 0, List.of(), 0);

    /** An act that is on the disk, and how many bytes it has there. */
    record Row(Act act, int bytes) {}

    /** What is to be written, and what stands on the disk once it was. */
    record Next(ActChange change, KeptHistory kept) {}

    /** What a killed program left of the history that led to this very value of the story; else, and in doubt, none. */
    static KeptHistory left(Drafts drafts, Saved saved) {
        try {
            return drafts.acts(saved.story().id())
                    .filter(acts -> acts.sha256().equals(saved.revision().sha256()))
                    .flatMap(KeptHistory::read)
                    .filter(kept -> kept.acts().fit(saved.story()))
                    .orElse(NONE);
        } catch (NewsroomFailed | RuntimeException e) {
            return lost(e);
        }
    }

    /** Whatever is wrong with a history costs nothing but the history: neither a draft nor the opening of a story. */
    static KeptHistory lost(Exception why) {
        System.getLogger("id.redaksi.desk")
                .log(System.Logger.Level.WARNING, "a history is lost: {0}", why.getClass().getName());
        return NONE;
    }

    private static Optional<KeptHistory> read(KeptActs kept) {
        List<Row> rows = new ArrayList<>();
        for (byte[] content : kept.acts()) {
            Optional<Act> act = ActJson.read(content);
            if (act.isEmpty()) {
                return Optional.empty();
            }
            rows.add(new Row(act.get(), content.length));
        }
        long before = kept.first() - 1;
        return Optional.of(new KeptHistory(before, 0, rows, (int) (kept.done() - before)));
    }

    /** The acts on the disk; none when those in front of them, which are done no more, are not there. */
    Acts acts() {
        return done < dropped ? Acts.NONE : new Acts(rows.stream().map(Row::act).toList(), done - dropped);
    }

    /** What a draft with this history has to write; the acts that were {@link #left} stand at its beginning. */
    Next next(Acts now) {
        return next(now, MOST);
    }

    /** As {@link #next(Acts)} with another bound, in bytes. */
    Next next(Acts now, long most) {
        List<Act> all = now.all();
        int same = same(all);
        int least = same == 0 ? 0 : dropped;
        List<Row> newestFirst = new ArrayList<>();
        List<byte[]> added = new ArrayList<>();
        long room = most;
        for (int at = all.size(); at > least; at--) {
            boolean stands = at <= same;
            byte[] json = stands ? new byte[0] : ActJson.write(all.get(at - 1));
            Row row = stands ? rows.get(at - 1 - dropped) : new Row(all.get(at - 1), json.length);
            room -= row.bytes();
            if (room < 0) {
                break;
            }
            newestFirst.add(row);
            if (!stands) {
                added.add(json);
            }
        }
        int first = all.size() - newestFirst.size();
        int standing = Math.max(first, same);
        return new Next(
                new ActChange(before + first, before + standing, added.reversed(), before + now.done()),
                new KeptHistory(before, first, List.copyOf(newestFirst.reversed()), now.done()));
    }

    /** How many of the acts, from the first one on, need not be written again; 0 when nothing of them stands. */
    private int same(List<Act> all) {
        int at = dropped;
        while (at < all.size() && at - dropped < rows.size() && rows.get(at - dropped).act() == all.get(at)) {
            at++;
        }
        return at == dropped ? 0 : at;
    }
}
