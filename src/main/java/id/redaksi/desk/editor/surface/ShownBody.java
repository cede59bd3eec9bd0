package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Framed;
import id.redaksi.story.Heading;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Review;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The body as the surface shows it: its blocks, and what stands in them that is not their text (the dateline before the
 * first paragraph, hints, footnote numbers, suggestions). Only the rows that a change of the story reaches are told anew.
 */
final class ShownBody {
    private final BodyViewModel model;
    private final Surroundings around;
    private final Rows rows;
    private final UnaryOperator<String> looks;
    private List<Block> blocks = List.of();
    private String dateline = "";
    private Map<String, Integer> footnotes = Map.of();
    private Optional<BlockId> datelineAt = Optional.empty();
    private Review review = Review.NONE;

    ShownBody(Surroundings around, Rows rows) {
        model = around.model();
        this.around = around;
        this.rows = rows;
        looks = around.colleagues()::look;
    }

    /** What is suggested and noted. */
    Review review() {
        return review;
    }

    /** Takes over what the story is now; the rows that show something else by that are told anew. */
    void become(double width) {
        reviewed();
        List<Block> now = model.body().blocks();
        String printed = model.story().dateline().printed();
        if (now == blocks && printed.equals(dateline)) {
            return;
        }
        rows.become(now, Math.max(300, width));
        Optional<BlockId> opening = now.stream()
                .filter(Paragraph.class::isInstance)
                .map(Block::id)
                .findFirst();
        if (!opening.equals(datelineAt) || !printed.equals(dateline)) {
            Stream.of(datelineAt, opening).flatMap(Optional::stream).forEach(rows::touch);
        }
        if ((now.size() == 1) != (blocks.size() == 1)) {
            rows.all().forEach(Row::touch);
        }
        Map<String, Integer> numbers = model.body().footnoteNumbers();
        if (!numbers.equals(footnotes)) {
            footnotes = numbers;
            rows.all().forEach(Row::touch);
        }
        blocks = now;
        dateline = printed;
        datelineAt = opening;
    }

    /** Blocks about which something else is suggested than before are told anew. */
    private void reviewed() {
        Review now = model.story().review();
        if (!now.changes().equals(review.changes())) {
            for (Row row : rows.all()) {
                BlockId id = row.block().id();
                if (!now.on(id).equals(review.on(id))) {
                    row.touch();
                }
            }
        }
        review = now;
    }

    /** Tells a block's view all that it shows. */
    void tell(BlockView view, Block block) {
        view.show(block, prefix(block), hint(block));
        view.turn();
        view.number(footnotes);
        view.review(review.on(block.id()), looks);
        view.applyCss();
    }

    private String prefix(Block block) {
        return datelineAt.filter(block.id()::equals).isPresent() ? dateline : "";
    }

    private String hint(Block block) {
        return switch (block) {
            case Paragraph _ -> blocks.size() == 1 ? around.words().now("desk.body.hint") : "";
            case Heading _ -> around.words().now("desk.body.heading");
            case Quote _, ListBlock _, Framed _ -> "";
        };
    }
}
