package id.redaksi.exchange.saved;

import id.redaksi.exchange.Reading;
import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Dateline;
import id.redaksi.story.Divider;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts one story together from a page or from one article of it. One for one story; the page is used up. */
final class StoryOfPage {
    /** A paragraph of so many letters is one of the text. */
    private static final int RUNNING = 60;

    private final Page page;
    private final Element scope;
    private final Account account;
    private final Reading reading;
    private final Rest rest;
    private final RelatedLinks related;
    private final Map<String, byte[]> photos = new TreeMap<>();

    /** A page that is being read: its tree, what hides in it, where its text is, what it says. */
    record Page(Document document, Weights weights, HiddenByStyle hidden, JsonLd json, PageOrigin origin, SiteShape shape, PagePictures pictures) {}

    StoryOfPage(Page page, Element scope, Account account, Reading reading, Rest rest) {
        this.page = page;
        this.scope = scope;
        this.account = account;
        this.reading = reading;
        this.rest = rest;
        related = new RelatedLinks(reading.readOn());
    }

    Map<String, byte[]> photos() {
        return photos;
    }

    /** The story; empty where the page has neither a headline nor text. */
    Optional<Story> read() {
        var shown = new Shown(scope, page.weights(), page.hidden(), page.shape());
        Optional<String> heading = shown.headline(page.origin().site())
                .or(() -> scope instanceof Document ? shown.headlineOf(page.document().title()) : Optional.empty())
                .or(() -> scope instanceof Document && !page.document().title().isBlank() ? Optional.empty() : firstHeading());
        var says = new PageSays(page.document(), page.json(), scope, heading.orElse(""));
        String headline = headline(says, heading);
        Optional<BodyFinder.Found> found = new BodyFinder(page.weights()).find(scope, page.shape());
        if (found.isPresent() && found.get().byDensity()) {
            account.tell("exchange.saved.density");
        }
        List<Contributor> roles = Roles.take(scope, page.weights(), account);
        Story story = Story.blank(reading.ids()).with(Field.HEADLINE, headline);
        story = contributors(story, says, shown, roles);
        List<String> dates = new ArrayList<>(shown.dates());
        story = topics(story, says, shown);
        String standfirst = shown.standfirst(headline).orElse("");
        story = lead(story, says, found.map(BodyFinder.Found::element).orElse(scope));
        List<Block> blocks = found.map(one -> blocks(one.element(), headline, standfirst)).orElseGet(ArrayList::new);
        dates.addAll(around(blocks, story));
        story = published(story, says, dates);
        if (blocks.isEmpty()) {
            blocks = unshown(says);
        }
        if (headline.isEmpty() && blocks.isEmpty()) {
            return Optional.empty();
        }
        story = standfirst(story, says, standfirst, blocks);
        story = dateline(story, says, blocks);
        new RelatedOutside(page, scope, related).take();
        story = story.with(Field.RELATED, related.all().stream().filter(one -> !Headlines.isSame(one.headline(), headline)).toList());
        related.all().forEach(one -> rest.uses(one.headline()));
        return Optional.of(blocks.isEmpty() ? story : story.withBody(new Body(blocks)));
    }

    private Optional<String> firstHeading() {
        Element heading = scope.selectFirst("h2, h3");
        Element before = scope.selectFirst("p");
        // A heading behind a paragraph heads a part of a text whose headline is not in the file.
        boolean inText = heading != null && before != null && page.weights().own(before) >= RUNNING && isBefore(before, heading);
        return inText ? Optional.empty() : Optional.ofNullable(heading).map(Element::text);
    }

    private boolean isBefore(Element one, Element other) {
        List<Element> both = scope.select("h2, h3, p");
        return both.indexOf(one) < both.indexOf(other);
    }

    /**
     * Takes off what stands before a body and behind it: headline, names and date again, links to write or to go home.
     * What dates there were.
     */
    private List<String> around(List<Block> blocks, Story story) {
        List<String> dates = new ArrayList<>();
        while (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph(var id, var content) && content.length() < 300) {
            List<String> lines = content.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            List<String> kept = lines.stream().dropWhile(line -> isBefore(line, story)).toList();
            if (kept.size() == lines.size()) {
                break;
            }
            List<String> taken = lines.subList(0, lines.size() - kept.size());
            taken.stream().filter(line -> PageTime.read(line).isPresent()).forEach(dates::add);
            taken.forEach(account::leaveOut);
            if (kept.isEmpty()) {
                blocks.removeFirst();
            } else {
                int from = content.text().indexOf(kept.getFirst());
                blocks.set(0, new Paragraph(id, content.slice(from, content.length())));
                break;
            }
        }
        while (blocks.size() > 1 && blocks.getLast() instanceof Paragraph last && isLink(last)) {
            account.leaveOut(last.text());
            blocks.removeLast();
        }
        return dates;
    }

