package id.redaksi.exchange.wire;

import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.Categories;
import id.redaksi.exchange.html.BesideHtml;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Shortened;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Times;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A story in the making, told piece by piece by an item of a wire service. It has an identity of its own: another
 * house's must not stand over a story of this one. For one thread.
 */
public final class WireStory {
    private static final Pattern BY = Pattern.compile("(?i)^(?:oleh|by|from)\\s*:?\\s+");

    private final Reading reading;
    private final List<String> leftOut = new ArrayList<>();
    private final Set<Message> told = new LinkedHashSet<>();
    private final Map<String, byte[]> photos = new HashMap<>();
    private final List<SaidTopic> topics = new ArrayList<>();
    private Story story;
    private String city = "";
    private String dateline = "";
    private String html = "";
    private String by = "";
    private String identity = "";
    private boolean marked;

    public WireStory(Reading reading) {
        this.reading = reading;
        story = Story.blank(reading.ids());
    }

    public <T> void set(Field<T> field, T value) {
        story = story.with(field, value);
    }

    /** One line of text, where it says anything and the field is still empty. */
    public void line(Field<String> field, String said) {
        String line = said.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
        if (!line.isEmpty() && (field.of(story).isEmpty() || field == Field.LANGUAGE)) {
            set(field, line);
        } else if (!line.isEmpty() && !field.of(story).equals(line)) {
            leaveOut(field.name(), line);
        }
    }

    /** Names for one of the lists, once each. */
    public void name(Field<List<String>> field, String said) {
        String name = said.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
        List<String> all = new ArrayList<>(field.of(story));
        if (!name.isEmpty() && !all.contains(name)) {
            all.add(name);
            set(field, all);
        }
    }

    /** Somebody by their role as items name it ("author", "writer", "editor"); one that is not known is a contributor. */
    public void person(String said, String role) {
        String name = said.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
        if (name.isEmpty()) {
            return;
        }
        List<Contributor> all = new ArrayList<>(story.contributors());
        var one = new Contributor(name, role(role));
        if (!all.contains(one)) {
            all.add(one);
            set(Field.CONTRIBUTORS, all);
        }
    }

    private static Contributor.Role role(String said) {
        return switch (said.toLowerCase(Locale.ROOT).replaceFirst("^.*:", "")) {
            case "reporter", "author", "writer", "creator", "journalist", "penulis", "" -> Contributor.Role.REPORTER;
            case "editor", "subeditor", "penyunting" -> Contributor.Role.EDITOR;
            case "photographer", "photo", "fotografer" -> Contributor.Role.PHOTOGRAPHER;
            case "translator", "penerjemah" -> Contributor.Role.TRANSLATOR;
            default -> Contributor.Role.CONTRIBUTOR;
        };
    }

    /** The byline as it prints; it names people only where nothing else does. */
    public void by(String said) {
        by = said.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
    }

    public void city(String said) {
        city = said.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
    }

    public void dateline(String said) {
        dateline = said.strip().replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
    }

    /** 1 to 9; anything else is none. */
    public void urgency(int said) {
        if (said >= 1 && said <= 9) {
            set(Field.URGENCY, said);
        }
    }

    /** "canceled" with one l or two, with or without the prefix of a vocabulary, is a kill. */
    public void status(String said) {
        String status = said.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
        if (status.equals("canceled") || status.equals("cancelled") || status.equals("killed")) {
            set(Field.STATUS, Workflow.Status.KILLED);
        } else if (!status.isEmpty() && !status.equals("usable") && !status.equals("withheld") && !status.equals("embargoed")) {
            leaveOut("pubStatus", said);
        }
    }

    public void embargo(String said) {
        Times times = story.workflow().times();
        WireTime.in(said).ifPresentOrElse(
                at -> set(Field.TIMES, new Times(times.due(), at, times.publish(), times.expire())), () -> leaveOut("embargo", said));
    }

