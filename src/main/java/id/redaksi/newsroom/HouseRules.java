package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.RuleJson;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.RuleText;
import id.redaksi.rulebook.Tally;
import id.redaksi.story.By;
import id.redaksi.story.Shortened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The rules that a newsroom wrote, every change that made them what they are, and how rules were answered, those of the
 * program too. Whoever changes a rule says which version it was, so that nobody writes over what another did meanwhile.
 * Every call blocks; any thread may call.
 */
public final class HouseRules {
    /** What became of a change. */
    public enum Kept {
        DONE,
        /** It has become something else since; nothing was written. */
        CHANGED,
        /** Another rule has this name, in whatever case; nothing was written. */
        NAME_TAKEN,
        /** There are as many as are kept; nothing was written. */
        FULL
    }

    /** So many are kept: all of them look at every story. */
    public static final int MOST = 500;

    private static final String ROW =
            "SELECT r.content, r.state, r.version, c.author, c.time, coalesce(t.accepted, 0), coalesce(t.rightly, 0),"
                    + " coalesce(t.wrong, 0), coalesce(t.quiet, 0), coalesce(t.recent, ''), r.id FROM house_rule r"
                    + " LEFT JOIN house_rule_change c ON c.rule = r.id AND c.version = r.version"
                    + " LEFT JOIN rule_tally t ON t.rule = r.id";

    private final Database database;

    HouseRules(Database database) {
        this.database = database;
    }

