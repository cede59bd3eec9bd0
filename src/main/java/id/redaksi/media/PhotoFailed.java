package id.redaksi.media;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A file that cannot be taken as a photo. */
public final class PhotoFailed extends Exception implements Explained {
    private final transient Message explanation;

    PhotoFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    /** A file of more bytes than {@link PhotoReader#MOST_BYTES}. */
    public static PhotoFailed tooLarge(String name) {
        return new PhotoFailed(Message.of("media.tooLarge", name, PhotoReader.MOST_BYTES / 1_000_000));
    }

    /** A picture of more pixels than can be taken. */
    public static PhotoFailed tooManyPixels(String name, int width, int height, long most) {
        return new PhotoFailed(Message.of("media.tooManyPixels", name, width, height, most / 1_000_000));
    }

    public static PhotoFailed unreadable(String name) {
        return new PhotoFailed(Message.of("media.unreadable", name));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