    public void expires(String said) {
        Times times = story.workflow().times();
        WireTime.in(said).ifPresentOrElse(
                at -> set(Field.TIMES, new Times(times.due(), times.embargo(), times.publish(), at)), () -> leaveOut("expires", said));
    }

    /** A note to editors: a correction of our own wording is one again, anything else is told. */
    public void note(String said) {
        for (String line : said.split("\n")) {
            Optional<Correction> correction = CorrectionLine.read(line.strip());
            if (correction.isEmpty()) {
                if (!line.isBlank()) {
                    told.add(Message.of("exchange.wire.note", line.strip()));
                }
            } else if (!story.corrections().contains(correction.get())) {
                List<Correction> all = new ArrayList<>(story.corrections());
                all.add(correction.get());
                set(Field.CORRECTIONS, all);
            }
        }
    }

    /** Whether it became the lead figure: the first one does. */
    public boolean lead(String caption, String credit, String alt) {
        boolean first = story.lead().isEmpty();
        if (first) {
            set(Field.LEAD, new Figure(story.lead().id(), text(caption), text(credit), alt.strip(), null));
        }
        return first;
    }

    private static Inline text(String said) {
        return Inline.of(said.strip());
    }

    public void related(String headline, String link) {
        List<Related> all = new ArrayList<>(story.related());
        all.add(new Related("", headline.strip(), link.matches("(?i)https?://.*") ? link.strip() : "", SeenDate.NONE, ""));
        set(Field.RELATED, all);
    }

    /** The body; the first that is told stands. */
    public void html(String said) {
        if (html.isEmpty()) {
            html = said;
        }
    }

    public boolean hasBody() {
        return !html.isEmpty();
    }

    /** Another form of the body, as words: told where it has a word that the one that stands has not. */
    public void otherForm(String what, String words) {
        if (!spoken(Jsoup.parse(html).text()).containsAll(spoken(words))) {
            leaveOut(what, words);
        }
    }

