package id.redaksi.story;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What was put right in a story after it had gone out, said to its readers: Pedoman Pemberitaan Media Siber, butir 4, asks
 * for its time and for the link to what it corrects. The time is ISO 8601 with offset. {@code revision} is the SHA-256 of
 * the revision that is corrected, empty where none is named.
 */
public record Correction(Kind kind, String time, Inline text, String revision) {
    /** The five kinds, by the words that the press code and newsrooms use. */
    public enum Kind {
        /** A slip of the newsroom's own: a name, a figure, a letter. */
        RALAT,
        /** Wrong information put right, because somebody pointed it out (Kode Etik Jurnalistik, pasal 10 and 11). */
        KOREKSI,
        /** The answer of somebody about whom was reported (right of reply, UU 40/1999 pasal 1 number 11). */
        HAK_JAWAB,
        /** What has become known since; nothing was wrong. */
        PEMBARUAN,
        /** The story, or a part of it, is taken back, with the reason (Pedoman Pemberitaan Media Siber, butir 5). */
        PENCABUTAN
    }

    /** When it was made; empty for a time that cannot be read. */
    public Optional<OffsetDateTime> at() {
        return Workflow.Times.read(time);
    }

    public Correction withKind(Kind kind) {
        return new Correction(kind, time, text, revision);
    }

    public Correction withTime(String time) {
        return new Correction(kind, time, text, revision);
    }

    public Correction withText(Inline text) {
        return new Correction(kind, time, text, revision);
    }

    public Correction withRevision(String revision) {
        return new Correction(kind, time, text, revision);
    }
}
