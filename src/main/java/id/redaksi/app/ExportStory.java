package id.redaksi.app;

import id.redaksi.app.Settings.Rule;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.Overruns;
import id.redaksi.edit.Reviewing;
import id.redaksi.edit.Suggestions;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.LooseFiles;
import id.redaksi.exchange.Signer;
import id.redaksi.exchange.Written;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.exchange.proof.KeptBack;
import id.redaksi.exchange.proof.ProofOfAbsence;
import id.redaksi.exchange.proof.Spoken;
import id.redaksi.exchange.signing.SigningKey;
import id.redaksi.language.Finding;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Correction;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Writes the package of a saved story, once nothing stands in its way. */
public final class ExportStory {
    /** Something to know before an export; one that blocks stops it. */
    public record Problem(Rule rule, Message what, boolean blocks) {}

    /** What was said about the embargo of a story that is to leave. */
    public enum Embargoed {
        /** Nothing: a story under embargo stays. */
        STAYS,
        /** A person has confirmed that it leaves before its embargo is over; its package says that the embargo stands. */
        LEAVES
    }

    /** How the files of an export lie in their folder. */
    public enum Packing {
        /** In a zipped BagIt bag that proves itself. */
        BAG,
        /** As they are: one file by itself, several in a folder of their own. */
        FILES
    }

    /** What is to be written, how, into which folder, which is made if need be, and to whom it goes. */
    public record Order(Format format, Choices choices, Packing packing, Path folder, Receiver receiver) {
        /** An export by hand, which goes to no target. */
        public Order(Format format, Choices choices, Packing packing, Path folder) {
            this(format, choices, packing, folder, Receiver.NOBODY);
        }

        Exporter exporter() throws ExportFailed {
            return format.exporter().orElseThrow(() -> new ExportFailed(Message.of("app.export.onlyRead", format.title())));
        }

        Path write(Editions editions, String name, LastLook look, Signer signer) throws ExportFailed {
            return switch (packing) {
                case BAG -> Bag.write(exporter(), editions, choices, folder, name, look, signer);
                case FILES -> LooseFiles.write(
                        exporter(), editions, choices, folder, name + format.endings().getFirst(), look, signer);
            };
        }
    }

    /**
     * Finds a story that is called corrected and says nothing of it. Where this rule does not stop it, the same is only
     * advised: it may have been corrected before corrections had a place.
     */
    private static final String UNTOLD = "press-correction-link";

    private static final Set<Rule> OF_FIGURES = EnumSet.of(Rule.PHOTO, Rule.CREDIT, Rule.ALT);

    private final Newsroom newsroom;
    private final Embargo embargo;
    private final Pages pages;
    private final Photos photos;
    private final Supplier<Settings> settings;
    private final Subjects subjects;
    private final Checks checks;

    ExportStory(
            Newsroom newsroom,
            Pages pages,
            Photos photos,
            Supplier<Settings> settings,
            Subjects subjects,
            Checks checks,
            Clock clock) {
        this.subjects = subjects;
        this.newsroom = newsroom;
        this.pages = pages;
        this.photos = photos;
        this.settings = settings;
        this.checks = checks;
        embargo = new Embargo(newsroom, clock);
    }

    /** Topics and receivers' words for the stories of one delivery. */
    ExportSubjects subjects() {
        return new ExportSubjects(subjects);
    }

    public Embargo embargo() {
        return embargo;
    }

    /** What stands in the way, what blocks first. */
    public List<Problem> problems(Story written) {
        return problems(written, Reviewing.settled(written), EnumSet.allOf(Rule.class), Receiver.NOBODY);
    }

    /** The first thing that blocks; nothing else is looked at, which matters where many stories are asked about. */
    public Optional<Problem> blocking(Story written) {
        Set<Rule> blocks = settings.get().exporting().blocks();
        return problems(written, Reviewing.settled(written), blocks, Receiver.NOBODY).stream().filter(Problem::blocks).findFirst();
    }

