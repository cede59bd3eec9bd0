package id.redaksi.desk.stories.search;

import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the name by which a search is kept, and for another one later. */
public final class KeepSheet {
    private static final double WIDTH = 420;

    private final SearchViewModel model;
    private final KeptSearches kept;
    private final Sheets sheets;
    private final Words words;
    private final Notices notices;

    public KeepSheet(SearchViewModel model, KeptSearches kept, Sheets sheets, Words words, Notices notices) {
        this.model = model;
        this.kept = kept;
        this.sheets = sheets;
        this.words = words;
        this.notices = notices;
    }

    /** Keeps what is typed, or lets it go when it is kept. */
    public void turn() {
        Optional<KeptSearch> there = kept.of(model.typedProperty().get());
        if (there.isPresent()) {
            letGo(there.get());
        } else {
            keep();
        }
    }

    /** Keeps what is typed, by a name that is asked for. */
    public void keep() {
        String typed = model.typedProperty().get().strip();
        if (typed.isEmpty()) {
            notices.warn(Message.of("desk.search.keepNothing"));
        } else if (typed.length() > KeptSearch.LONGEST) {
            notices.warn(Message.of("desk.search.keepLong", KeptSearch.LONGEST));
        } else if (kept.isFull()) {
            notices.warn(Message.of("desk.search.keepFull", kept.allProperty().get().size()));
        } else {
            ask("desk.search.keep", typed, typed, name -> kept.keep(new KeptSearch(name, typed)));
        }
    }

    public void rename(KeptSearch search) {
        ask("desk.search.rename", search.name(), search.typed(), name -> kept.rename(search, name));
    }

    /** Takes a kept search out of the navigation; the notice puts it back. */
    public void letGo(KeptSearch search) {
        Runnable back = kept.remove(search);
        notices.show(Message.of("desk.search.letGo", search.name()), "desk.search.putBack", back);
    }

    private void ask(String act, String name, String typed, Consumer<String> named) {
        var field = new TextField(Shortened.start(name, KeptSearch.LONGEST_NAME));
        Nodes.asking(field, "keep-name", words.of("desk.search.name"));
        var what = new Label(typed);
        what.getStyleClass().add("faint");
        field.selectAll();
        sheets.show(
                "keep-sheet",
                words.now(act),
                new VBox(8, field, what),
                WIDTH,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now(act), true, () -> {
                    if (KeptSearch.isKept(field.getText(), typed)) {
                        named.accept(field.getText());
                    } else {
                        notices.warn(Message.of("desk.search.badName", KeptSearch.LONGEST_NAME));
                    }
                }));
    }
}