    private static boolean isBefore(String line, Story story) {
        boolean names = story.contributors().stream().anyMatch(one -> line.contains(one.name()))
                || line.length() < 60 && line.matches("(?i)(?:oleh|by|penulis)\\b.*");
        boolean sentence = line.matches(".*(?:[.!?”\"]|\\s[-–—]{1,2})$"); // a dash at its end opens the story: a dateline
        return Headlines.isSame(line, story.headline())
                || Furniture.isCall(line)
                || line.length() <= 90 && !sentence && (names || PageTime.read(line).isPresent() && DatelineReader.of(line).isEmpty());
    }

    private static boolean isLink(Paragraph paragraph) {
        Inline text = paragraph.content();
        return text.length() <= 100
                && text.spans().stream().anyMatch(span -> span.mark() instanceof Link && span.from() == 0 && span.to() == text.length());
    }

    private String headline(PageSays says, Optional<String> heading) {
        String title = scope instanceof Document ? page.document().title().strip() : "";
        List<String> said = new ArrayList<>(says.headlines());
        if (said.isEmpty() && heading.isEmpty() && !title.isEmpty()) {
            said.add(title);
        }
        String site = page.origin().site().isEmpty() ? page.origin().host() : page.origin().site();
        Headlines headlines = Headlines.of(said, heading.stream().toList(), site);
        if (!headlines.others().isEmpty()) {
            account.tell("exchange.saved.headlines", headlines.headline(), String.join("” | “", headlines.others().stream().limit(4).toList()));
        }
        if (headlines.headline().isEmpty()) {
            account.tell("exchange.saved.noHeadline");
        }
        rest.uses(headlines.headline());
        heading.ifPresent(rest::uses);
        return headlines.headline();
    }

    private Story contributors(Story story, PageSays says, Shown shown, List<Contributor> roles) {
        Set<Contributor> all = new LinkedHashSet<>();
        List<String> said = says.names("author");
        List<String> seen = shown.names();
        List<String> metas = said.isEmpty() ? says.metas("author", "article:author", "dc.creator", "parsely-author", "content_Author", "byl", "itemprop:author").stream().flatMap(text -> Bylines.names(text).stream()).distinct().toList() : List.of();
        boolean house = !said.isEmpty() && !page.origin().site().isEmpty() && said.stream().allMatch(name -> Headlines.isSame(name, page.origin().site()));
        List<String> reporters = roles.stream().filter(one -> one.role() == Role.REPORTER).map(Contributor::name).toList();
        List<String> names = !said.isEmpty() && !(house && (!seen.isEmpty() || !reporters.isEmpty()))
                ? said
                : !metas.isEmpty() && !(seen.isEmpty() && !reporters.isEmpty()) ? metas : !seen.isEmpty() ? seen : reporters;
        names.forEach(name -> all.add(new Contributor(name, Role.REPORTER)));
        roles.forEach(all::add);
        says.names("editor").forEach(name -> all.add(new Contributor(name, Role.EDITOR)));
        boolean differs = !seen.isEmpty() && !names.isEmpty() && seen.stream().noneMatch(one -> all.stream().anyMatch(other -> Headlines.isSame(one, other.name())));
        if (differs) {
            account.tell("exchange.saved.names", String.join(", ", names), String.join(", ", seen));
        }
        all.forEach(one -> rest.uses(one.name()));
        return story.with(Field.CONTRIBUTORS, List.copyOf(all));
    }

    private Story published(Story story, PageSays says, List<String> shown) {
        Optional<PublishedAt> at = PublishedAt.of(says.published(), shown, says.modified());
        if (at.isEmpty()) {
            return story;
        }
        if (!at.get().others().isEmpty()) {
            account.tell("exchange.saved.dates", at.get().time().said(), String.join(", ", at.get().others().stream().limit(4).toList()));
        }
        if (at.get().zoneAssumed()) {
            account.tell("exchange.saved.zone", at.get().time().said());
        }
        return story.with(Field.TIMES, new Workflow.Times(null, null, at.get().moment(), null));
    }

