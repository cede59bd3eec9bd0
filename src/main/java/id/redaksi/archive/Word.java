package id.redaksi.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A word of a text as the index sees it: in small plain letters, its stem (or itself), and where it stands. */
record Word(String typed, String stem, Archive.Range range) {
    /** The words of the text that pass the test, at most so many; reading stops at the last of them. */
    static List<Word> in(String text, Analyzer analyzer, int most, Predicate<Word> test) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            Word last = null;
            while (words.size() < most && stream.incrementToken()) {
                if (last != null && step.getPositionIncrement() == 0) {
                    last = new Word(last.typed(), term.toString(), last.range());
                    continue;
                }
                if (last != null && test.test(last)) {
                    words.add(last);
                }
                var range = new Archive.Range(offset.startOffset(), offset.endOffset());
                last = new Word(term.toString(), term.toString(), range);
            }
            if (last != null && words.size() < most && test.test(last)) {
                words.add(last);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return List.copyOf(words);
    }
}
