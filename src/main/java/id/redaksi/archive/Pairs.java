package id.redaksi.archive;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * The common words of a story that follow each other, as pairs: to find "yang ada" by the places of its words, each story
 * of an archive would have to be looked into. Common are the words of Tala's list; their pairs are some three hundredths of the
 * index.
 */
final class Pairs extends TokenStream {
    private static final CharArraySet COMMON = IndonesianAnalyzer.getDefaultStopSet();

    private final StoryWords words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRefBuilder pair = new BytesRefBuilder();
    private int token;

    Pairs(StoryWords words) {
        this.words = words;
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The pair of two words as the index has it. */
    static String of(String first, String second) {
        return first + " " + second;
    }

    @Override
    public void reset() {
        clearAttributes();
        token = 0;
    }

    @Override
    public boolean incrementToken() {
        while (++token < words.tokens()) {
            int first = words.wordAt(token - 1);
            int second = words.wordAt(token);
            if (words.stepTo(token) == 1 && words.known().isCommon(first) && words.known().isCommon(second)) {
                pair.clear();
                pair.append(words.known().bytes(first));
                pair.append((byte) ' ');
                pair.append(words.known().bytes(second));
                BytesRef made = pair.get();
                term.setBytesRef(made);
                return true;
            }
        }
        return false;
    }
}