    private static Set<String> spoken(String words) {
        return Set.copyOf(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** Whether the body that was told has a picture of this address. */
    public boolean shows(String address) {
        return !address.isBlank() && html.contains("src=\"" + Entities.escape(address.strip()) + "\"");
    }

    /** How the sender knows the item: an address of it, and which version of it this is where that is said. */
    public void source(String said, String version) {
        tell(version.isBlank()
                ? Message.of("exchange.wire.sourceAlone", said)
                : Message.of("exchange.wire.source", said, version));
    }

    /** A body that is plain text: paragraphs, one a line. */
    public void plain(String said) {
        var marked = new StringBuilder();
        said.lines().filter(line -> !line.isBlank()).forEach(line ->
                marked.append("<p>").append(Entities.escape(line.strip())).append("</p>"));
        html(marked.toString());
    }

    /** Something of the item that no field takes. */
    public void leaveOut(String what, String said) {
        String line = said.strip();
        if (!line.isEmpty()) {
            leftOut.add(what + ": " + Shortened.to(line, 200));
        }
    }

    /** A topic of IPTC's; false where it is none, and nothing was taken. */
    public boolean topic(Optional<SaidTopic> said) {
        said.filter(one -> !topics.contains(one)).ifPresent(topics::add);
        return said.isPresent();
    }

    public void tell(Message message) {
        told.add(message);
    }

    /** The lead's picture, where it lies beside the item; another address is told, and nothing is fetched. */
    public void leadPicture(String address) {
        Optional<byte[]> picture = story.lead().photo() == null ? reading.beside().picture(address) : Optional.empty();
        if (picture.isEmpty()) {
            picture(address);
            return;
        }
        String name = Sha256.of(picture.get());
        photos.put(name, picture.get());
        set(Field.LEAD, story.lead().withPhoto(name));
    }

    /** A picture that lies elsewhere: it is not fetched, and its address is told. */
    public void picture(String address) {
        if (!address.isBlank()) {
            told.add(Message.of("exchange.wire.photo", address.strip()));
        }
    }

    /** By what the item's source knows it; {@code source} as {@link SourceId#of} has it. */
    public void identity(String said, String source) {
        identity = SourceId.of(said, source);
    }

    public Imported imported() {
        return imported(List.of(this));
    }

    /** The stories of one file together. */
    public static Imported imported(List<WireStory> all) {
        List<Story> stories = all.stream().map(WireStory::story).toList();
        Map<String, byte[]> photos = new HashMap<>();
        all.forEach(one -> photos.putAll(one.photos));
        Map<StoryId, String> identities = new HashMap<>();
        all.stream().filter(one -> !one.identity.isEmpty()).forEach(one -> identities.put(one.story.id(), one.identity));
        Map<StoryId, List<SaidTopic>> topics = new HashMap<>();
        all.stream().filter(one -> !one.topics.isEmpty()).forEach(one -> topics.put(one.story.id(), List.copyOf(one.topics)));
        Map<StoryId, Imported.Account> accounts = new HashMap<>();
        all.forEach(one -> accounts.put(one.story.id(), new Imported.Account(one.leftOut, List.copyOf(one.told))));
        return new Imported(
                stories,
                all.stream().flatMap(one -> one.leftOut.stream()).toList(),
                List.of(),
                all.stream().flatMap(one -> one.told.stream()).distinct().toList(),
                photos,
                topics,
                identities,
                accounts);
    }

    /** The story, with body, dateline and byline in their places. */
    private Story story() {
        Pasted read = WireBody.read(plainBody(), reading.ids());
        told.addAll(read.leftOut());
        List<Block> blocks = new ArrayList<>(read.withPhotos(photos));
        if (marked || !opens(blocks)) {
            if (!dateline.isEmpty()) {
                set(Field.DATELINE, WireBody.dateline(dateline, city));
            } else if (!city.isEmpty()) {
                set(Field.DATELINE, new Dateline(city, "", "", ""));
            }
        }
        if (story.contributors().isEmpty()) {
            for (String name : BY.matcher(by).replaceFirst("").split(",| (?:dan|and|&) ")) {
                person(name, "");
            }
        }
        Story filed = Categories.in(story, reading.names(), told::add);
        return blocks.isEmpty() ? filed : filed.withBody(new Body(blocks));
    }

    /** The HTML without the lead figure and the dateline of our own marks, which are kept aside. */
    private String plainBody() {
        boolean pictured = html.contains("<img");
        if (!pictured && !html.contains("\"dateline\"") && !html.contains("\"lead\"")) {
            return html;
        }
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element lead = document.body().selectFirst("figure.lead:first-child");
        if (lead != null) {
            Element image = lead.selectFirst("img");
            lead(words(lead, "span.caption"), words(lead, "span.credit"), image == null ? "" : image.attr("alt"));
            if (image != null && !image.attr("src").startsWith("urn:uuid:")) {
                leadPicture(image.attr("src"));
            }
            lead.remove();
        }
        Element mark = document.body().selectFirst("p:first-child > span.dateline");
        if (mark != null) {
            dateline(mark.text());
            marked = true;
            Element paragraph = mark.parent();
            mark.remove();
            if (paragraph != null && paragraph.childNodeSize() == 0) {
                paragraph.remove();
            }
        }
        if (pictured) {
            BesideHtml.inline(document.body(), reading.beside());
        }
        return document.body().html();
    }

    private static String words(Element element, String which) {
        Element found = element.selectFirst(which);
        return found == null ? "" : found.wholeText();
    }

    /** Takes the dateline off the first paragraph where it begins with one. */
    private boolean opens(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Paragraph first)) {
            return false;
        }
        Optional<DatelineReader> found = DatelineReader.of(first.text());
        if (found.isEmpty()) {
            return false;
        }
        set(Field.DATELINE, found.get().dateline());
        Inline text = first.content();
        blocks.set(0, new Paragraph(first.id(), text.slice(text.length() - found.get().rest().length(), text.length())));
        return true;
    }
}
