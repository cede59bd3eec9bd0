package id.redaksi.app;

import id.redaksi.app.Settings.Rule;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.Overruns;
import id.redaksi.edit.Reviewing;
import id.redaksi.edit.Suggestions;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Written;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.page.Page;
import id.redaksi.page.ThemeFailed;
import id.redaksi.story.Correction;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<Rule> OF_FIGURES = EnumSet.of(Rule.PHOTO, Rule.CREDIT, Rule.ALT);

    private final Newsroom newsroom;
    private final Embargo embargo;
    private final Pages pages;
    private final Supplier<Settings> settings;

    ExportStory(Newsroom newsroom, Pages pages, Supplier<Settings> settings, Clock clock) {
        this.newsroom = newsroom;
        this.pages = pages;
        this.settings = settings;
        embargo = new Embargo(newsroom, clock);
    }

    public Embargo embargo() {
        return embargo;
    }

    /** What stands in the way, what blocks first. */
    public List<Problem> problems(Story written) {
        return problems(written, EnumSet.allOf(Rule.class));
    }

    /** The first thing that blocks; nothing else is looked at, which matters where many stories are asked about. */
    public Optional<Problem> blocking(Story written) {
        Set<Rule> blocks = settings.get().exporting().blocks();
        return problems(written, blocks).stream().filter(Problem::blocks).findFirst();
    }

    private List<Problem> problems(Story written, Set<Rule> wanted) {
        Story story = Reviewing.settled(written);
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
        if (!written.isSettled()) {
            review(written, problems);
        }
        corrections(story, problems);
        if (wanted.stream().anyMatch(OF_FIGURES::contains)) {
            figures(story, problems);
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

    /**
     * Pedoman Pemberitaan Media Siber, butir 4, asks for the time of each and for what it says. A story that is called
     * corrected and says nothing of it is only advised: it may have been corrected before corrections had a place.
     */
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
        if (number == 0 && story.workflow().status() == Workflow.Status.CORRECTED) {
            problems.add(new Problem(Rule.CORRECTION, Message.of("app.export.noCorrection"), false));
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

    /** Writes the newest revision of the story; fails with the first thing that blocks. One under embargo stays. */
    public Written run(StoryId id, Path folder) throws NewsroomFailed, ExportFailed {
        return run(id, folder, Embargoed.STAYS);
    }

    /** Writes the newest revision of the story; fails with the first thing that blocks. */
    public Written run(StoryId id, Path folder, Embargoed embargoed) throws NewsroomFailed, ExportFailed {
        Saved saved = newsroom.stories()
                .find(id)
                .orElseThrow(() -> new ExportFailed(Message.of("app.export.gone", id.value())));
        for (Problem problem : problems(saved.story())) {
            if (problem.rule() == Rule.EMBARGO ? embargoed == Embargoed.STAYS : problem.blocks()) {
                throw new ExportFailed(problem.what());
            }
        }
        var revision = saved.revision();
        return Formats.exporters().getFirst().write(
                new Edition(
                        Reviewing.settled(saved.story()),
                        revision.number(),
                        revision.sha256(),
                        revision.time(),
                        page(saved)),
                folder);
    }

    /** A theme that is broken makes no page, and so no package. */
    private Page page(Saved saved) throws NewsroomFailed, ExportFailed {
        try {
            return pages.exported(saved);
        } catch (ThemeFailed e) {
            throw new ExportFailed(e.explanation());
        }
    }
}
