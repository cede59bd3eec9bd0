package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.SharedPlace;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;

/** Warns of a newsroom that lies where a cloud or a network shares it, and offers to move it or to say no more. */
final class PlaceWarning {
    static final String KEY = "place";

    private final Desk desk;
    private final App app;
    private final Background lane;
    private final Consumer<Path> move;
    private final Function<String, Optional<Path>> chooser;

    /** {@code chooser} asks for a folder under this title; {@code move} moves the newsroom into a folder that is empty or does not exist yet. */
    PlaceWarning(Desk desk, App app, Background lane, Function<String, Optional<Path>> chooser, Consumer<Path> move) {
        this.desk = desk;
        this.app = app;
        this.lane = lane;
        this.chooser = chooser;
        this.move = move;
    }

    /** Looks where the newsroom lies, away from JavaFX's thread, and warns if need be. */
    void look() {
        lane.run(app::unknownPlace, this::warn, desk::explain);
    }

    void warn(Optional<SharedPlace> place) {
        place.ifPresent(shared -> desk.standing()
                .put(
                        KEY,
                        new Notices.Notice(
                                said("desk.place.notice.", shared),
                                Notices.Weight.WARNING,
                                new Notices.Act("desk.place.more", () -> offer(shared)))));
    }

    private static Message said(String key, SharedPlace place) {
        return Message.of(key + place.kind().name().toLowerCase(Locale.ROOT), place.name());
    }

    private void offer(SharedPlace place) {
        Words words = desk.words();
        var text = new Label(words.now("desk.place.asked", desk.folder().toString()));
        text.setWrapText(true);
        desk.sheets()
                .show(
                        "place-sheet",
                        words.now(said("desk.place.title.", place)),
                        text,
                        520,
                        new Sheets.Act(words.now("desk.place.silence"), false, () -> silence(place)),
                        new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                        new Sheets.Act(words.now("desk.place.move"), true, this::choose));
    }

    private void silence(SharedPlace place) {
        lane.run(
                () -> {
                    app.knowPlace(place);
                    return place;
                },
                _ -> desk.standing().remove(KEY),
                desk::explain);
    }

    /** The newsroom becomes a folder of its own name inside the one that is chosen. */
    private void choose() {
        chooser.apply(desk.words().now("desk.place.choose")).ifPresent(chosen -> {
            Path name = desk.folder().getFileName();
            move.accept(chosen.resolve(name == null ? Path.of("Redaksi") : name));
        });
    }
}
