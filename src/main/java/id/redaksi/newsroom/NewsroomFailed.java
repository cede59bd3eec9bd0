package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** The newsroom could not be opened or read. */
public final class NewsroomFailed extends Exception implements Explained {
    /** What can be done where a newsroom cannot be opened for writing. */
    public enum Way {
        /** Nothing but what the explanation says. */
        NONE,
        /** It can be opened for reading. */
        READ,
        /** Another program holds it: that one can be brought to the front, and the newsroom can be opened for reading. */
        HELD
    }

    private static final String STORY_DAMAGED = "newsroom.storyDamaged";

    private final transient Message explanation;
    private final Way way;

    public NewsroomFailed(Message explanation) {
        this(explanation, Way.NONE);
    }

    public NewsroomFailed(Message explanation, Way way) {
        super(explanation.key());
        this.explanation = explanation;
        this.way = way;
    }

    /** Another program holds the folder; the sentence says which, as far as that one has written it down. */
    static NewsroomFailed inUse(Path folder) {
        Message said = Holder.of(folder)
                .map(holder -> Message.of(
                        holder.host().isEmpty() ? "newsroom.inUseBy" : "newsroom.inUseOn",
                        folder.toString(),
                        String.valueOf(holder.process()),
                        holder.sinceMinute(),
                        holder.host()))
                .orElse(Message.of("newsroom.inUse", folder.toString()));
        return new NewsroomFailed(said, Way.HELD);
    }

    /** It cannot be opened to write, but to read. */
    static NewsroomFailed toRead(String key, Path where) {
        return new NewsroomFailed(Message.of(key, where.toString()), Way.READ);
    }

    /** The drive cannot hold a lock, so two programs could write at once (some network and FUSE file systems). */
    static NewsroomFailed withoutLocks(Path folder) {
        return toRead("newsroom.noLocks", folder);
    }

    /** A text that no way leads to as it was saved. */
    static NewsroomFailed damaged(Revision revision) {
        return new NewsroomFailed(Message.of(STORY_DAMAGED, revision.story().value(), revision.number()));
    }

    public NewsroomFailed(DatabaseFailed cause) {
        super(Trouble.of(cause).key(), cause);
        explanation = Trouble.of(cause);
        way = cause.reason() == DatabaseFailed.Reason.READ_ONLY ? Way.READ : Way.NONE;
    }

    public Way way() {
        return way;
    }

    /** Whether what was asked for is damaged, or what leads there, so that it may stand on other pages still. */
    public boolean isDamage() {
        return explanation.key().equals(STORY_DAMAGED)
                || getCause() instanceof DatabaseFailed failed && Contents.isDamage(failed);
    }

    /** Whether all that is wrong is that nothing can be written there. */
    public boolean isNotWritable() {
        return explanation.key().equals("newsroom.notWritable") || explanation.key().equals("newsroom.readOnly");
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
