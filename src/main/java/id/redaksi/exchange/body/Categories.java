package id.redaksi.exchange.body;

import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.topics.Filed;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The channel and the tags of a story that came from elsewhere. By the table of the receiver that it came from, where one
 * was named, its words become the house's own; what has no row there, or several, stays as it came. All of it is told.
 */
public final class Categories {
    /** A category as its source says it; {@code place}: the source means a part of the site by it, and not a tag. */
    public record Said(String text, String slug, boolean place) {}

    private final OwnNames names;
    private final Consumer<Message> told;
    private final Set<String> tags = new LinkedHashSet<>();
    private String channel = "";

    private Categories(OwnNames names, Consumer<Message> told) {
        this.names = names;
        this.told = told;
    }

    /** The story with the channel and tags that were said; of several places that it is in the first, the others are told. */
    public static Story in(Story story, List<Said> said, OwnNames names, Consumer<Message> told) {
        var categories = new Categories(names, told);
        List<Said> some = said.stream().filter(one -> !one.text().isBlank()).toList();
        some.forEach(categories::channel);
        some.forEach(one -> categories.file(one, story.headline()));
        return story.with(Field.CHANNEL, categories.channel).with(Field.TAGS, List.copyOf(categories.tags));
    }

    /** The same for a story that has its channel and tags, as they came, already. */
    public static Story in(Story story, OwnNames names, Consumer<Message> told) {
        if (names.isNone()) {
            return story;
        }
        List<Said> said = new java.util.ArrayList<>(List.of(new Said(story.topics().channel(), "", true)));
        story.topics().tags().forEach(tag -> said.add(new Said(tag, "", false)));
        return in(story, said, names, told);
    }

    /** What a row says comes before what only stands first. */
    private void channel(Said said) {
        List<Filed> meant = meant(said);
        if (channel.isEmpty() && meant.size() == 1 && meant.getFirst().kind() == Filed.Kind.CHANNEL) {
            channel = meant.getFirst().name();
        }
    }

    private void file(Said said, String headline) {
        List<Filed> meant = meant(said);
        boolean known = meant.size() == 1;
        String name = known ? meant.getFirst().name() : said.text();
        if (known && !name.equals(said.text())) {
            told.accept(Message.of("exchange.category.became", said.text(), name, names.receiver()));
        } else if (!known && !names.isNone()) {
            String why = meant.isEmpty() ? "exchange.category.noRow" : "exchange.category.manyRows";
            told.accept(Message.of(why, said.text(), names.receiver()));
        }
        boolean place = known ? meant.getFirst().kind() == Filed.Kind.CHANNEL : said.place();
        if (!place) {
            tags.add(name);
        } else if (channel.isEmpty()) {
            channel = name;
        } else if (!channel.equals(name)) {
            told.accept(Message.of("exchange.wxr.category", name, headline));
        }
    }

    /** Of a place and a tag that are called alike the one that the source means. */
    private List<Filed> meant(Said said) {
        List<Filed> all = names.meant(said.text(), said.slug());
        Filed.Kind kind = said.place() ? Filed.Kind.CHANNEL : Filed.Kind.TAG;
        List<Filed> own = all.stream().filter(one -> one.kind() == kind).toList();
        return own.isEmpty() ? all : own;
    }
}
