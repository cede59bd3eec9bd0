package id.redaksi.archive;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** What the words of a story begin with, once each; what a word of the headline begins with once more behind a sign. */
final class BeginningStream extends TokenStream {
    private final StoryWords words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    /** By the number of a beginning: 1 when it was given for this story, 3 when for its headline too. */
    private byte[] given = new byte[1024];

    private int word;
    private int next;
    private boolean headline;

    BeginningStream(StoryWords words) {
        this.words = words;
    }

    @Override
    public void reset() {
        clearAttributes();
        Arrays.fill(given, (byte) 0);
        word = 0;
        next = 0;
        headline = false;
    }

    @Override
    public boolean incrementToken() {
        while (word < words.size()) {
            int number = words.word(word);
            int[] beginnings = words.known().beginnings(number);
            if (next == beginnings.length) {
                next = 0;
                headline = !headline && words.isInHeadline(number);
                word += headline ? 0 : 1;
                continue;
            }
            int beginning = beginnings[next++];
            int sign = headline ? 2 : 1;
            if (beginning >= given.length) {
                given = Arrays.copyOf(given, beginning * 2);
            }
            if ((given[beginning] & sign) == 0) {
                given[beginning] |= (byte) sign;
                KnownBeginnings known = words.known().known();
                term.setBytesRef(headline ? known.marked(beginning) : known.plain(beginning));
                return true;
            }
        }
        return false;
    }
}
