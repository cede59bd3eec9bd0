package id.redaksi.archive;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;

/**
 * How the index takes a text apart: letters and digits in a row are a word, folded to small plain letters, and each word
 * stands beside its Indonesian stem (Tala 2003), so that "memblokir" finds "pemblokiran" and the exact word still wins.
 * No word is too common to be kept: a newsroom searches for "siapa" too.
 */
final class StoryAnalyzer extends Analyzer {
    /** Changes when the index has to be built anew. */
    static final String FORM = "3";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new PatternTokenizer(WORD, 0);
        TokenStream stream = folded(words);
        stream = new IndonesianStemFilter(new KeywordRepeatFilter(stream));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream stream) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(stream));
    }
}
