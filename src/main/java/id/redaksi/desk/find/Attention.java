package id.redaksi.desk.find;

import id.redaksi.story.Workflow.Status;

/** Why one should think twice before a story is changed among many others. */
enum Attention {
    NONE,
    /** It has left the house: what readers see elsewhere will not change with it. */
    OUT,
    KILLED;

    static Attention of(Status status) {
        return switch (status) {
            case IDEA, DRAFT, REVIEW, READY, ARCHIVED -> NONE;
            case EXPORTED, CORRECTED -> OUT;
            case KILLED -> KILLED;
        };
    }
}
