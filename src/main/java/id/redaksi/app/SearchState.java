package id.redaksi.app;

/** How much a search can find just now. */
public sealed interface SearchState {
    /** Everything that is saved, save what was saved a moment ago. */
    record Ready() implements SearchState {}

    /** The index is being made; it holds so many of so many stories, the last changed first. */
    record Building(long done, long total) implements SearchState {}

    /** The index was damaged and is being made anew; it holds so many of so many stories. */
    record Mending(long done, long total) implements SearchState {}

    /** Another program has the newsroom, and its index lacks the newest stories; they are searched by headline and opening. */
    record Lagging() implements SearchState {}
}