    /** {@code story} is the one that was written, as it leaves. */
    private List<Problem> problems(Story written, Story story, Set<Rule> wanted, Receiver receiver) {
        List<Problem> problems = new ArrayList<>();
        if (wanted.contains(Rule.HEADLINE) && story.headline().isBlank()) {
            add(problems, Rule.HEADLINE, Message.of("app.export.noHeadline"));
        }
        switch (wanted.contains(Rule.EMBARGO) ? embargo.of(story) : Embargo.State.NONE) {
            case NONE -> {}
            case AHEAD -> add(problems, Rule.EMBARGO, Message.of("app.export.embargo", Embargo.until(story)));
            case DUE -> add(problems, Rule.EMBARGO, Message.of("app.export.embargoDue", Embargo.until(story)));
        }
        int missing = wanted.contains(Rule.TO_COME) ? Gaps.in(story).size() : 0;
        if (missing > 0) {
            add(problems, Rule.TO_COME, Message.of("app.export.toCome", missing));
        }
        if (story != written) {
            review(written, problems);
        }
        corrections(story, problems);
        if (wanted.stream().anyMatch(OF_FIGURES::contains)) {
            figures(story, problems);
        }
        List<Finding> found = wanted.contains(Rule.FINDING) ? checks.blocking(written, receiver) : List.of();
        found.stream().map(Finding::message).distinct().forEach(what -> add(problems, Rule.FINDING, what));
        boolean told = found.stream().anyMatch(one -> one.rule().equals(UNTOLD));
        if (!told && story.corrections().isEmpty() && story.workflow().status() == Workflow.Status.CORRECTED) {
            problems.add(new Problem(Rule.CORRECTION, Message.of("app.export.noCorrection"), false));
        }
        if (!wanted.contains(Rule.LENGTH)) {
            return problems;
        }
        for (Overruns.Overrun over : Overruns.in(story, settings.get().limits())) {
            Message what = Message.of("app.export.tooLong", over.text(), over.length(), over.length() - over.limit(), over.limit());
            add(problems, Rule.LENGTH, what);
        }
        problems.sort(Comparator.comparing((Problem problem) -> !problem.blocks()));
        return List.copyOf(problems);
    }

    private void figures(Story story, List<Problem> problems) {
        int number = 0;
        for (Figure figure : story.figures()) {
            if (!figure.isEmpty()) {
                look(figure, number, problems);
            }
            number++;
        }
    }

    private void review(Story story, List<Problem> problems) {
        int suggestions = Suggestions.in(story).size();
        if (suggestions > 0) {
            add(problems, Rule.SUGGESTIONS, Message.of("app.export.suggestions", suggestions));
        }
        long notes = story.review().notes().stream().filter(note -> !note.resolved()).count();
        if (notes > 0) {
            add(problems, Rule.NOTES, Message.of("app.export.notes", notes));
        }
    }

    /** Pedoman Pemberitaan Media Siber, butir 4, asks for the time of each and for what it says. */
    private void corrections(Story story, List<Problem> problems) {
        int number = 0;
        for (Correction one : story.corrections()) {
            number++;
            if (one.text().text().isBlank()) {
                add(problems, Rule.CORRECTION, Message.of("app.export.correctionEmpty", number));
            }
            if (one.at().isEmpty()) {
                add(problems, Rule.CORRECTION, Message.of("app.export.correctionTime", number, one.time()));
            }
        }
    }

    /** Number 0 is the lead figure, 1 the first in the body. */
    private void look(Figure figure, int number, List<Problem> problems) {
        String photo = figure.photo();
        if (photo == null) {
            add(problems, Rule.PHOTO, Message.of("app.export.noPhoto", number));
        } else if (!newsroom.originals().has(photo)) {
            add(problems, Rule.PHOTO, Message.of("app.export.photoAway", number));
        }
        if (figure.credit().isEmpty()) {
            add(problems, Rule.CREDIT, Message.of("app.export.noCredit", number));
        }
        if (figure.alt().isBlank()) {
            add(problems, Rule.ALT, Message.of("app.export.noAlt", number));
        }
    }

