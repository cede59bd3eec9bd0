package id.redaksi.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A word of a text as the index sees it: in small plain letters, its stem (or itself), and where it stands. */
record Word(String typed, String stem, Archive.Range range) {
    /** The words of the text, at most so many. */
    static List<Word> in(String text, Analyzer analyzer, int most) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() <= most) {
                if (step.getPositionIncrement() == 0 && !words.isEmpty()) {
                    Word word = words.removeLast();
                    words.add(new Word(word.typed(), term.toString(), word.range()));
                } else {
                    var range = new Archive.Range(offset.startOffset(), offset.endOffset());
                    words.add(new Word(term.toString(), term.toString(), range));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return words.size() > most ? List.copyOf(words.subList(0, most)) : List.copyOf(words);
    }
}