    private Story topics(Story story, PageSays says, Shown shown) {
        List<String> tags = says.tags(shown.tags());
        tags.forEach(rest::uses);
        String channel = says.channel().or(shown::channel).orElse("");
        rest.uses(channel);
        Optional<String> language = says.language();
        if (language.isEmpty()) {
            account.tell("exchange.saved.language");
        }
        if (says.isLocked()) {
            account.tell("exchange.saved.locked");
        }
        return story.with(Field.TAGS, tags)
                .with(Field.CHANNEL, channel)
                .with(Field.PEOPLE, says.about("Person"))
                .with(Field.ORGANISATIONS, says.about("Organization"))
                .with(Field.PLACES, says.about("Place"))
                .with(Field.LANGUAGE, language.orElse(story.labels().language()));
    }

    private Story lead(Story story, PageSays says, Element content) {
        page.pictures().prepare(scope);
        Optional<LeadPhoto> lead = LeadPhoto.find(scope, content, page.weights(), page.shape(), says.images());
        if (lead.isEmpty()) {
            says.images().stream().limit(1).forEach(address -> account.tell("exchange.saved.photo", Account.shortened(address, 200)));
            return said(story, says, Captions.of(""), "");
        }
        Element beside = lead.get().captionBeside();
        var figure = new Element("figure");
        figure.appendChild(lead.get().image().clone());
        Element caption = lead.get().element().selectFirst("figcaption");
        String text = caption != null ? caption.text() : beside != null ? beside.text() : lead.get().element().text();
        Pasted pasted = HtmlReader.read(new Element("div").appendChild(figure), reading.ids());
        pasted.leftOut().forEach(message -> account.tell(message.key().equals("exchange.html.picture") ? new Message("exchange.saved.photo", message.values()) : message));
        String alt = lead.get().image().attr("alt").strip();
        story = said(story, says, Captions.of(text.strip()), alt);
        rest.uses(text);
        for (Block block : pasted.blocks()) {
            if (block instanceof Figure one && pasted.pictures().containsKey(one.id())) {
                story = story.with(Field.LEAD, story.lead().withPhoto(keep(pasted, one)));
            }
        }
        if (lead.get().element() != content && !BodyFinder.isInside(content, lead.get().element())) {
            lead.get().element().remove();
        } else {
            lead.get().image().remove();
        }
        if (beside != null) {
            beside.remove();
        }
        return story;
    }

    /** The lead's place with what the page shows or says of the photo. */
    private static Story said(Story story, PageSays says, Captions shown, String alt) {
        String caption = shown.caption().isEmpty() ? says.ofImage("caption") : shown.caption();
        String credit = shown.credit();
        for (String property : List.of("creditText", "copyrightNotice", "creator", "author")) {
            credit = credit.isEmpty() ? says.ofImage(property) : credit;
        }
        Captions parted = shown.caption().isEmpty() && credit.isEmpty() ? Captions.of(caption) : new Captions(caption, credit);
        parted = parted.named(story.contributors().stream().map(Contributor::name).collect(Collectors.toSet()));
        return story.with(Field.LEAD, new Figure(story.lead().id(), Inline.of(parted.caption()), Inline.of(parted.credit()), alt, null));
    }

    private String keep(Pasted pasted, Figure figure) {
        byte[] bytes = pasted.pictures().getOrDefault(figure.id(), new byte[0]);
        String name = Sha256.of(bytes);
        photos.put(name, bytes);
        return name;
    }

    private List<Block> blocks(Element content, String headline, String standfirst) {
        new Cleaning(page.weights(), page.hidden(), related, account, headline).clean(content, page.shape());
        Element own = content;
        if (own instanceof Document document) {
            own = document.body();
        }
        for (Element link : own.select("a[href]")) {
            String address = link.absUrl("href");
            if (!address.isEmpty() && !link.attr("href").startsWith("#")) {
                link.attr("href", address);
            }
        }
        Pasted pasted = HtmlReader.read(own, reading.ids());
        if (!(content instanceof Document)) {
            content.remove();
        }
        pasted.leftOut().forEach(account::tell);
        List<Block> blocks = new ArrayList<>();
        for (Block block : pasted.blocks()) {
            if (block instanceof Figure figure) {
                blocks.add(figure(pasted, figure));
            } else if (!isAround(block, headline, standfirst)) {
                blocks.add(block);
            }
        }
        while (!blocks.isEmpty() && blocks.getFirst() instanceof Divider) {
            blocks.removeFirst();
        }
        while (!blocks.isEmpty() && blocks.getLast() instanceof Divider) {
            blocks.removeLast();
        }
        return blocks;
    }