    private void add(List<Problem> problems, Rule rule, Message what) {
        problems.add(new Problem(rule, what, settings.get().exporting().blocks().contains(rule)));
    }

    /** What a receiver wants that the story lacks, also where that stops nothing. */
    List<Message> missing(Story written, Receiver receiver) {
        return checks.missing(written, receiver).stream().map(Finding::message).toList();
    }

    /** What would not be in it, were the story exported so. */
    public Losses losses(Story written, Exporter exporter, Choices choices) {
        Story leaving = Reviewing.settled(written);
        return new ExportSubjects(subjects).with(exporter.losses(leaving, choices), leaving, exporter, choices);
    }

    /** Writes the package of the story's newest revision; fails with the first thing that blocks. One under embargo stays. */
    public Written run(StoryId id, Path folder) throws NewsroomFailed, ExportFailed {
        return run(List.of(id), new Order(Formats.USUAL, Choices.USUAL, Packing.BAG, folder), Embargoed.STAYS);
    }

    /** The same, of a story that may leave before its embargo is over. */
    public Written run(StoryId id, Path folder, Embargoed embargoed) throws NewsroomFailed, ExportFailed {
        return run(List.of(id), new Order(Formats.USUAL, Choices.USUAL, Packing.BAG, folder), embargoed);
    }

    /** Writes the newest revisions of the stories into one export; fails with the first thing that blocks one of them. */
    public Written run(List<StoryId> ids, Order order, Embargoed embargoed) throws NewsroomFailed, ExportFailed {
        return send(ids, order, embargoed, new Following() {}).written();
    }

    /** Whoever has something to say about an export, or wants to know how far it is. */
    interface Following {
        /** How it is to be called, without an ending; {@code usual} is what exports by hand are called. */
        default String name(Saved first, Story leaving, String usual) throws ExportFailed {
            return usual;
        }

        /** Told before a story is written; a failure ends the export and leaves nothing of it. */
        default void at(StoryId id) throws ExportFailed {}

        /** Shown what was written, by the names it is to have, before any of it has its name. */
        default void look(SortedMap<String, LastLook.File> files) throws IOException {}
    }

    /** What an export left behind, and the revisions that are in it. */
    record Sent(Written written, List<Revision> revisions) {
        Sent {
            revisions = List.copyOf(revisions);
        }
    }

    /** The same, with somebody who follows it. What was looked at is what leaves, whatever is saved meanwhile. */
    Sent send(List<StoryId> ids, Order order, Embargoed embargoed, Following following)
            throws NewsroomFailed, ExportFailed {
        Exporter exporter = order.exporter();
        if (ids.size() > 1 && !exporter.holdsMany()) {
            throw new ExportFailed(Message.of("app.export.onlyOne", order.format().title()));
        }
        var said = new ExportSubjects(subjects);
        List<Loss> losses = new ArrayList<>();
        Map<StoryId, KeptBack> kept = new LinkedHashMap<>();
        var looked = new LookedAt(newsroom, ids, LookedAt.ROOM);
        String named = "";
        for (StoryId id : ids) {
            Saved saved = looked.look(id);
            Story leaving = looked.leaving(saved);
            Optional<Problem> stops = stopping(saved.story(), leaving, embargoed, order.receiver());
            if (stops.isPresent()) {
                throw new ExportFailed(stops.get().what());
            }
            said.with(exporter.losses(leaving, order.choices()), leaving, exporter, order.choices()).all().stream()
                    .filter(loss -> !losses.contains(loss)).forEach(losses::add);
            kept.put(id, KeptBack.of(saved.story(), leaving).with("photoPositions", photos.positions(leaving)));
            if (named.isEmpty()) {
                named = following.name(saved, leaving, usual(saved, leaving, ids.size(), order.format()));
            }
        }
        String name = named;
        Editions editions = new NewsroomEditions(ids, id -> {
            following.at(id);
            Saved saved = looked.again(id);
            return edition(saved, looked.leaving(saved), said);
        });
        Path place = order.write(editions, name, files -> {
            following.look(files);
            return proof(files, kept, looked);
        }, signer(name));
        return new Sent(new Written(place, new Losses(losses)), looked.revisions());
    }

