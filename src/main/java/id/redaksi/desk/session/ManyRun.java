package id.redaksi.desk.session;

import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.RefileStories.HeldBack;
import id.redaksi.app.RefileStories.Progress;
import id.redaksi.app.RefileStories.Stepped;
import id.redaksi.wording.Message;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** An act on many stories that is going on, or was done last: what came of it so far, and how that is told. */
final class ManyRun {
    /** So many stories are named; of the others it is said how many they are. */
    private static final int NAMED = 4;

    final long key;
    final Message name;
    final ManyStoriesAct act;
    final ManyStories.Also also;
    final Set<String> left = new LinkedHashSet<>();
    final Set<HeldBack> heldBack = new LinkedHashSet<>();
    Progress progress = new Progress(0, 0);
    long changed;
    boolean cancelled;

    ManyRun(long key, ManyStoriesAct act, ManyStories.Also also) {
        this.key = key;
        this.act = act;
        this.also = also;
        name = act.name();
    }

    void add(Stepped stepped) {
        changed += stepped.changed().size();
        progress = new Progress(progress.done() + stepped.looked(), progress.all());
        left.addAll(stepped.left());
        heldBack.addAll(stepped.heldBack());
    }

    /** Whether stories stayed as they were, since somebody had filed them anew meanwhile. */
    boolean hasLeft() {
        return !left.isEmpty();
    }

    /** What is told at the end; {@code done}: else it has been taken back. */
    Message said(boolean done) {
        return Message.of(done ? "tags.many.done" : "tags.many.undone", name, changed, some(), held());
    }

    /** Which stories, in a sentence of its own; nothing for none. */
    private Message some() {
        if (left.isEmpty()) {
            return Message.of("tags.many.none");
        }
        String named = left.stream()
                .limit(NAMED)
                .map(headline -> "“" + (headline.isBlank() ? "…" : headline) + "”")
                .collect(Collectors.joining(", "));
        return Message.of("tags.many.left", left.size(), named, Math.max(0, left.size() - NAMED));
    }

    /** Which stories could not be ready and why, in a sentence of its own; nothing for none. */
    private Message held() {
        return heldBack.isEmpty()
                ? Message.of("tags.many.none")
                : Message.of(
                        "tags.many.heldBack",
                        heldBack.size(),
                        Headlines.held(heldBack.stream().limit(NAMED).toList()),
                        Math.max(0, heldBack.size() - NAMED));
    }
}
