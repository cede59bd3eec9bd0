package id.redaksi.archive;

/** What the index has of a story. */
final class Fields {
    static final String ID = "id";
    /** The words as they stand. */
    static final String WORD = "word";
    /** Their stems. */
    static final String STEM = "stem";
    /** What they begin with. */
    static final String BEGIN = "begin";
    /** Common words that follow each other. */
    static final String PAIR = "pair";
    /** The words of the headline. */
    static final String HEADLINE = "headline";
    /** Names in small plain letters, whole: what is filtered by. */
    static final String CHANNEL = "channel";

    static final String TAG = "tag";
    static final String STATUS = "status";
    /** The words of the names of those who worked on it. */
    static final String AUTHOR = "author";
    /** People, organisations and places, whole, each behind the sign of its kind. */
    static final String NAMED = "named";
    /** The second on the clock of the newsroom, as if it were UTC: the index lies in this order, the youngest first. */
    static final String DATE = "date";
    /** The same as they are written, for counting. */
    static final String CHANNELS = "channels";

    static final String TAGS = "tags";

    private Fields() {}
}
