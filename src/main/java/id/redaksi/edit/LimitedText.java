package id.redaksi.edit;

import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of a story whose length is limited, with the limit it usually has, in characters as a reader counts them. */
public enum LimitedText {
    /** A longer one is cut by search engines and by most portals' own lists: a convention. */
    HEADLINE(70, Field.HEADLINE),
    /** For narrow places, about half of a headline: a convention. */
    SHORT_HEADLINE(40, Field.SHORT_HEADLINE),
    /** It stands in for a missing description, of which search engines show about this much: a convention. */
    STANDFIRST(160, Field.STANDFIRST),
    /** Two sentences: a convention. Captions of photos, of the photos in galleries, and of tables. */
    CAPTION(250, null),
    /** What X takes of a card's title (its card markup reference). */
    SOCIAL_TITLE(70, Field.SOCIAL_TITLE),
    /** What X takes of a card's description (its card markup reference). */
    SOCIAL_DESCRIPTION(200, Field.SOCIAL_DESCRIPTION),
    /** What Batch, which sends them for news apps, advises; a locked iPhone shows four lines. */
    PUSH(120, Field.PUSH),
    /** What WhatsApp's business interface takes below a photo. */
    WHATSAPP(1024, Field.WHATSAPP),
    /** What Mailchimp advises for a subject. */
    NEWSLETTER(60, Field.NEWSLETTER);

    private final int usual;
    private final @Nullable Field<String> field;

    LimitedText(int usual, @Nullable Field<String> field) {
        this.usual = usual;
        this.field = field;
    }

    /** The limit where no setting says otherwise. */
    public int usual() {
        return usual;
    }

    /** Its name in the settings and the message files. */
    public String key() {
        return field == null ? "caption" : field.name();
    }

    /** What it is called. */
    public Message called() {
        return Message.of("edit.limited." + key());
    }

    /** What the story says there; empty for captions, of which a story has many. */
    Optional<String> of(Story story) {
        return Optional.ofNullable(field).map(one -> one.of(story));
    }

    /** The one with this key. */
    public static Optional<LimitedText> named(String key) {
        return Arrays.stream(values()).filter(text -> text.key().equals(key)).findFirst();
    }

    /** The one that this field holds. */
    public static Optional<LimitedText> in(Field<String> field) {
        return Arrays.stream(values()).filter(text -> text.field == field).findFirst();
    }
}
