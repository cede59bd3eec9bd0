package id.redaksi.desk;

import id.redaksi.desk.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The threads on which the window has things done, so that all of them are let finish when it goes. */
final class Lanes implements AutoCloseable {
    private final List<Background> opened = new ArrayList<>();
    private final Consumer<Throwable> bugs;

    Lanes(Consumer<Throwable> bugs) {
        this.bugs = bugs;
    }

    /** A lane of its own, by this name in the list of threads. */
    Background lane(String name) {
        return kept(Background.lane("redaksi-" + name, bugs));
    }

    /** A lane that stands back behind all others. */
    Background quiet(String name) {
        return kept(Background.quietLane("redaksi-" + name, bugs));
    }

    private Background kept(Background lane) {
        opened.add(lane);
        return lane;
    }

    /** Lets the lanes finish, the first one, which writes, last. */
    @Override
    public void close() {
        opened.reversed().forEach(Background::close);
    }
}
