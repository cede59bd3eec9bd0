package id.redaksi.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import id.redaksi.guard.Json;
import id.redaksi.page.template.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What a search engine reads of a page, as JSON in a script element; no character of it can end the element. */
final class JsonLd {
    /** Writes one thing. */
    interface Thing {
        void write(JsonGenerator json) throws IOException;
    }

    /** Escapes what means something to an HTML parser, and the two characters that end a line in a script only. */
    private static final class Inert extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final SerializableString LINE = new SerializedString("\\u2028");
        private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");
        private final int[] ascii = standardAsciiEscapesForJSON();

        Inert() {
            for (char c : new char[] {'<', '>', '&', '\''}) {
                ascii[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == '\u2028' ? LINE : c == '\u2029' ? PARAGRAPH : null;
        }
    }

    private static final Inert INERT = new Inert();

    private JsonLd() {}

    static void write(Html out, Thing thing) {
        out.append("<script type=\"application/ld+json\">");
        try (JsonGenerator json = Json.mapper().getFactory().createGenerator(new Appending(out))) {
            json.setCharacterEscapes(INERT);
            thing.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is read or written but memory", e);
        }
        out.append("</script>\n");
    }

    /** Jackson writes what is long in pieces, and may part a pair of surrogates between two. */
    private static final class Appending extends Writer {
        private final Html out;
        private char half;

        Appending(Html out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) {
            if (length == 0) {
                return;
            }
            int start = from;
            int end = from + length;
            if (half != 0) {
                out.append(new char[] {half, text[start]}, 0, 2);
                half = 0;
                start++;
            }
            if (start < end && Character.isHighSurrogate(text[end - 1])) {
                half = text[--end];
            }
            out.append(text, start, end);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