    /** The first thing that keeps a story in, were it exported so. */
    Optional<Problem> stopping(Story written, Embargoed embargoed, Receiver receiver) {
        return stopping(written, Reviewing.settled(written), embargoed, receiver);
    }

    private Optional<Problem> stopping(Story written, Story leaving, Embargoed embargoed, Receiver receiver) {
        return problems(written, leaving, EnumSet.allOf(Rule.class), receiver).stream()
                .filter(problem -> problem.rule() == Rule.EMBARGO ? embargoed == Embargoed.STAYS : problem.blocks())
                .findFirst();
    }

    /** One story in several formats goes into one folder, and none writes over another. */
    private static String usual(Saved first, Story leaving, int stories, Format format) {
        String name = FileName.of(leaving) + "-r" + first.revision().number();
        String which = stories == 1 ? name : name + "-" + stories;
        return format == Formats.USUAL ? which : which + "-" + format.name();
    }

    /** Who is hidden in one story may be named in another: what any of them says outside gives nothing away. */
    private static void besidesEachOther(Map<StoryId, KeptBack> kept, LookedAt looked) throws ExportFailed {
        var spoken = new Spoken(kept.values());
        try {
            for (StoryId id : kept.keySet()) {
                spoken.hear(looked.leaving(looked.again(id)));
            }
        } catch (NewsroomFailed e) {
            throw new ExportFailed(e.explanation());
        }
        kept.replaceAll((_, back) -> spoken.left(back));
    }

    /** Who signs, where packages are signed. */
    private Signer signer(String name) throws ExportFailed {
        if (!settings.get().exporting().sign()) {
            return Signer.NOBODY;
        }
        try {
            SigningKey key = SigningKeys.own();
            return (message, about) -> key.sign(message, name + " " + about);
        } catch (IOException e) {
            throw new ExportFailed(Message.of("app.export.noKey", SigningKeys.folder().toString()));
        }
    }

    /**
     * Nothing leaves in which anything is found that was to stay at home; the proof says what was looked through. Only where
     * something is found are the stories asked which of them says it openly, and all of it is looked through again.
     */
    private static byte[] proof(SortedMap<String, LastLook.File> files, Map<StoryId, KeptBack> kept, LookedAt looked)
            throws ExportFailed, IOException {
        ProofOfAbsence proof = lookedThrough(files, kept);
        if (!proof.leaks().isEmpty() && kept.size() > 1) {
            besidesEachOther(kept, looked);
            proof = lookedThrough(files, kept);
        }
        if (!proof.leaks().isEmpty()) {
            throw new ExportFailed(Message.of("app.export.leak", String.join(", ", proof.leaks())));
        }
        return proof.json();
    }

    private static ProofOfAbsence lookedThrough(SortedMap<String, LastLook.File> files, Map<StoryId, KeptBack> kept)
            throws IOException {
        var proof = new ProofOfAbsence(kept);
        for (Map.Entry<String, LastLook.File> file : files.entrySet()) {
            LastLook.Reread reread = file.getValue().read();
            proof.look(file.getKey(), reread.bytes(), reread.frame(), reread.inside());
        }
        return proof;
    }

    private Edition edition(Saved saved, Story leaving, ExportSubjects said) throws NewsroomFailed, ExportFailed {
        Revision at = saved.revision();
        return new Edition(leaving, at.number(), at.sha256(), at.time(), said.around(pages.around(saved, leaving), leaving));
    }
}
