package id.redaksi.edit;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages of a chat as WhatsApp copies and exports them: a time and a name before each, signs for bold, italic and
 * struck words. The times are dropped, the signs become marks; text without such a head is no chat and stays as it is.
 */
final class ChatText {
    private static final String TIME = "\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s?[AaPp][Mm])?";
    private static final String DATE = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}";
    private static final Pattern HEAD = Pattern.compile("^\\u200E?(?:\\[(?:" + TIME + ", " + DATE + "|" + DATE + ",? " + TIME
            + ")\\]|" + DATE + ",? " + TIME + " -) ([^:\\n]{1,60}): (.*)$");
    private static final Pattern MARKED =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_~])(?=\\S)([^*_~\\n]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");

    private ChatText() {}

    /** A text for each message, the writer's name before it; empty when these lines are no chat. */
    static Optional<List<Inline>> messages(List<String> lines) {
        if (lines.isEmpty() || !HEAD.matcher(lines.getFirst()).matches()) {
            return Optional.empty();
        }
        List<Inline> messages = new ArrayList<>();
        for (String line : lines) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                messages.add(Inline.of(head.group(1) + ": ").plus(marked(head.group(2))));
            } else if (!line.isBlank()) {
                messages.add(messages.removeLast().plus(Inline.of("\n")).plus(marked(line)));
            }
        }
        return Optional.of(messages);
    }

    private static Inline marked(String text) {
        Inline result = Inline.EMPTY;
        int from = 0;
        Matcher mark = MARKED.matcher(text);
        while (mark.find()) {
            Emphasis emphasis =
                    switch (mark.group(1)) {
                        case "*" -> Emphasis.BOLD;
                        case "_" -> Emphasis.ITALIC;
                        default -> Emphasis.STRIKETHROUGH;
                    };
            result = result.plus(Inline.of(text.substring(from, mark.start())))
                    .plus(Inline.of(mark.group(2), emphasis));
            from = mark.end();
        }
        return result.plus(Inline.of(text.substring(from)));
    }
}
