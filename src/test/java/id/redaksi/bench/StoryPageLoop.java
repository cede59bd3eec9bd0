package id.redaksi.bench;

import id.redaksi.page.Around;
import id.redaksi.page.ChannelLink;
import id.redaksi.page.Look;
import id.redaksi.page.Named;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Teaser;
import id.redaksi.page.Theme;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The page of a story of about 450 words in the standard theme, by the renderer and by a string builder that makes the
 * same bytes by hand: it knows all the text between the values, every address and every date beforehand, has no lists and
 * no choices, and only appends and escapes.
 */
@State(Scope.Benchmark)
public class StoryPageLoop {
    private static final int PARAGRAPHS = 12;
    private static final int BESIDE = 5;

    private final PageRenderer renderer = new PageRenderer(Look.of(Theme.standard()));
    private final Site site = new Site(
            "Media Kita", "Berita", "https://www.contoh.id/", "id",
            List.of("Nasional", "Ekonomi", "Olahraga", "Techno", "Regional", "Lifestyle").stream()
                    .map(name -> new ChannelLink(name, name.toLowerCase(Locale.ROOT) + "/index.html", List.of()))
                    .toList());
    private List<String> values = List.of();
    private StoryPage page = page(List.of());
    private HandWrittenPage byHand = new HandWrittenPage("", List.of());

    @Setup
    public void prepare() {
        var texts = new Texts(11);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 2 + BESIDE; i++) {
            said.add(texts.sentence());
        }
        for (int i = 0; i < PARAGRAPHS; i++) {
            said.add(texts.sentence() + " \"" + texts.sentence() + "\" " + texts.sentence());
        }
        values = said;
        page = page(values);
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            marks.add("Qz" + (100 + i) + "zQ" + " xx".repeat(200).substring(0, values.get(i).length() - 8) + "x");
        }
        byHand = new HandWrittenPage(renderer.render(page(marks), site).html(), marks);
        if (!rendered().equals(builtByHand())) {
            throw new IllegalStateException("the two pages are not the same");
        }
    }

    /** A headline, a standfirst, the headlines beside it, and paragraphs. */
    private static StoryPage page(List<String> said) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 2 + BESIDE; i < said.size(); i++) {
            blocks.add(new Paragraph(new BlockId("p" + i), Inline.of(said.get(i))));
        }
        var time = OffsetDateTime.parse("2026-11-24T14:05:00+07:00");
        Story story = Story.blank(new Texts(3).ids())
                .withBody(new Body(blocks))
                .with(Field.HEADLINE, said.isEmpty() ? "" : said.get(0))
                .with(Field.STANDFIRST, said.isEmpty() ? "" : said.get(1))
                .with(Field.CHANNEL, "Ekonomi")
                .with(Field.TAGS, List.of("cabai", "inflasi", "pasar"))
                .with(Field.TIMES, new Workflow.Times(null, null, time.toString(), null))
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Dini Listiyani", Contributor.Role.REPORTER),
                        new Contributor("Sari", Contributor.Role.EDITOR)));
        List<Teaser> beside = new ArrayList<>();
        for (int i = 0; i < BESIDE && !said.isEmpty(); i++) {
            beside.add(new Teaser(said.get(2 + i), "", "ekonomi/berita-" + i + ".html", "Ekonomi", "ekonomi/index.html", time, null, false));
        }
        return new StoryPage(
                "ekonomi/harga-cabai-naik.html",
                story,
                new Around(
                        List.of(new Named("Beranda", "index.html"), new Named("Ekonomi", "ekonomi/index.html")),
                        Map.of(),
                        beside,
                        List.of(),
                        Map.of("cabai", "tag/cabai/index.html", "inflasi", "tag/inflasi/index.html", "pasar", "tag/pasar/index.html"),
                        Map.of("Dini Listiyani", "penulis/dini-listiyani/index.html"),
                        _ -> Optional.empty(),
                        null,
                        null));
    }

    @Benchmark
    public String rendered() {
        return renderer.render(page, site).html();
    }

    @Benchmark
    public String builtByHand() {
        return byHand.html(values);
    }
}
