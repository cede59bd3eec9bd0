package id.redaksi.desk.inspector;

import id.redaksi.desk.session.OpenStory;

/** Asks whether a story may be called ready. */
@FunctionalInterface
public interface ReadyGate {
    /** Calls {@code ready} when nothing stops it; else says what does and calls {@code stays}. On JavaFX's thread, later. */
    void ask(OpenStory story, Runnable ready, Runnable stays);
}
