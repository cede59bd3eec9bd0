package id.redaksi.page;

import id.redaksi.page.template.Escape;
import id.redaksi.page.template.Html;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Correction;
import id.redaksi.story.Correction.Kind;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Titles;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A story as a template sees it. */
final class StoryView extends PageView {
    /** Those of one role. */
    record Credit(Role role, String label, List<Link> names) {}

    /** A correction; {@code page} writes its text. */
    record Notice(Correction correction, String kind, @Nullable Moment time, StoryView page) {
        void text(Html out) {
            page.blocks.inline(correction.text(), out);
        }
    }

    /** An entry of "Artikel Terkait". */
    record Beside(Related entry, String address, boolean outside, String channel, @Nullable Moment published, @Nullable Image picture) {}

    /** A bundle that the story is part of. */
    record Bundle(BundleBox box, Link link, String kind, List<PageView.Other> stories) {}

    private static final Set<Role> CREDITED =
            EnumSet.of(Role.EDITOR, Role.PHOTOGRAPHER, Role.CONTRIBUTOR, Role.TRANSLATOR);

    final StoryPage page;
    final Story story;
    final Around around;
    final List<Link> authors;
    final List<Credit> credits;
    final List<Link> tags;
    final List<Notice> corrections;
    final @Nullable OffsetDateTime published;
    final @Nullable OffsetDateTime modified;
    private final BlockHtml blocks;
    private final List<Link> breadcrumb;
    private final Once<List<Beside>> related = new Once<>(() -> each(story().related(), this::beside));
    private final Once<List<PageView.Other>> latest = new Once<>(() -> stories(around().latest()));
    private final Once<List<Bundle>> bundles = new Once<>(this::madeBundles);
    private final Once<Optional<Share>> share = new Once<>(() -> Optional.ofNullable(Share.of(this)));
    private final Once<String> minutes = new Once<>(() -> String.valueOf(Reading.minutes(story().body(), site().pace())));

    StoryView(StoryPage page, Making making) {
        super(page, making, page.story().labels().language());
        this.page = page;
        story = page.story();
        around = page.around();
        blocks = new BlockHtml(
                story.body(), words, (figure, out) -> photo(figure, false, out), this::inside, this::inside);
        breadcrumb = links(around.breadcrumb());
        authors = people(Role.REPORTER);
        credits = credits();
        tags = story.topics().tags().isEmpty() ? List.of() : tags();
        corrections = story.corrections().isEmpty() ? List.of() : notices();
        published = publication();
        modified = modification();
    }

    private List<Link> tags() {
        return each(story.topics().tags(), tag -> new Link(tag, to(around.tagAddresses().getOrDefault(tag, ""))));
    }

    private List<Link> people(Role role) {
        List<Link> people = new ArrayList<>();
        for (Contributor one : story.contributors()) {
            if (one.role() == role) {
                people.add(new Link(one.name(), to(around.authorAddresses().getOrDefault(one.name(), ""))));
            }
        }
        return people;
    }

