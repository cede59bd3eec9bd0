package id.redaksi.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** The stems of those of a story's words that are not their own, each word once with how often it stands there. */
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
        while (++at < words.size()) {
            BytesRef stem = words.known().stem(words.word(at));
            if (stem != null) {
                term.setBytesRef(stem);
                frequency.setTermFrequency(words.weight(words.word(at)));
                return true;
            }
        }
        return false;
    }
}
