package id.redaksi.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * What the words of a story begin with, of one, two, three and five letters: a common beginning is then one list instead
 * of the lists of thousands of words. Of four letters there are few with five; of six and more, few words.
 * What a word of the headline begins with stands there once more behind a sign.
 */
final class Beginnings extends TokenStream {
    /** The longest that is kept. */
    static final int LONGEST = 5;

    static final char HEADLINE = '^';

    private static final int[] LENGTHS = {1, 2, 3, LONGEST};

    private final StoryWords words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef text = new BytesRef();
    private final BytesRef marked = new BytesRef(new byte[4 * LONGEST + 1]);
    private int word;
    private int length;
    private boolean headline;

    Beginnings(StoryWords words) {
        this.words = words;
        marked.bytes[0] = HEADLINE;
    }

    @Override
    public void reset() {
        clearAttributes();
        word = 0;
        length = 0;
        headline = false;
    }

    @Override
    public boolean incrementToken() {
        while (word < words.size()) {
            BytesRef all = words.bytes(word);
            int end = length < LENGTHS.length ? end(all, LENGTHS[length]) : -1;
            if (end < 0) {
                length = 0;
                boolean again = !headline && words.isInHeadline(word);
                headline = again;
                word += again ? 0 : 1;
                continue;
            }
            length++;
            set(all, end);
            return true;
        }
        return false;
    }

    /** Where the beginning of so many letters ends; -1 when the word is shorter, save one of just four letters. */
    private static int end(BytesRef word, int letters) {
        int end = 0;
        for (int i = 0; i < letters; i++) {
            if (end >= word.length) {
                return letters == LONGEST && i == LONGEST - 1 ? end : -1;
            }
            int first = word.bytes[end] & 0xFF;
            end += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        }
        return end;
    }

    private void set(BytesRef all, int end) {
        if (headline) {
            System.arraycopy(all.bytes, 0, marked.bytes, 1, end);
            marked.length = end + 1;
            term.setBytesRef(marked);
        } else {
            text.bytes = all.bytes;
            text.length = end;
            term.setBytesRef(text);
        }
    }
}
