package id.redaksi.desk.history;

import id.redaksi.compare.Run;
import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.Span;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A compared text: what came lies on one ground and is underlined, what went on another and is struck out. */
final class RunFlow extends TextFlow {
    /** Which of the two states is shown. */
    enum Side {
        BEFORE,
        AFTER,
        BOTH
    }

    /** Characters that lie on a ground. */
    private record Ground(int from, int to) {}

    /** The characters on each kind of ground, which one path draws. */
    private final Map<Path, List<Ground>> grounds = new LinkedHashMap<>();

    private int length;

    RunFlow(List<Run> runs, Side side) {
        getStyleClass().add("compare-text");
        for (Run run : runs) {
            switch (run.kind()) {
                case SAME -> add(
                        side == Side.BEFORE || side == Side.BOTH && run.after().isEmpty() ? run.before() : run.after(),
                        "");
                case ADDED -> add(side == Side.BEFORE ? Inline.EMPTY : run.after(), "came");
                case REMOVED -> add(side == Side.AFTER ? Inline.EMPTY : run.before(), "went");
                case MARKED -> add(side == Side.BEFORE ? run.before() : run.after(), "remarked");
            }
        }
        getChildren().addAll(0, grounds.keySet());
    }

    private void add(Inline text, String look) {
        if (text.isEmpty()) {
            return;
        }
        int start = length;
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        text.spans().forEach(span -> borders.addAll(List.of(span.from(), span.to())));
        int from = 0;
        for (int to : borders.tailSet(1)) {
            var piece = new Text(text.text().substring(from, to));
            piece.getStyleClass().addAll("run", "compare-run");
            for (Span span : text.spans()) {
                if (span.from() <= from && from < span.to()) {
                    look(span.mark()).forEach(piece.getStyleClass()::add);
                }
            }
            if (!look.isEmpty()) {
                piece.getStyleClass().add(look);
            }
            getChildren().add(piece);
            length += to - from;
            from = to;
        }
        if (!look.isEmpty()) {
            ground(look).add(new Ground(start, length));
        }
    }

    private List<Ground> ground(String look) {
        String wanted = look + "-ground";
        for (Map.Entry<Path, List<Ground>> known : grounds.entrySet()) {
            if (known.getKey().getStyleClass().contains(wanted)) {
                return known.getValue();
            }
        }
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().addAll("compare-ground", wanted);
        List<Ground> places = new ArrayList<>();
        grounds.put(path, places);
        return places;
    }

    private static List<String> look(Mark mark) {
        return switch (mark) {
            case Emphasis emphasis -> List.of(emphasis.name().toLowerCase(Locale.ROOT));
            case Link _ -> List.of("link");
            case ToCome _ -> List.of("to-come");
            case OffTheRecord _ -> List.of("off-record");
            case InLanguage _ -> List.of("in-language");
            case Insertion _ -> List.of("inserted");
            case Deletion _ -> List.of("deleted");
            case Footnote _, Noted _ -> List.of();
        };
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        grounds.forEach((path, places) -> path.getElements()
                .setAll(places.stream()
                        .flatMap(place -> Stream.of(getRangeShape(place.from(), place.to(), false)))
                        .toList()));
    }
}
