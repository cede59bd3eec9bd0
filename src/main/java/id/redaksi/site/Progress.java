package id.redaksi.site;

/** Who watches a build and may end it. Called on the build's threads; must not wait for anything. */
public interface Progress {
    /** What is being done. */
    enum Stage {
        /** The stories that changed are looked at. */
        READING,
        /** The pages that depend on them are made. */
        PAGES,
        /** Pages and files that no longer belong to the site are taken away. */
        REMOVING
    }

    /** How far a build is: so many of so many in this stage; {@code of} may still grow. */
    record Step(long done, long of, Stage stage) {}

    /** What became, or with a dry run would become, of a file of the site. */
    record Change(What what, String address) {
        /** Written for the first time, written anew, or taken away. */
        public enum What {
            NEW,
            CHANGED,
            REMOVED
        }
    }

    /** Nobody watches. */
    Progress NONE = _ -> {};

    void at(Step step);

    /** Told of each file that is written or taken away; for a dry run of each that would be. */
    default void changed(Change change) {}

    /** Whether the build is to go on; one that ends early is finished by the next. */
    default boolean goesOn() {
        return true;
    }
}
