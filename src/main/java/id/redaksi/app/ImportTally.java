package id.redaksi.app;

import id.redaksi.app.FileOutcome.Read;
import id.redaksi.app.ImportFiles.Changed;
import id.redaksi.app.ImportFiles.Known;
import id.redaksi.app.ImportFiles.Left;
import id.redaksi.app.ImportFiles.Refused;
import id.redaksi.app.ImportFiles.Result;
import id.redaksi.app.ImportFiles.Taken;
import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run of an import has done so far. */
final class ImportTally {
    /** Of so many stories the whole account is kept; of the others that they came. */
    private static final int ACCOUNTS = 500;

    private final List<Taken> taken = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Changed changed;
    private int came;
    private boolean many;

    ImportTally(Changed changed) {
        this.changed = changed;
    }

    Changed changed() {
        return changed;
    }

    /** How many stories came. */
    int came() {
        return came;
    }

    /** So many stories are expected that the index is told of them together. */
    boolean isMany() {
        return many;
    }

    void expectMany() {
        many = true;
    }

    void refused(Path file, Message reason) {
        refused.add(new Refused(file, reason));
    }

    void left(Path file, StoryId story, String headline) {
        left.add(new Left(file, story, headline));
    }

    void known(Path file, StoryId story) {
        known.add(new Known(file, story));
    }

    /** Of a file that is read in parts only the first story says that it was here. */
    void known(Read read, ImportedItem item, KnownOrigin here) {
        if (!read.isPart() || read.first() == 0 && item == read.items().getFirst()) {
            known(read.file(), here);
        }
    }

    void known(Path file, KnownOrigin here) {
        if (here.erased()) {
            refused(file, Message.of("app.import.erased", String.valueOf(file.getFileName())));
        } else {
            known(file, here.story());
        }
    }

    /** What is told of a file that was read in parts goes with the last story that came. */
    void told(Imported account) {
        if (!account.told().isEmpty() || !account.leftOut().isEmpty()) {
            if (!taken.isEmpty()) {
                Taken last = taken.removeLast();
                taken.add(new Taken(last.id(), last.headline(), last.again(), account));
            }
        }
    }

    void taken(Story story, boolean again, Imported imported) {
        came++;
        if (taken.size() < ACCOUNTS) {
            var told = new Imported(List.of(), imported.leftOut(), imported.cleaned(), imported.told());
            taken.add(new Taken(story.id(), story.headline(), again, told));
        }
    }

    Result result(boolean calledOff) {
        return new Result(
                came, List.copyOf(taken), List.copyOf(known), List.copyOf(left), List.copyOf(refused), calledOff);
    }
}
