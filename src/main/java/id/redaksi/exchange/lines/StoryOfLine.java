package id.redaksi.exchange.lines;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Answers;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Labels;
import id.redaksi.story.Outlets;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Related;
import id.redaksi.story.PageSettings;
import id.redaksi.story.Review;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Titles;
import id.redaksi.story.Topics;
import id.redaksi.story.Workflow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a story of the values of one line. */
final class StoryOfLine {
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—]+$");

    private static final Map<String, Workflow.Status> STATUSES = Map.ofEntries(
            Map.entry("idea", Workflow.Status.IDEA),
            Map.entry("draft", Workflow.Status.DRAFT),
            Map.entry("review", Workflow.Status.REVIEW),
            Map.entry("pending", Workflow.Status.REVIEW),
            Map.entry("ready", Workflow.Status.READY),
            Map.entry("future", Workflow.Status.READY),
            Map.entry("scheduled", Workflow.Status.READY),
            Map.entry("exported", Workflow.Status.EXPORTED),
            Map.entry("published", Workflow.Status.EXPORTED),
            Map.entry("publish", Workflow.Status.EXPORTED),
            Map.entry("usable", Workflow.Status.EXPORTED),
            Map.entry("live", Workflow.Status.EXPORTED),
            Map.entry("terbit", Workflow.Status.EXPORTED),
            Map.entry("tayang", Workflow.Status.EXPORTED),
            Map.entry("corrected", Workflow.Status.CORRECTED),
            Map.entry("killed", Workflow.Status.KILLED),
            Map.entry("canceled", Workflow.Status.KILLED),
            Map.entry("withdrawn", Workflow.Status.KILLED),
            Map.entry("archived", Workflow.Status.ARCHIVED),
            Map.entry("arsip", Workflow.Status.ARCHIVED));

    private final Values values;
    private final Ids ids;
    private final ZoneId zone;
    private final Entries entries;

    StoryOfLine(Values values, Ids ids, ZoneId zone, Function<String, Optional<StoryId>> stories) {
        this.values = values;
        this.ids = ids;
        this.zone = zone;
        entries = new Entries(values, stories);
    }

    Story read(StoryId id) {
        Figure lead = lead();
        List<Block> blocks = new ArrayList<>(new Blocks(values, ids, entries).read());
        Dateline dateline = dateline(blocks);
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(ids.block(), Inline.EMPTY));
        }
        return new Story(
                id,
                labels(),
                new Titles(
                        values.line(Key.HEADLINE), values.line(Key.SHORT_HEADLINE), plain(values.line(Key.STANDFIRST)), "", ""),
                contributors(),
                dateline,
                topics(),
                lead,
                new Body(blocks),
                related(),
                Outlets.NONE,
                workflow(),
                Review.NONE,
                PageSettings.NONE,
                List.of(),
                Answers.NONE);
    }

    /** An excerpt of a content system comes in the paragraph's tags that it is shown in. */
    private static String plain(String text) {
        return text.indexOf('<') < 0 ? text : text.replaceAll("</?p\\b[^<>]*>", "").strip();
    }

    private Labels labels() {
        String slug = values.name(Key.SLUG);
        String language = values.name(Key.LANGUAGE);
        boolean isTag = LANGUAGE.matcher(language).matches();
        if (!language.isEmpty() && !isTag) {
            values.doubt(Key.LANGUAGE, Doubt.Kind.VALUE);
        }
        return new Labels(
                slug,
                values.name(Key.SLUGLINE),
                isTag ? language.replace('_', '-') : Labels.NONE.language(),
                values.name(Key.GENRE));
    }

    private List<Contributor> contributors() {
        List<Contributor> all = new ArrayList<>();
        add(all, Key.BYLINE, Contributor.Role.REPORTER);
        add(all, Key.EDITOR, Contributor.Role.EDITOR);
        add(all, Key.PHOTOGRAPHER, Contributor.Role.PHOTOGRAPHER);
        add(all, Key.CONTRIBUTOR, Contributor.Role.CONTRIBUTOR);
        add(all, Key.TRANSLATOR, Contributor.Role.TRANSLATOR);
        return all;
    }

    private void add(List<Contributor> all, Key key, Contributor.Role role) {
        values.texts(key).forEach(name -> all.add(new Contributor(name, role)));
    }

    /** As the field says it, or as the first paragraph begins. */
    private Dateline dateline(List<Block> blocks) {
        Optional<JsonNode> said = values.node(Key.DATELINE);
        if (said.isPresent() && said.get().isObject()) {
            return new Dateline(part(said.get(), "city"), part(said.get(), "organisation"), part(said.get(), "date"), "");
        }
        String text = DASHES.matcher(values.name(Key.DATELINE)).replaceFirst("");
        if (!text.isEmpty()) {
            return DatelineReader.of(text + " - X")
                    .map(read -> new Dateline(read.dateline().city(), read.dateline().organisation(), "", ""))
                    .orElse(new Dateline(text, "", "", ""));
        }
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph(var block, var content)) {
            Optional<DatelineReader> read = DatelineReader.of(content.text());
            if (read.isPresent() && !read.get().rest().isBlank()) {
                int begins = content.length() - read.get().rest().length();
                blocks.set(0, new Paragraph(block, content.slice(begins, content.length())));
                return read.get().dateline();
            }
        }
        return new Dateline(values.name(Key.CITY), "", "", "");
    }

    private String part(JsonNode dateline, String name) {
        return dateline.path(name).isTextual() ? values.text(Key.DATELINE, dateline.path(name)) : "";
    }

    /** The first of several channels is the channel; what the others are called is told. */
    private Topics topics() {
        List<String> channels = values.node(Key.CHANNEL).filter(JsonNode::isArray).isPresent()
                ? values.texts(Key.CHANNEL)
                : List.of(values.name(Key.CHANNEL));
        if (channels.size() > 1) {
            values.doubt(Key.CHANNEL, Doubt.Kind.VALUE);
        }
        return new Topics(
                channels.isEmpty() ? "" : channels.getFirst(),
                values.texts(Key.TAGS),
                values.texts(Key.PEOPLE),
                values.texts(Key.ORGANISATIONS),
                values.texts(Key.PLACES));
    }

    /** The lead of a line is what is said of the photo; the photo itself does not come in a line. */
    private Figure lead() {
        JsonNode lead = values.node(Key.LEAD).filter(JsonNode::isObject).orElse(null);
        if (lead == null && values.has(Key.LEAD)) {
            values.doubt(Key.LEAD, Doubt.Kind.VALUE);
        }
        return new Figure(
                ids.block(),
                Inline.of(first(Key.CAPTION, lead, "caption")),
                Inline.of(first(Key.CREDIT, lead, "credit")),
                first(Key.ALT, lead, "alt"),
                null);
    }

    private String first(Key key, @Nullable JsonNode lead, String name) {
        String said = values.text(key);
        return said.isEmpty() && lead != null && lead.path(name).isTextual() ? values.text(Key.LEAD, lead.path(name)) : said;
    }

    private List<Related> related() {
        Set<Related> all = new LinkedHashSet<>();
        values.node(Key.RELATED).ifPresent(node -> all.addAll(entries.read(Key.RELATED, node)));
        return List.copyOf(all);
    }

    private Workflow workflow() {
        String note = values.text(Key.NOTE);
        String address = values.line(Key.URL);
        String urgency = values.name(Key.URGENCY);
        boolean isUrgency = urgency.length() == 1 && urgency.charAt(0) >= '1' && urgency.charAt(0) <= '9';
        if (!urgency.isEmpty() && !isUrgency) {
            values.doubt(Key.URGENCY, Doubt.Kind.VALUE);
        }
        return new Workflow(
                status(),
                isUrgency ? Integer.parseInt(urgency) : 0,
                "",
                new Workflow.Times(null, null, published(), null),
                note.isEmpty() || address.isEmpty() ? note + address : note + "\n" + address,
                0);
    }

    /** What an archive says nothing of is archived. */
    private Workflow.Status status() {
        String said = values.name(Key.STATUS).toLowerCase(Locale.ROOT).replaceFirst("^stat:", "");
        Workflow.Status status = STATUSES.get(said);
        if (status == null && !said.isEmpty()) {
            values.doubt(Key.STATUS, Doubt.Kind.VALUE);
        }
        return status == null ? Workflow.Status.ARCHIVED : status;
    }

    private @Nullable String published() {
        String said = values.name(Key.PUBLISHED);
        if (said.isEmpty()) {
            return null;
        }
        Optional<Times> read = Times.read(said, zone);
        if (read.isEmpty()) {
            values.doubt(Key.PUBLISHED, Doubt.Kind.VALUE);
            return null;
        }
        if (read.get().zoneAssumed()) {
            values.doubt(Key.PUBLISHED, Doubt.Kind.ZONE);
        }
        return read.get().time().toString();
    }
}
