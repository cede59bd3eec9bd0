package id.redaksi.desk.session;

import id.redaksi.desk.kit.Words;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Set;

/** What people call the place of a text in a story: "Judul", "alinea", "Teks alternatif foto utama". */
public final class PlaceName {
    private static final List<String> LEAD = List.of("leadCaption", "leadCredit", "leadAlt");
    private static final List<String> DATELINE = List.of("city", "organisation", "date");

    /** Fields whose place is not in the inspector, or not yet. */
    private static final Set<Field<?>> NAMED_HERE =
            Set.of(Field.HEADLINE, Field.STANDFIRST, Field.PUSH, Field.WHATSAPP, Field.NEWSLETTER);

    private PlaceName() {}

    /** The name of a place that the story has. */
    public static Message of(Story story, TextPlace place) {
        return switch (place) {
            case TextPlace.InField(var field, var part) -> field(field, part);
            case TextPlace.InBlock(var id, var part) -> story.body()
                    .find(id)
                    .map(block -> block(block, part))
                    .orElse(Message.of("desk.body"));
        };
    }

    /** The name as it stands alone, with a capital. */
    public static String written(Words words, Message name) {
        String text = words.now(name);
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toUpperCase(words.locale()) + text.substring(first);
    }

    private static Message field(Field<?> field, int part) {
        if (field == Field.LEAD) {
            return Message.of("desk.place." + LEAD.get(part));
        }
        if (field == Field.DATELINE) {
            return Message.of("desk.field." + DATELINE.get(part));
        }
        return Message.of((NAMED_HERE.contains(field) ? "desk.place." : "desk.field.") + field.name());
    }

    private static Message block(Block block, int part) {
        if (block instanceof Figure || block instanceof Gallery) {
            int leaves = block.leaves().size();
            return Message.of("desk.place." + (part >= leaves ? "alt" : part % 2 == 0 ? "caption" : "credit"));
        }
        return Message.of("desk.block." + block.kind());
    }
}
