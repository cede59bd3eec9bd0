package id.redaksi.media;

/** A photo that was read: its format, its size in pixels as it is to be seen, and what its file says of it. */
public record Photo(Format format, int width, int height, Orientation orientation, PhotoMetadata metadata) {
    /** The formats that are taken in. */
    public enum Format {
        JPEG,
        PNG
    }
}
