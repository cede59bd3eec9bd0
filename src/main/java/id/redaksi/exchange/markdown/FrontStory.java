package id.redaksi.exchange.markdown;

import id.redaksi.exchange.lines.Times;
import id.redaksi.exchange.SourceId;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of a story by what its front matter says; what has no place in a story is told. */
final class FrontStory {
    private final List<String> leftOut;
    private final Function<String, Optional<String>> photos;
    private final Set<Message> told = new LinkedHashSet<>();
    private Story story;
    private String identity = "";

    /** {@code photos} gives the name of a picture by its address, if it is at hand. */
    FrontStory(Story story, List<String> leftOut, Function<String, Optional<String>> photos) {
        this.photos = photos;
        this.story = story;
        this.leftOut = leftOut;
    }

    Set<Message> told() {
        return told;
    }

    Story read(Map<String, List<String>> values) {
        values.forEach((key, all) -> {
            if (!all.isEmpty()) {
                value(key.startsWith("params.") ? key.substring("params.".length()) : key, all.getFirst(), all);
            }
        });
        return story;
    }

    private void value(String key, String first, List<String> all) {
        switch (key) {
            case "title", "judul" -> set(Field.HEADLINE, first);
            case "linktitle", "short_title" -> set(Field.SHORT_HEADLINE, first);
            case "description", "standfirst", "teras", "subtitle", "dek", "deck", "subheadline" -> set(Field.STANDFIRST, first);
            case "summary", "excerpt" -> summary(key, first);
            case "social_title" -> set(Field.SOCIAL_TITLE, first);
            case "social_description" -> set(Field.SOCIAL_DESCRIPTION, first);
            case "slug" -> set(Field.SLUG, first);
            case "slugline" -> set(Field.SLUGLINE, first);
            case "genre" -> set(Field.GENRE, first);
            case "channel", "category", "kanal", "categories" -> channel(first, all);
            case "tags", "tag", "keywords" -> set(Field.TAGS, all);
            case "people" -> set(Field.PEOPLE, all);
            case "organisations" -> set(Field.ORGANISATIONS, all);
            case "places" -> set(Field.PLACES, all);
            case "lang", "language", "bahasa" -> set(Field.LANGUAGE, first);
            case "author", "authors", "author.name", "penulis", "reporter" -> named(Role.REPORTER, all);
            case "editor", "editors" -> named(Role.EDITOR, all);
            case "photographers" -> named(Role.PHOTOGRAPHER, all);
            case "contributors" -> named(Role.CONTRIBUTOR, all);
            case "translators" -> named(Role.TRANSLATOR, all);
            case "date", "publishdate", "expirydate" -> time(key, first);
            case "draft" -> flag(first, Status.DRAFT, key, first);
            case "published" -> flag(first.equals("false") ? "true" : "false", Status.DRAFT, key, first);
            case "status" -> status(first);
            case "city", "organisation", "dateline", "dateline_date" -> dateline(key, first);
            case "images", "image", "cover", "cover.image", "featured_image", "featuredimage", "thumbnail", "image.path", "image.src", "image.url", "image.feature", "cover.src", "header.image", "header.teaser", "resources.src" -> images(key, all);
            case "image_caption", "cover.caption", "image.caption", "header.caption", "featured_image_caption" -> lead(new Figure(lead().id(), Inline.of(first), lead().credit(), lead().alt(), lead().photo()));
            case "image_credit", "image.credit", "cover.credit" -> lead(new Figure(lead().id(), lead().caption(), Inline.of(first), lead().alt(), lead().photo()));
            case "image_alt", "cover.alt", "image.alt", "featured_image_alt" -> lead(lead().withAlt(first));
            case "related" -> set(Field.RELATED, all.stream().map(one -> Related.external("", one, SeenDate.NONE)).toList());
            case "guid", "uid", "uuid", "identifier", "id" -> identity(key, first);
            default -> tell(key, all);
        }
    }

    /** An "id" that is a mere number or word of its author's is not what a second file would have too. */
    private void identity(String key, String first) {
        if (identity.isEmpty() && (SourceId.own(first).isPresent() || first.contains(":"))) {
            identity = SourceId.of(first, "");
        } else {
            tell(key, List.of(first));
        }
    }

    /** By what its source knows the story; empty where it does not say. */
    String identity() {
        return identity;
    }

    private <T> void set(Field<T> field, T value) {
        story = story.with(field, value);
    }

    private void tell(String key, List<String> all) {
        leftOut.add(key + ": " + String.join(", ", all));
    }

    private void summary(String key, String first) {
        if (story.titles().standfirst().isEmpty()) {
            set(Field.STANDFIRST, first);
        } else {
            tell(key, List.of(first));
        }
    }

    /** A story has one channel: the first; what the others are called is told. Jekyll parts several by blanks. */
    private void channel(String first, List<String> all) {
        set(Field.CHANNEL, first);
        if (all.size() > 1) {
            tell("categories", all.subList(1, all.size()));
        }
    }

    private void named(Role role, List<String> names) {
        List<Contributor> all = new ArrayList<>(story.contributors());
        names.forEach(name -> all.add(new Contributor(name, role)));
        set(Field.CONTRIBUTORS, all);
    }

    private void time(String key, String said) {
        Optional<Times> read = Times.read(said, ZoneId.systemDefault());
        if (read.isEmpty()) {
            tell(key, List.of(said));
            return;
        }
        if (read.get().zoneAssumed()) {
            told.add(Message.of("exchange.markdown.zone", said, ZoneId.systemDefault().getId()));
        }
        String time = Workflow.Times.read(said).isPresent() ? said : read.get().time().toString();
        Workflow.Times times = story.workflow().times();
        set(Field.TIMES, switch (key) {
            case "date" -> new Workflow.Times(times.due(), times.embargo(), time, times.expire());
            case "publishdate" -> new Workflow.Times(times.due(), time, times.publish(), times.expire());
            default -> new Workflow.Times(times.due(), times.embargo(), times.publish(), time);
        });
    }

    private void flag(String value, Status status, String key, String said) {
        if (value.equals("true")) {
            set(Field.STATUS, status);
        } else if (!value.equals("false")) {
            tell(key, List.of(said));
        }
    }

    private void status(String said) {
        for (Status status : Status.values()) {
            if (status.name().equals(said.toUpperCase(Locale.ROOT))) {
                set(Field.STATUS, status);
                return;
            }
        }
        tell("status", List.of(said));
    }

    private void dateline(String key, String said) {
        Dateline former = story.dateline();
        set(Field.DATELINE, switch (key) {
            case "city" -> new Dateline(said, former.organisation(), former.date(), former.raw());
            case "organisation" -> new Dateline(former.city(), said, former.date(), former.raw());
            case "dateline_date" -> new Dateline(former.city(), former.organisation(), said, former.raw());
            default -> new Dateline(former.city(), former.organisation(), former.date(), said);
        });
    }

    /** The first one at hand leads the story. */
    private void images(String key, List<String> all) {
        for (String address : all) {
            Optional<String> photo = lead().photo() == null ? photos.apply(address) : Optional.empty();
            photo.ifPresentOrElse(name -> lead(lead().withPhoto(name)), () -> tell(key, List.of(address)));
        }
    }

    private Figure lead() {
        return story.lead();
    }

    private void lead(Figure figure) {
        set(Field.LEAD, figure);
    }
}
