package id.redaksi.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The Indonesian stem of a word (Tala 2003), which "memblokir" shares with "pemblokiran". The stemmer knows no words and
 * cuts "berita" to "ita"; so what would leave less than four letters of a short word stays whole. Remembered, since an
 * archive has few words and says them often. Any thread.
 */
final class Stems {
    private static final int SHORT_WORD = 7;
    private static final int SHORT_STEM = 4;
    /** Beyond this the memory is begun anew: names and numbers never end. */
    private static final int REMEMBERED = 50_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final ThreadLocal<One> STEMMER = ThreadLocal.withInitial(One::new);

    private Stems() {}

    static String of(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        String stem = STEMMER.get().stem(word);
        boolean tooShort = stem.length() < 2 || stem.length() < SHORT_STEM && word.length() < SHORT_WORD;
        String kept = tooShort || stem.length() == word.length() ? word : stem;
        if (KNOWN.size() >= REMEMBERED) {
            KNOWN.clear();
        }
        KNOWN.put(word, kept);
        return kept;
    }

    /** Lucene's stemmer can be reached through its filter only, so this is a stream of one word. */
    private static final class One {
        private final Source source = new Source();
        private final TokenStream stemmed = new IndonesianStemFilter(source);

        String stem(String word) {
            source.term.setEmpty().append(word);
            try {
                stemmed.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException("a word in memory can be read", e);
            }
            return source.term.toString();
        }
    }

    private static final class Source extends TokenStream {
        final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
