package id.redaksi.app;

import id.redaksi.app.FileOutcome.Read;
import id.redaksi.app.ImportFiles.Changed;
import id.redaksi.app.ImportFiles.Known;
import id.redaksi.app.ImportFiles.Left;
import id.redaksi.app.ImportFiles.Refused;
import id.redaksi.app.ImportFiles.Result;
import id.redaksi.app.ImportFiles.Taken;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Imported.Account;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Imported before;
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

    /** {@code read} is the id with which it was read, {@code imported} the same for all stories of a file. */
    void taken(Story story, StoryId read, boolean again, Imported imported) {
        came++;
        if (taken.size() < ACCOUNTS) {
            taken.add(new Taken(story.id(), story.headline(), again, account(read, imported)));
        }
        before = imported;
    }

    /** What is told of the story; with the first of its file also what is told of none, or of the file as a whole. */
    private Imported account(StoryId read, Imported imported) {
        List<String> leftOut = new ArrayList<>();
        List<Message> told = new ArrayList<>();
        Collection<Account> each = imported.accounts().values();
        boolean first = imported != before;
        if (first) {
            told.addAll(imported.told());
            each.forEach(one -> told.removeAll(one.told()));
            leftOut.addAll(each.isEmpty() ? imported.leftOut() : List.of());
        }
        Account own = imported.accounts().get(read);
        if (own != null) {
            told.addAll(own.told());
            leftOut.addAll(own.leftOut());
        }
        return new Imported(List.of(), leftOut, first ? imported.cleaned() : List.of(), told);
    }

    Result result(boolean calledOff) {
        return new Result(
                came, List.copyOf(taken), List.copyOf(known), List.copyOf(left), List.copyOf(refused), calledOff);
    }
}
