package id.redaksi.wording;

/** A failure of the user's world that can say what was being done, what happened, and what to do next. */
public interface Explained {
    Message explanation();
}
