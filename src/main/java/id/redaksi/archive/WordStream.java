package id.redaksi.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a story as they stand, for phrases and for the exact word; what weighs more stands there several times. */
final class WordStream extends TokenStream {
    private final StoryWords words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int token;
    private int left;

    WordStream(StoryWords words) {
        this.words = words;
    }

    @Override
    public void reset() {
        clearAttributes();
        token = -1;
        left = 0;
    }

    @Override
    public boolean incrementToken() {
        if (left > 0) {
            step.setPositionIncrement(0);
        } else {
            if (++token >= words.tokens()) {
                return false;
            }
            term.setBytesRef(words.known().bytes(words.wordAt(token)));
            step.setPositionIncrement(words.stepTo(token));
            left = words.timesAt(token);
        }
        left--;
        return true;
    }
}
