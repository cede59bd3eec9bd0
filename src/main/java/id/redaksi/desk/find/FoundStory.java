package id.redaksi.desk.find;

import id.redaksi.app.FindInStories.Found;
import java.util.List;

/** A story in the list, at the head of its hits. */
public final class FoundStory implements FoundRow {
    private final Found found;
    private final List<FoundHit> hits;

    FoundStory(Found found) {
        this.found = found;
        hits = found.lines().stream().map(line -> new FoundHit(this, line)).toList();
    }

    public Found found() {
        return found;
    }

    public List<FoundHit> hits() {
        return hits;
    }

    /** How many of its hits are ticked. */
    public int ticked() {
        return (int) hits.stream().filter(FoundHit::isTicked).count();
    }

    @Override
    public boolean isTicked() {
        return ticked() == hits.size();
    }

    @Override
    public void tick(boolean on) {
        hits.forEach(hit -> hit.tick(on));
    }
}