    /** All of them by their names. */
    public List<KeptRule> all() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(ROW + " ORDER BY r.folded, r.id LIMIT ?", HouseRules::kept, MOST)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<KeptRule> find(String id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> read(session, id)));
    }

    /** The changes of one, the last first, also where it is no more. */
    public List<RuleChange> history(String id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                        "SELECT version, author, time, reason, content, state FROM house_rule_change WHERE rule = ?"
                                + " ORDER BY version DESC",
                        row -> change(id, row),
                        id)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a rule is to be: {@code before} is the version in whose place it comes, 0 for a new one. */
    public record Wanted(HouseRule rule, RuleState state, int before) {}

    /** Keeps a new rule ({@code before} 0) or one in the place of that version. */
    public Kept change(HouseRule rule, RuleState state, int before, String reason, By by) throws SaveFailed {
        return change(List.of(new Wanted(rule, state, before)), reason, by);
    }

    /** Keeps several rules, all of them or none. */
    public Kept change(List<Wanted> wanted, String reason, By by) throws SaveFailed {
        return writing(session -> {
            Kept kept = possible(session, wanted);
            if (kept == Kept.DONE) {
                for (Wanted one : wanted) {
                    put(session, one, reason, by);
                }
            }
            return kept;
        });
    }

    /** Deletes one; its changes stay. */
    public Kept delete(String id, int before, String reason, By by) throws SaveFailed {
        return writing(session -> {
            Optional<KeptRule> now = read(session, id);
            if (now.isEmpty() || now.get().version() != before) {
                return Kept.CHANGED;
            }
            put(session, now.get().rule(), RuleState.OFF, last(session, id) + 1, reason, by);
            session.run("DELETE FROM house_rule WHERE id = ?", id);
            return Kept.DONE;
        });
    }

    private static Kept possible(Session session, List<Wanted> wanted) throws DatabaseFailed {
        Map<String, String> names = new HashMap<>(); // of what comes, by their identifiers
        for (Wanted one : wanted) {
            String id = one.rule().id();
            if (session.number("SELECT coalesce((SELECT version FROM house_rule WHERE id = ?), 0)", id) != one.before()) {
                return Kept.CHANGED;
            }
            names.put(id, folded(one.rule()));
        }
        if (Set.copyOf(names.values()).size() < names.size()) {
            return Kept.NAME_TAKEN;
        }
        for (String name : names.values()) {
            for (String id : session.all("SELECT id FROM house_rule WHERE folded = ?", row -> row.text(1), name)) {
                if (!names.containsKey(id)) {
                    return Kept.NAME_TAKEN;
                }
            }
        }
        long more = wanted.stream().filter(one -> one.before() == 0).count();
        return more > 0 && session.number("SELECT count(*) FROM house_rule") + more > MOST ? Kept.FULL : Kept.DONE;
    }

    private static String folded(HouseRule rule) {
        return TagName.folded(rule.name().strip());
    }

    private static void put(Session session, Wanted wanted, String reason, By by) throws DatabaseFailed {
        HouseRule rule = wanted.rule();
        int version = last(session, rule.id()) + 1;
        put(session, rule, wanted.state(), version, reason, by);
        session.run("DELETE FROM house_rule WHERE id = ?", rule.id());
        session.run(
                "INSERT INTO house_rule VALUES (?, ?, ?, ?, ?)",
                rule.id(), folded(rule), wanted.state().name(), version, RuleJson.text(rule));
    }

    /** The name, or where another rule has it the first free one made of it with a number. */
    public String free(String name) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            String free = name.strip();
            for (int number = 2; session.number("SELECT count(*) FROM house_rule WHERE folded = ?", TagName.folded(free)) > 0; number++) {
                free = Shortened.start(name, RuleText.LONGEST_NAME - 5).strip() + " " + number;
            }
            return free;
        }));
    }

    private static void put(Session session, HouseRule rule, RuleState state, int version, String reason, By by)
            throws DatabaseFailed {
        session.run(
                "INSERT INTO house_rule_change VALUES (?, ?, ?, ?, ?, ?, ?)",
                rule.id(),
                version,
                by.author(),
                by.time().getEpochSecond(),
                reason.strip(),
                state.name(),
                RuleJson.text(rule));
    }

    /** The last change of a rule, also of one that is no more. */
    private static int last(Session session, String id) throws DatabaseFailed {
        return (int) session.number("SELECT coalesce(max(version), 0) FROM house_rule_change WHERE rule = ?", id);
    }

    /** Keeps the rules that are being written, in the place of all that were kept so before; they are no rules yet. */
    public void keepTyped(List<TypedRule> typed) throws SaveFailed {
        writing(session -> {
            session.run("DELETE FROM house_rule_draft");
            for (TypedRule one : typed) {
                session.run(
                        "INSERT INTO house_rule_draft VALUES (?, ?, ?)", one.id(), one.reason(), RuleJson.text(one.rule()));
            }
            return true;
        });
    }

    /** Those that were being written when the program ended. */
    public List<TypedRule> typed() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                        "SELECT rule, reason, content FROM house_rule_draft ORDER BY rule LIMIT ?", HouseRules::typed, MOST)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TypedRule> typed(Row row) throws DatabaseFailed {
        String reason = row.text(2);
        return RuleJson.rule(row.text(1), row.text(3)).map(rule -> new TypedRule(rule, reason));
    }

    private <T> T writing(Database.Work<T> work) throws SaveFailed {
        try {
            return database.write(work);
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private static Optional<KeptRule> read(Session session, String id) throws DatabaseFailed {
        return session.first(ROW + " WHERE r.id = ?", HouseRules::kept, id).flatMap(one -> one);
    }

    /** A row that damage has reached must not keep the others from being listed. */
    private static Optional<KeptRule> kept(Row row) throws DatabaseFailed {
        Optional<HouseRule> rule = RuleJson.rule(row.text(11), row.text(1));
        Optional<RuleState> state = state(row.text(2));
        if (rule.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        var by = new By(row.text(4), Instant.ofEpochSecond(row.number(5)));
        RuleAnswers answers = answers(row, 6);
        return Optional.of(new KeptRule(rule.get(), state.get(), (int) row.number(3), by, answers.tally(), answers.quiet()));
    }

    private static Optional<RuleChange> change(String id, Row row) throws DatabaseFailed {
        Optional<HouseRule> rule = RuleJson.rule(id, row.text(5));
        Optional<RuleState> state = state(row.text(6));
        if (rule.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        var by = new By(row.text(2), Instant.ofEpochSecond(row.number(3)));
        return Optional.of(new RuleChange((int) row.number(1), by, row.text(4), rule.get(), state.get()));
    }

    private static Optional<RuleState> state(String name) {
        for (RuleState state : RuleState.values()) {
            if (state.name().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private static RuleAnswers answers(Row row, int from) throws DatabaseFailed {
        var tally = new Tally(row.number(from), row.number(from + 1), row.number(from + 2));
        String recent = row.text(from + 4);
        return new RuleAnswers(
                tally, row.number(from + 3) > 0 ? Optional.of(RecentAnswers.of(recent).quiet()) : Optional.empty());
    }

    /** How the rules were answered that were answered at all. */
    public Map<String, RuleAnswers> tallies() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            Map<String, RuleAnswers> all = new TreeMap<>();
            session.each(
                    "SELECT rule, accepted, rightly, wrong, quiet, recent FROM rule_tally",
                    row -> all.put(row.text(1), answers(row, 2)));
            return all;
        }));
    }

    /**
     * Counts answers to what a rule found, {@code times} each. Where {@code mayGoQuiet} has it, a rule whose last answers
     * said mostly that it was wrong goes quiet. Gives those that did so now.
     */
    public List<String> answered(List<Given> given, Predicate<String> mayGoQuiet) throws SaveFailed {
        return writing(session -> {
            List<String> quiet = new ArrayList<>();
            for (Given one : given) {
                if (counted(session, one, mayGoQuiet)) {
                    quiet.add(one.rule());
                }
            }
            return List.copyOf(quiet);
        });
    }

    /** An answer that was given so many times. */
    public record Given(String rule, Answer answer, int times) {}

    private static boolean counted(Session session, Given given, Predicate<String> mayGoQuiet)
            throws DatabaseFailed {
        String before = session.first("SELECT recent FROM rule_tally WHERE rule = ?", row -> row.text(1), given.rule())
                .orElse("");
        boolean wasQuiet = session.number("SELECT coalesce(max(quiet), 0) FROM rule_tally WHERE rule = ?", given.rule()) > 0;
        RecentAnswers recent = RecentAnswers.of(before).with(given.answer(), given.times());
        boolean quiet = wasQuiet || recent.isTiresome() && mayGoQuiet.test(given.rule());
        session.run(
                "INSERT INTO rule_tally VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (rule) DO UPDATE SET"
                        + " accepted = accepted + excluded.accepted, rightly = rightly + excluded.rightly,"
                        + " wrong = wrong + excluded.wrong, recent = excluded.recent, quiet = excluded.quiet",
                given.rule(),
                given.answer() == Answer.ACCEPTED ? given.times() : 0,
                given.answer() == Answer.RIGHT ? given.times() : 0,
                given.answer() == Answer.WRONG ? given.times() : 0,
                recent.text(),
                quiet ? 1 : 0);
        return quiet && !wasQuiet;
    }

    /** Lets a rule speak again that went quiet; its last answers count no more. */
    public void speak(String rule) throws SaveFailed {
        writing(session -> {
            session.run("UPDATE rule_tally SET quiet = 0, recent = '' WHERE rule = ?", rule);
            return true;
        });
    }
}
