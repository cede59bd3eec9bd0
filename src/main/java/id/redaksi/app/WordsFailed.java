package id.redaksi.app;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** The newsroom's or the user's words could not be read or written; the file stays as it was. */
public final class WordsFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    private WordsFailed(String key, String what) {
        super(key);
        explanation = Message.of(key, what);
    }

    private WordsFailed(String key, Path file) {
        this(key, file.toString());
    }

    static WordsFailed noWord(String text) {
        return new WordsFailed("app.words.noWord", Shortened.to(text, 60));
    }

    static WordsFailed noWords(Path file) {
        return new WordsFailed("app.words.none", file);
    }

    static WordsFailed onlyRead(Path file) {
        return new WordsFailed("app.words.onlyRead", file);
    }

    static WordsFailed notText(Path file) {
        return new WordsFailed("app.words.notText", file);
    }

    static WordsFailed notRead(Path file) {
        return new WordsFailed("app.words.notRead", file);
    }

    static WordsFailed notWritten(Path file) {
        return new WordsFailed("app.words.notWritten", file);
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
