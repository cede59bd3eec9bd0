package id.redaksi.site;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.Copied;
import id.redaksi.newsroom.Current;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.site.FileRow.Kind;
import id.redaksi.site.Progress.Stage;
import id.redaksi.site.State.Seen;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/**
 * Reads what the newsroom changed since the last build into the state, in one transaction; or where that cannot be said
 * (a new site, other settings, a newsroom that went back to a backup) every story, some at a time.
 */
final class Reading {
    private static final int AT_ONCE = 500;
    private static final int AHEAD = 4;

    /** More changes than this are not gathered one by one. */
    private static final int MOST = 20_000;

    private final Newsroom newsroom;
    private final Current current;
    private final SitePlan plan;
    private final State state;
    private final BiFunction<Story, Instant, Verdict> verdict;
    private final Instant now;
    private final ExecutorService pool;
    private final Account report;
    private final ReadStories read;
    private final Lists lists;
    private AtHand atHand = new AtHand(false);

    Reading(
            Newsroom newsroom, SitePlan plan, State state, BiFunction<Story, Instant, Verdict> verdict, Clock clock,
            ExecutorService pool, Account report, ReadStories read) {
        this.newsroom = newsroom;
        this.plan = plan;
        this.state = state;
        this.verdict = verdict;
        this.pool = pool;
        this.report = report;
        this.read = read;
        current = newsroom.current();
        now = clock.instant();
        lists = new Lists(plan);
    }

    /** What this put into the state and the pages will ask for; nothing where it took in changes alone. */
    AtHand atHand() {
        return atHand;
    }

    /** False when it was cancelled: then the state is as it was, or will be brought up by the next build. */
    boolean run(boolean everything, String folder) throws DatabaseFailed, NewsroomFailed, SiteFailed {
        Seen seen = state.read(State::seen);
        long newest = newsroom.stories().newest();
        String proof = newsroom.stories().proof(newest);
        var now = new Seen(folder, newsroom.instance(), newest, proof, plan.fingerprint(), seen.scan());
        List<Bundle> bundles = BundleIntake.read(newsroom.bundles());
        boolean whole = everything
                || seen.sequence() > newest
                || !seen.folder().equals(folder)
                || !seen.instance().equals(now.instance())
                || !seen.look().equals(now.look())
                || !seen.proof().equals(newsroom.stories().proof(seen.sequence()));
        if (!whole) {
            Optional<List<Fresh>> changes = changes(seen.sequence());
            if (changes.isPresent()) {
                changed(changes.get(), erased(), bundles, now);
                return true;
            }
        }
        return everything(bundles, now);
    }

    /** Empty where there are too many. */
    private Optional<List<Fresh>> changes(long since) throws NewsroomFailed, DatabaseFailed, SiteFailed {
        Map<StoryId, Copied> changed = new LinkedHashMap<>();
        long from = since;
        List<Copied> some = current.copiedSince(from, AT_ONCE);
        while (!some.isEmpty() && changed.size() < MOST) {
            some.forEach(one -> changed.put(one.id(), one));
            from = some.getLast().sequence();
            some = some.size() < AT_ONCE ? List.of() : current.copiedSince(from, AT_ONCE);
        }
        List<StoryId> due = state.read(session -> session.all(
                "SELECT story FROM entry WHERE again > 0 AND again <= ? LIMIT ?", row -> new StoryId(row.text(1)),
                now.toEpochMilli(), MOST));
        for (Copied one : current.copiedOf(due)) {
            changed.put(one.id(), one);
        }
        List<Copied> ordered = new ArrayList<>(changed.values());
        ordered.sort((one, other) -> one.id().compareTo(other.id()));
        return ordered.size() >= MOST ? Optional.empty() : Optional.of(examined(ordered));
    }

    private List<StoryId> erased() throws NewsroomFailed {
        List<StoryId> all = new ArrayList<>();
        for (List<StoryId> some = current.erased("", AT_ONCE); !some.isEmpty();
                some = current.erased(some.getLast().value(), AT_ONCE)) {
            all.addAll(some);
        }
        return all;
    }

