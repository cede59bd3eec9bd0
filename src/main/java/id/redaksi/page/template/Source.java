package id.redaksi.page.template;

import id.redaksi.wording.Message;
import org.jspecify.annotations.Nullable;

/** The text of one template file and how far it has been read. */
final class Source {
    /** A tag: its kind (a blank for a value), its name, and where it begins. */
    record Tag(char kind, String name, int at) {}

    private final String file;
    private final String text;
    private int from;

    Source(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    TemplateFailed failed(int at, Message reason) {
        int line = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new TemplateFailed(file, line, reason);
    }

    int end() {
        return text.length();
    }

    /** Reads up to the next tag: {@code plain} gets the text before it, without the blanks around a tag that has a line of its own. */
    @Nullable Tag next(Plain plain) throws TemplateFailed {
        int open = text.indexOf("{{", from);
        if (open < 0) {
            plain.read(text, from, text.length());
            from = text.length();
            return null;
        }
        char kind = open + 2 < text.length() ? text.charAt(open + 2) : ' ';
        if (kind == '{' || kind == '&') {
            throw failed(open, Message.of("page.template.unescaped"));
        }
        if (kind == '=') {
            throw failed(open, Message.of("page.template.delimiters"));
        }
        int close = text.indexOf("}}", open);
        int again = text.indexOf("{{", open + 2);
        if (close < 0 || again >= 0 && again < close) {
            throw failed(open, Message.of("page.template.unclosedTag"));
        }
        boolean plainName = "#^/>!".indexOf(kind) < 0;
        String name = text.substring(open + (plainName ? 2 : 3), close).strip();
        int before = open;
        int after = close + 2;
        int line = lineStart(open);
        int next = lineEnd(after);
        if (!plainName && line >= 0 && next >= 0) {
            before = line;
            after = next;
        }
        plain.read(text, from, before);
        from = after;
        return new Tag(plainName ? ' ' : kind, name, open);
    }

    /** Where the line of a tag begins when only blanks stand before it, else -1. */
    private int lineStart(int tag) {
        int at = tag;
        while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' ? at : -1;
    }

    /** Where the next line begins when only blanks stand behind a tag, else -1. */
    private int lineEnd(int tag) {
        int at = tag;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() ? at : text.charAt(at) == '\n' ? at + 1 : -1;
    }

    /** Takes the text between tags. */
    interface Plain {
        void read(String text, int from, int to) throws TemplateFailed;
    }
}