    private List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        for (Role role : CREDITED) {
            List<Link> names = people(role);
            if (!names.isEmpty()) {
                credits.add(new Credit(role, words.role(role), names));
            }
        }
        return credits;
    }

    private List<Notice> notices() {
        return story.corrections().stream()
                .sorted(Comparator.comparing(
                                (Correction one) -> one.at().map(OffsetDateTime::toInstant).orElse(Instant.MIN))
                        .reversed())
                .map(one -> new Notice(
                        one,
                        words.said("corrections.kind." + one.kind().name().toLowerCase(Locale.ROOT)),
                        moment(one.at().orElse(null)),
                        this))
                .toList();
    }

    List<Notice> notices(Kind... kinds) {
        return corrections.isEmpty()
                ? corrections
                : corrections.stream().filter(one -> List.of(kinds).contains(one.correction().kind())).toList();
    }

    private @Nullable OffsetDateTime publication() {
        String time = story.workflow().times().publish();
        if (time != null) {
            return Workflow.Times.read(time).orElse(null);
        }
        return inSite() ? Publication.of(story) : null;
    }

    /** When the story last changed, not before its newest correction; nothing when that is not after its publication. */
    private @Nullable OffsetDateTime modification() {
        OffsetDateTime newest = around.modified();
        for (Correction correction : story.corrections()) {
            OffsetDateTime at = correction.at().orElse(null);
            newest = newest == null || at != null && at.isAfter(newest) ? at : newest;
        }
        return newest != null && (published == null || newest.isAfter(published)) ? newest : null;
    }

    private Story story() {
        return story;
    }

    private Around around() {
        return around;
    }

    /** Of a page that stands alone, the one that its site has. */
    @Override
    String own() {
        return inSite() ? super.own() : page.home();
    }

    @Override
    String title() {
        return story.headline().isBlank() ? site().name() : story.headline();
    }

    @Override
    String description() {
        Titles titles = story.titles();
        return !titles.socialDescription().isBlank()
                ? titles.socialDescription()
                : !titles.standfirst().isBlank() ? titles.standfirst() : Excerpt.of(story.body());
    }

    @Override
    List<Link> breadcrumb() {
        return breadcrumb;
    }

    @Override
    boolean isIn(ChannelLink channel) {
        return super.isIn(channel) || channel.name().equals(storyChannel());
    }

    @Override
    String storyChannel() {
        return story.topics().channel();
    }

    @Nullable Link channel() {
        String name = story.topics().channel();
        if (name.isBlank()) {
            return null;
        }
        String last = breadcrumb.isEmpty() ? "" : breadcrumb.getLast().address();
        return new Link(name, !breadcrumb.isEmpty() && breadcrumb.getLast().name().equals(name) ? last : "");
    }

    /** What readers must be told of the kind of story (Pedoman Pemberitaan Media Siber, butir 6); empty for news. */
    String label() {
        return switch (story.labels().genre().strip().toLowerCase(Locale.ROOT)) {
            case "advertorial", "iklan", "ads", "sponsored" -> words.said("page.genre.advertorial");
            case "opini", "opinion", "kolom" -> words.said("page.genre.opini");
            default -> "";
        };
    }

    void leadImage(Html out) {
        photo(story.lead(), true, out);
    }

    void inline(Inline text, Html out) {
        blocks.inline(text, out);
    }

    Optional<Picture> picture(Figure figure) {
        String photo = figure.photo();
        return photo == null ? Optional.empty() : around.pictures().apply(photo);
    }

    /** A missing photo is shown only to those who can still put it in. */
    private void photo(Figure figure, boolean first, Html out) {
        Picture picture = picture(figure).orElse(null);
        if (picture == null) {
            if (making.preview()) {
                out.append("<div class=\"photo missing\">");
                Escape.html(words.photoMissing(), out);
                out.append("</div>");
            }
            return;
        }
        Image image = image(picture);
        out.append("<img class=\"photo\" src=\"");
        Escape.html(image.src(), out);
        if (!image.srcset().isEmpty()) {
            out.append("\" srcset=\"");
            Escape.html(image.srcset(), out);
            out.append("\" sizes=\"");
            Escape.html(first ? making.look().leadSizes() : making.look().bodySizes(), out);
        }
        out.append("\" width=\"").append(image.width()).append("\" height=\"").append(image.height());
        out.append("\" alt=\"");
        Escape.html(figure.alt(), out);
        out.append(first ? "\" fetchpriority=\"high\">" : "\" loading=\"lazy\">");
    }

    /** The body; its first paragraph opens with the dateline. */
    void body(Html out) {
        String opening = "";
        String dateline = story.dateline().printed();
        if (!dateline.isEmpty()) {
            opening = "<b class=\"dateline\">" + Escape.html(dateline) + "</b>";
        }
        for (Block block : story.body().blocks()) {
            boolean opens = !opening.isEmpty() && block instanceof Paragraph;
            blocks.write(
                    block,
                    making.preview() ? " data-key=\"" + block.id().value() + "\"" : "",
                    opens ? opening : "",
                    out);
            out.append('\n');
            opening = opens ? "" : opening;
        }
    }

    /** Where a link to another story of the newsroom leads. */
    private String inside(String href) {
        return href.startsWith(Pointer.ADDRESS)
                ? inside(StoryId.of(href.substring(Pointer.ADDRESS.length())))
                : "";
    }

    private String inside(Related entry) {
        return entry.story().isEmpty() ? "" : inside(StoryId.of(entry.story()));
    }

    private String inside(Optional<StoryId> story) {
        return story.map(around.linked()::get).map(found -> to(found.address())).orElse("");
    }

    List<Beside> related() {
        return related.get();
    }

    private Beside beside(Related entry) {
        Teaser known = StoryId.of(entry.story()).map(around.linked()::get).orElse(null);
        String way = known == null ? "" : to(known.address());
        String outside = way.isEmpty() ? OutsideAddress.printed(entry.link()) : "";
        Picture picture = known == null ? null : known.picture();
        return new Beside(
                entry,
                outside.isEmpty() ? way : outside,
                !outside.isEmpty(),
                entry.channel().isBlank() && known != null ? known.channel() : entry.channel(),
                known == null ? null : moment(known.published()),
                picture == null ? null : image(picture));
    }

    List<PageView.Other> latest() {
        return latest.get();
    }

    List<Bundle> bundles() {
        return bundles.get();
    }

    private List<Bundle> madeBundles() {
        return around.bundles().stream()
                .map(box -> new Bundle(
                        box, link(box.bundle()), words.said("page.bundle." + box.kind()), stories(box.stories())))
                .toList();
    }

    @Nullable Share share() {
        return share.get().orElse(null);
    }

    /** How long it takes to read it. */
    String minutes() {
        return minutes.get();
    }

    @Override
    void head(Head head) {
        String social = story.titles().socialTitle();
        head.begin(false);
        head.description(description());
        head.robots("max-image-preview:large");
        head.canonical();
        head.social("article", social.isBlank() ? title() : social, description());
        PagePhoto share = around.share();
        Picture lead = picture(story.lead()).orElse(null);
        if (share != null) {
            head.image(share, share.width() == 1200 && lead == null ? "" : story.lead().alt());
        } else if (lead != null && !making.preview() && inSite()) {
            head.image(lead.widest(), story.lead().alt());
        } else {
            head.noImage();
        }
        head.article(this);
        head.feeds(site().feeds());
        StoryData.write(this, head);
    }
}