    private void changed(List<Fresh> changes, List<StoryId> erased, List<Bundle> bundles, Seen seen) throws DatabaseFailed {
        report.begin(Stage.READING, changes.size());
        state.write(session -> {
            var touched = new Touched(true);
            var intake = Intake.ofChanges(session, lists, touched, seen.scan());
            for (Fresh one : changes) {
                intake.take(session, one);
            }
            for (StoryId id : erased) {
                Optional<Entry> entry = Entry.of(session, id.value());
                if (entry.isPresent()) {
                    intake.erase(session, entry.get());
                }
            }
            var spread = new Spread(session, plan, lists);
            new BundleIntake(session, lists, spread).take(bundles);
            spread.touched(touched);
            State.keep(session, seen);
            return true;
        });
        report.step(changes.size(), changes.size(), Stage.READING);
    }

    private boolean everything(List<Bundle> bundles, Seen seen) throws DatabaseFailed, NewsroomFailed, SiteFailed {
        long of = current.count();
        report.begin(Stage.READING, of);
        state.expectMuch(true);
        boolean empty = state.read(session -> session.number("SELECT EXISTS (SELECT 1 FROM entry)")) == 0;
        atHand = new AtHand(empty);
        long scan = seen.scan() + 1;
        Intake intake = state.write(session -> {
            session.run("UPDATE site SET look = '', proof = '', unsearchable = 1"); // a build that dies from here on begins anew
            lists.settle(session);
            return Intake.ofEverything(session, lists, empty, scan, atHand);
        });
        Deque<Future<List<Fresh>>> ahead = new ArrayDeque<>();
        String after = "";
        boolean more = true;
        while (more || !ahead.isEmpty()) {
            if (!report.goesOn()) {
                return false;
            }
            if (more) {
                List<Copied> some = current.copiedById(after, AT_ONCE);
                more = some.size() == AT_ONCE;
                if (!some.isEmpty()) {
                    after = some.getLast().id().value();
                    ahead.add(pool.submit(() -> examined(some)));
                }
            }
            if (ahead.size() >= AHEAD || !more && !ahead.isEmpty()) {
                List<Fresh> fresh = Waiting.on(ahead.remove());
                state.write(session -> {
                    for (Fresh one : fresh) {
                        intake.take(session, one);
                    }
                    return true;
                });
                report.step(fresh.size(), of, Stage.READING);
            }
        }
        state.write(session -> {
            for (Entry entry : session.all(
                    "SELECT " + Entry.COLUMNS + " FROM entry WHERE scan <> ?", Entry::read, scan)) {
                if (isGone(entry)) {
                    intake.erase(session, entry);
                }
            }
            Intake.fillLists(session);
            var spread = new Spread(session, plan, lists);
            new BundleIntake(session, lists, spread).take(bundles);
            spread.everything();
            theme(session);
            session.run("UPDATE photo SET ready = 0");
            State.keep(
                    session,
                    new Seen(seen.folder(), seen.instance(), seen.sequence(), seen.proof(), seen.look(), scan));
            return true;
        });
        return true;
    }

    /** Whether the newsroom has the story no more; one that merely became a draft again has been taken in. */
    private boolean isGone(Entry entry) throws DatabaseFailed {
        try {
            return newsroom.stories().head(new StoryId(entry.story())).isEmpty();
        } catch (NewsroomFailed e) {
            return false;
        }
    }

    private void theme(Session session) throws DatabaseFailed {
        var files = new Files(session);
        int place = 0;
        for (String address : plan.look().files().keySet()) {
            Optional<FileRow> row = files.find(Kind.THEME, place, 0);
            if (row.isPresent() && !row.get().address().equals(address)) {
                files.readdress(row.get(), address);
            } else {
                files.mark(Kind.THEME, place, 0, address);
            }
            place++;
        }
        session.run("UPDATE file SET dirty = 2 WHERE kind = ? AND ref >= ?", Kind.THEME.ordinal(), place);
    }

    private List<Fresh> examined(List<Copied> some) throws NewsroomFailed {
        List<Fresh> fresh = new ArrayList<>(some.size());
        for (Copied one : some) {
            Optional<Story> story = one.proved();
            if (story.isEmpty()) {
                story = newsroom.stories().find(one.id()).map(Saved::story);
            }
            if (story.isPresent()) {
                Verdict found = verdict.apply(story.get(), now);
                Fresh made = Fresh.of(one, story.get(), found);
                fresh.add(made);
                if (found instanceof Verdict.Out(var settled, _, _)) {
                    read.keep(one, settled, made.targets());
                }
            }
        }
        return fresh;
    }
}
