package id.redaksi.app;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.Theme;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes the package of a saved story, once nothing stands in its way. */
public final class ExportStory {
    /** Something to know before an export; one that blocks stops it. */
    public record Problem(Message what, boolean blocks) {}

    private static final Site SITE = new Site("Redaksi", List.of());

    private final Newsroom newsroom;
    private final Clock clock;
    private final PageRenderer pages = new PageRenderer(Theme.standard());

    ExportStory(Newsroom newsroom, Clock clock) {
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** What stands in the way, what blocks first. */
    public List<Problem> problems(Story story) {
        List<Problem> problems = new ArrayList<>();
        if (story.headline().isBlank()) {
            problems.add(new Problem(Message.of("app.export.noHeadline"), true));
        }
        if (embargoed(story)) {
            problems.add(new Problem(Message.of("app.export.embargo", story.workflow().times().embargo() + ""), true));
        }
        if (!story.lead().isEmpty()) {
            if (story.lead().photo() == null) {
                problems.add(new Problem(Message.of("app.export.noPhoto"), false));
            }
            if (story.lead().credit().isEmpty()) {
                problems.add(new Problem(Message.of("app.export.noCredit"), false));
            }
            if (story.lead().alt().isBlank()) {
                problems.add(new Problem(Message.of("app.export.noAlt"), false));
            }
        }
        return List.copyOf(problems);
    }

    /** An embargo that cannot be read is one. */
    private boolean embargoed(Story story) {
        String embargo = story.workflow().times().embargo();
        if (embargo == null) {
            return false;
        }
        try {
            Instant until = embargo.contains("[")
                    ? ZonedDateTime.parse(embargo).toInstant()
                    : OffsetDateTime.parse(embargo).toInstant();
            return clock.instant().isBefore(until);
        } catch (DateTimeException e) {
            return true;
        }
    }

    public Path run(StoryId id, Path folder) throws NewsroomFailed, ExportFailed {
        Saved saved = newsroom.stories()
                .find(id)
                .orElseThrow(() -> new ExportFailed(Message.of("app.export.gone", id.value())));
        for (Problem problem : problems(saved.story())) {
            if (problem.blocks()) {
                throw new ExportFailed(problem.what());
            }
        }
        var revision = saved.revision();
        return Bag.write(
                new Edition(
                        saved.story(),
                        revision.number(),
                        revision.sha256(),
                        revision.time(),
                        pages.render(saved.story(), SITE)),
                folder);
    }
}
