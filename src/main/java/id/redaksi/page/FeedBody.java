package id.redaksi.page;

import id.redaksi.page.template.Escape;
import id.redaksi.page.template.Html;
import id.redaksi.story.Block;
import id.redaksi.story.Correction;
import id.redaksi.story.Correction.Kind;
import id.redaksi.story.Figure;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a story for a feed: the same blocks as on its page, with every address absolute, since a reader's program
 * shows it anywhere. Corrections go with it; "Baca juga" does not, which such a program shows as if it belonged to the
 * text.
 */
public final class FeedBody {
    private final StoryPage page;
    private final Site site;
    private final PageWords words;
    private final BlockHtml blocks;
    private final Html out = new Html();

    private FeedBody(StoryPage page, Site site) {
        this.page = page;
        this.site = site;
        words = PageWords.of(page.story().labels().language());
        blocks = new BlockHtml(page.story().body(), words, this::photo, this::inside, this::inside, false);
    }

    /** The text; empty while the site has no address, since then nothing in it could be found. */
    public static String html(StoryPage page, Site site) {
        return site.address().isEmpty() ? "" : new FeedBody(page, site).html();
    }

    private String html() {
        Story story = page.story();
        corrections(List.of(Kind.PENCABUTAN, Kind.RALAT, Kind.KOREKSI, Kind.HAK_JAWAB));
        block(story.lead(), "");
        String dateline = story.dateline().printed();
        String opening = dateline.isEmpty() ? "" : "<b>" + Escape.html(dateline) + "</b>";
        for (Block block : story.body().blocks()) {
            boolean opens = !opening.isEmpty() && block instanceof Paragraph;
            block(block, opens ? opening : "");
            opening = opens ? "" : opening;
        }
        corrections(List.of(Kind.PEMBARUAN));
        // Footnotes lead to places of the page: those are there, and in a list of stories they would be of any of them.
        return out.toString().replace("href=\"#", "href=\"" + Escape.html(site.absolute(page.address())) + "#");
    }

    private void block(Block block, String opening) {
        boolean shown = !(block instanceof RelatedBox) && !(block instanceof Figure figure && picture(figure).isEmpty());
        if (shown) {
            blocks.write(block, "", opening, out);
            out.append('\n');
        }
    }

    private void corrections(List<Kind> kinds) {
        for (Correction correction : page.story().corrections().reversed()) {
            if (kinds.contains(correction.kind())) {
                out.append("<p><strong>");
                Escape.html(words.said("corrections.kind." + correction.kind().name().toLowerCase(Locale.ROOT)), out);
                out.append(":</strong> ");
                blocks.inline(correction.text(), out);
                out.append("</p>\n");
            }
        }
    }

    private Optional<Picture> picture(Figure figure) {
        String photo = figure.photo();
        return photo == null ? Optional.empty() : page.around().pictures().apply(photo);
    }

    private void photo(Figure figure, Html onto) {
        picture(figure).map(Picture::middle).ifPresent(photo -> {
            onto.append("<img src=\"");
            Escape.html(site.absolute(photo.address()), onto);
            onto.append("\" width=\"").append(photo.width()).append("\" height=\"").append(photo.height());
            onto.append("\" alt=\"");
            Escape.html(figure.alt(), onto);
            onto.append("\">");
        });
    }

    private String inside(String href) {
        return href.startsWith(Pointer.ADDRESS) ? inside(StoryId.of(href.substring(Pointer.ADDRESS.length()))) : "";
    }

    private String inside(Related entry) {
        return inside(StoryId.of(entry.story()));
    }

    private String inside(Optional<StoryId> story) {
        return story.map(page.around().linked()::get)
                .map(Teaser::address)
                .filter(address -> !address.isEmpty())
                .map(site::absolute)
                .orElse("");
    }
}
