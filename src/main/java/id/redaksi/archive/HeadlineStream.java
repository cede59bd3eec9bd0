package id.redaksi.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** The words of a story's headline, once each. */
final class HeadlineStream extends TokenStream {
    private final StoryWords words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private int at;

    HeadlineStream(StoryWords words) {
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
            if (words.isInHeadline(words.word(at))) {
                term.setBytesRef(words.known().bytes(words.word(at)));
                return true;
            }
        }
        return false;
    }
}
