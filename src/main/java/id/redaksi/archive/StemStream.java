package id.redaksi.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** The stems of a story's words, each word once with how often it stands there: one list then has all forms of a word. */
final class StemStream extends TokenStream {
    private final StoryWords words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private int at;

    StemStream(StoryWords words) {
        this.words = words;
    }

    @Override
    public void reset() {
        clearAttributes();
        at = -1;
    }

    @Override
    public boolean incrementToken() {
        if (++at >= words.size()) {
            return false;
        }
        int word = words.word(at);
        term.setBytesRef(words.known().stem(word));
        frequency.setTermFrequency(words.weight(word));
        return true;
    }
}