    /** Whether a block repeats the headline or standfirst, or calls the reader to do something. */
    private boolean isAround(Block block, String headline, String standfirst) {
        String text = block.text();
        if (text.length() > 700 || !(block instanceof Paragraph || block instanceof id.redaksi.story.Heading)) {
            return false;
        }
        if (Headlines.isSame(text, headline) || Headlines.isSame(text, standfirst)) {
            return true;
        }
        if (Furniture.isCall(text)) {
            account.leaveOut(text);
            return true;
        }
        return false;
    }

    private Figure figure(Pasted pasted, Figure figure) {
        Figure kept = pasted.pictures().containsKey(figure.id()) ? figure.withPhoto(keep(pasted, figure)) : figure;
        String text = kept.caption().text();
        Captions parted = Captions.of(text);
        if (parted.credit().isEmpty() || !kept.credit().isEmpty()) {
            return kept;
        }
        Inline caption = text.startsWith(parted.caption()) ? kept.caption().slice(0, parted.caption().length()) : Inline.of(parted.caption());
        return new Figure(kept.id(), caption, Inline.of(parted.credit()), kept.alt(), kept.photo());
    }

    /** The text that a page only tells machines, for one whose text a script would have shown. */
    private List<Block> unshown(PageSays says) {
        List<Block> blocks = new ArrayList<>();
        String body = says.article().path("articleBody").asText("");
        if (!body.isBlank() && body.length() < 1_000_000) {
            account.tell("exchange.saved.articleBody");
            String plain = org.jsoup.parser.Parser.unescapeEntities(body, false).replaceAll("(?i)<br\\s*/?>|</p>", "\n");
            for (String line : org.jsoup.Jsoup.parseBodyFragment(plain.replaceAll("\\R+", "<br>")).body().wholeText().split("\\R+")) {
                if (!line.isBlank()) {
                    blocks.add(new Paragraph(reading.ids().block(), Inline.of(line.replaceAll("[\\s\\p{Z}]+", " ").strip())));
                }
            }
        }
        return blocks;
    }

    /** What the page says of the story in a sentence, unless that is the beginning of the story itself. */
    private Story standfirst(Story story, PageSays says, String shown, List<Block> blocks) {
        String text = letters(new Body(blocks).text());
        List<String> said = new ArrayList<>(says.descriptions());
        said.removeIf(one -> one.endsWith("…") || one.endsWith("...") || text.contains(letters(one)) || isOpening(one, text) || Headlines.isSame(one, story.headline()));
        String standfirst = !said.isEmpty() ? said.getFirst() : shown;
        if (Headlines.isSame(standfirst, story.headline())) {
            return story;
        }
        rest.uses(standfirst);
        return story.with(Field.STANDFIRST, standfirst);
    }

    /** A cut beginning of the text, which content systems give as the description. */
    private static boolean isOpening(String description, String text) {
        String start = letters(description);
        return start.length() > 40 && text.contains(start.substring(0, 40));
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Story dateline(Story story, PageSays says, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph(var id, var content)) {
                Inline text = content;
                if (text.length() < 60 && text.text().matches(".*\\s?[-–—]") && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph next) {
                    // Some pages close the dateline before the first paragraph opens.
                    text = text.plus(Inline.of(" ")).plus(next.content());
                }
                Optional<DatelineReader> read = DatelineReader.of(text.text());
                if (read.isPresent() && !read.get().rest().isBlank()) {
                    if (text != content) {
                        blocks.remove(i + 1);
                    }
                    blocks.set(i, new Paragraph(id, text.slice(text.length() - read.get().rest().length(), text.length())));
                    return story.with(Field.DATELINE, read.get().dateline());
                }
                break;
            }
        }
        String said = says.text("dateline");
        return said.isEmpty() ? story : story.with(Field.DATELINE, new Dateline(said, "", "", ""));
    }
}
