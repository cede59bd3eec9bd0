package id.redaksi.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** The stems of a story's words, each word once with how often it stands there. */
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
        String word = words.word(at);
        String stem = Stems.of(word);
        term.setBytesRef(stem.equals(word) ? words.bytes(at) : new BytesRef(stem));
        frequency.setTermFrequency(words.weight(at));
        return true;
    }
}
