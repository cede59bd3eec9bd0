package id.redaksi.desk;

import id.redaksi.desk.session.OpenStories;
import org.jspecify.annotations.Nullable;

/** The window's last stand without a window: it ends the program once the texts are kept. */
public final class LastHour {
    /** How the program ends then. */
    public static final int STATUS = 7;

    private volatile @Nullable LastStand stand;

    public void of(OpenStories stories) {
        stand = new LastStand(stories::keepLastly, _ -> Runtime.getRuntime().halt(STATUS));
    }

    public void failed(Throwable failure) {
        LastStand now = stand;
        if (failure instanceof OutOfMemoryError && now != null) {
            now.now();
        }
    }
}
