package id.redaksi.exchange.proof;

import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What is kept back in one story may be said openly in another that leaves with it: who is hidden here may be named there,
 * and then the name gives nothing away. Each story is listened to once, for the words of all of them.
 */
public final class Spoken {
    private final Phrases phrases;
    private final Set<String> heard = new HashSet<>();

    public Spoken(Collection<KeptBack> kept) {
        phrases = new Phrases(kept.stream().flatMap(one -> one.phrases().stream()).toList());
    }

    /** Listens to a story as it leaves. */
    public void hear(Story leaving) {
        byte[] json = KeptBack.json(leaving);
        if (phrases.mayBeIn(json)) {
            heard.addAll(phrases.saidIn(PlainWords.of(new String(json, StandardCharsets.UTF_8))));
        }
    }

    /** What is still kept back of a story. */
    public KeptBack left(KeptBack kept) {
        return kept.without(heard);
    }
}
