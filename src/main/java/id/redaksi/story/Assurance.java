package id.redaksi.story;

import java.util.List;
import java.util.Locale;

/**
 * What an editor answers where the press code asks: the conditions on which a story goes out before it is verified, a
 * consent, the ground of a withdrawal. The answers are kept with the story, at home.
 */
public enum Assurance {
    /** The story goes out although it is not verified yet. */
    UNVERIFIED,
    /** The four conditions of Pedoman Pemberitaan Media Siber, butir 2: the urgent public interest, */
    PUBLIC_INTEREST,
    /** who the first source is, clearly named, credible and competent, */
    FIRST_SOURCE,
    /** how the subject was sought and could not be reached, */
    UNREACHABLE,
    /** and that readers are told in the story. */
    READERS_TOLD,
    /** Who agreed that a likeness or a voice is imitated, and when (1/PERATURAN-DP/I/2025). */
    CONSENT,
    /** Why a story was taken back: one of {@link #GROUNDS}. */
    KILL_GROUND;

    /** What has to be answered before a story may say that it is not verified. */
    public static final List<Assurance> CONDITIONS = List.of(PUBLIC_INTEREST, FIRST_SOURCE, UNREACHABLE, READERS_TOLD);

    /** The grounds of butir 5: ethnic or religious hatred, decency, a child's future, a victim's trauma, others of Dewan Pers. */
    public static final List<String> GROUNDS = List.of("sara", "decency", "child", "trauma", "council");

    /** How it is called in the JSON, never changed. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
