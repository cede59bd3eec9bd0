package id.redaksi.site;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** A site could not be built, or not to its end; what was built stays, and the next build goes on from there. */
public final class SiteFailed extends Exception implements Explained {
    private final transient Message why;

    public SiteFailed(Message why) {
        super(why.key());
        this.why = why;
    }

    static SiteFailed of(String key, Path where) {
        return new SiteFailed(Message.of(key, where.toString()));
    }

    @Override
    public Message explanation() {
        return why;
    }
}
