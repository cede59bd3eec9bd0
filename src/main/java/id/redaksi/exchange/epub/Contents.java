package id.redaksi.exchange.epub;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.FileName;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Contributor;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a book says of itself before its first page: its name, its chapters, who wrote it. Read in a first walk over the stories. */
final class Contents {
    /** A story of the book and where it stands there. */
    record Chapter(String file, String title, String language) {}

    private static final int MOST_SUBJECTS = 50;

    /** Western Indonesian time: the day must not depend on the machine that writes the book. */
    private static final ZoneOffset WESTERN = ZoneOffset.ofHours(7);

    private final Map<StoryId, Chapter> chapters = new LinkedHashMap<>();
    private final Set<String> languages = new LinkedHashSet<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private String publisher = "";
    private String title = "";
    private String description = "";
    private String fileName = "";
    private Instant modified = Instant.EPOCH;
    private boolean described = true;

    private Contents() {}

    static Contents of(Editions editions, Choices choices) throws ExportFailed, IOException {
        var contents = new Contents();
        editions.each(edition -> contents.add(edition, editions.count()));
        contents.name(choices.get(EpubExporter.TITLE));
        return contents;
    }

    private void add(Edition edition, int count) throws ExportFailed {
        Story story = edition.story();
        if (story.workflow().status() == Workflow.Status.KILLED) {
            throw new ExportFailed(Message.of("exchange.body.killed"));
        }
        String language = language(story.labels().language());
        languages.add(language);
        String number = String.format(Locale.ROOT, "%04d", chapters.size() + 1);
        String headline = line(story.headline());
        String shown = headline.isEmpty() ? wording().text("exchange.body.untitled") : headline;
        chapters.putIfAbsent(story.id(), new Chapter("teks/" + number + ".xhtml", shown, language));
        story.contributors().stream()
                .filter(one -> one.role() == Contributor.Role.REPORTER)
                .map(one -> line(one.name()))
                .filter(name -> !name.isEmpty())
                .forEach(authors::add);
        story.topics().tags().stream().map(Contents::line).filter(tag -> !tag.isEmpty()).forEach(tag -> {
            if (subjects.size() < MOST_SUBJECTS) {
                subjects.add(tag);
            }
        });
        described &= story.figures().stream().allMatch(Contents::isDescribed);
        modified = edition.saved().isAfter(modified) ? edition.saved() : modified;
        if (chapters.size() == 1) {
            publisher = line(edition.around().site().name());
            fileName = FileName.of(story);
            description = count == 1 ? line(story.titles().standfirst()) : "";
        }
    }

    private static boolean isDescribed(Figure figure) {
        return figure.photo() == null || !figure.alt().isBlank();
    }

    private void name(String chosen) {
        String asked = line(chosen);
        if (!asked.isEmpty()) {
            title = asked;
        } else if (chapters.size() == 1) {
            title = chapters.values().iterator().next().title();
        } else {
            title = (publisher.isEmpty() ? wording().text("exchange.epub.selection") : publisher) + ", " + day();
        }
    }

    /** A language as BCP 47 has it; Indonesian for what is none. */
    private static String language(String said) {
        try {
            String tag = new Locale.Builder().setLanguageTag(said).build().toLanguageTag();
            return tag.equals("und") ? "id" : tag;
        } catch (IllformedLocaleException e) {
            return "id";
        }
    }

    /** As one line, without what no XML may hold. */
    static String line(String text) {
        return XmlWriter.allowed(text).replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    Wording wording() {
        return Wording.of(Locale.forLanguageTag(mainLanguage()));
    }

    String mainLanguage() {
        return languages.iterator().next();
    }

    List<Chapter> chapters() {
        return List.copyOf(chapters.values());
    }

    /** The place of a story in the book; null for one that is not in it. */
    @org.jspecify.annotations.Nullable
    Chapter chapter(StoryId story) {
        return chapters.get(story);
    }

    String title() {
        return title;
    }

    String publisher() {
        return publisher;
    }

    String description() {
        return description;
    }

    String fileName() {
        return fileName;
    }

    Set<String> languages() {
        return languages;
    }

    Set<String> authors() {
        return authors;
    }

    Set<String> subjects() {
        return subjects;
    }

    Instant modified() {
        return modified;
    }

    /** Whether each photo has words for those who do not see it. */
    boolean described() {
        return described;
    }

    /** The day of the newest story, as its people write it. */
    String day() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", wording().locale()).format(modified.atOffset(WESTERN));
    }

    /** The same for the same stories, so that a newer edition of a book takes the place of the older one. */
    String identifier() {
        if (chapters.size() == 1) {
            return "urn:uuid:" + chapters.keySet().iterator().next().value();
        }
        List<String> ids = new ArrayList<>();
        chapters.keySet().forEach(id -> ids.add(id.value()));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(String.join("\n", ids).getBytes(StandardCharsets.US_ASCII));
    }
}
