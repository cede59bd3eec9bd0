package id.redaksi.page;

import java.util.List;

/** A photo in the sizes that a page offers, narrowest first; never none. */
public record Picture(List<PagePhoto> renditions) {
    public Picture {
        renditions = List.copyOf(renditions);
        if (renditions.isEmpty()) {
            throw new IllegalArgumentException("a picture without a file");
        }
    }

    public static Picture of(PagePhoto only) {
        return new Picture(List.of(only));
    }

    public PagePhoto widest() {
        return renditions.getLast();
    }

    /** What a browser that knows no choice shows: the widest up to 960 pixels, else the narrowest. */
    public PagePhoto middle() {
        PagePhoto middle = renditions.getFirst();
        for (PagePhoto one : renditions) {
            if (one.width() <= 960) {
                middle = one;
            }
        }
        return middle;
    }
}
