package id.redaksi.bench;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.TextImporter;
import id.redaksi.page.Around;
import id.redaksi.page.Look;
import id.redaksi.page.Page;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Theme;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The seed's text becomes a story, and the story a page. */
@State(Scope.Benchmark)
public class SeedLoop {
    private final PageRenderer renderer = new PageRenderer(Look.of(Theme.standard()));
    private final Site site = Site.named("iNews.id", "Nasional", "Techno");
    private final Ids ids = Samples.ids();
    private final Source source = new Source("seed.txt", Samples.seed(), Instant.EPOCH);
    private Story story = Story.blank(ids);

    @Setup
    public void prepare() throws ImportFailed {
        story = parse();
    }

    @Benchmark
    public Story parse() throws ImportFailed {
        return new TextImporter().read(source, new Reading("2026-11-24", ids)).stories().getFirst();
    }

    @Benchmark
    public Page render() {
        return renderer.render(StoryPage.alone(story, Around.NONE), site);
    }
}
