package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.Words;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/** Headline, standfirst, byline and lead as a proof shows them: to be read, numbered from the first line on. */
public final class ProofHead extends Region {
    private static final double BETWEEN = 10;

    private final Words words;
    private final LeafView headline = new LeafView("proof-headline");
    private final LeafView standfirst = new LeafView("proof-standfirst");
    private final LeafView byline = new LeafView("proof-byline");
    private final FigureParts lead;
    private final LineNumbers numbers = new LineNumbers(getChildren());
    private List<Region> parts = List.of();
    private List<LeafView> texts = List.of();

    public ProofHead(Surroundings around, Story story) {
        words = around.words();
        lead = new FigureParts(around, story.lead(), "desk.photo.alt", _ -> {});
        setMouseTransparent(true);
        show(story);
    }

    /** Shows what the story has; what is empty takes no room. */
    public void show(Story story) {
        headline.show(Inline.of(story.headline()), "", "");
        standfirst.show(Inline.of(story.titles().standfirst()), "", "");
        byline.show(Inline.of(names(story)), "", "");
        lead.show(story.lead());
        texts = new ArrayList<>(List.of(headline, standfirst, byline));
        texts.addAll(lead.leaves());
        parts = new ArrayList<>(List.of(headline, standfirst, byline));
        if (hasPhoto(story.lead())) {
            parts.add(lead.all().getFirst());
        }
        parts.addAll(lead.leaves());
        parts.removeIf(part -> part instanceof LeafView text && text.length() == 0);
        texts.removeIf(text -> text.length() == 0);
        numbers.begin();
        numbers.end();
        getChildren().setAll(parts);
        requestLayout();
    }

    private static boolean hasPhoto(Figure figure) {
        return figure.photo() != null;
    }

    private String names(Story story) {
        return story.contributors().stream()
                .filter(one -> !one.hidden())
                .map(one -> words.now("desk.role." + one.role().name().toLowerCase(Locale.ROOT)) + " " + one.name())
                .collect(Collectors.joining(" · "));
    }

    /** How many lines it has as it is laid out now. */
    int lineCount() {
        return printed().size();
    }

    private List<PrintedLine> printed() {
        return PrintedLine.across(texts.stream()
                .flatMap(text -> text.printed().stream().map(line -> line.lower(text.getLayoutY())))
                .toList());
    }

    /** Its size changed for all texts: what was measured no longer holds. */
    public void restyle() {
        texts.forEach(LeafView::forgetMeasure);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.stream().mapToDouble(part -> BlockView.height(part, width) + BETWEEN).sum();
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Region part : parts) {
            double height = BlockView.height(part, getWidth());
            part.resizeRelocate(0, y, getWidth(), height);
            part.layout();
            y += height + BETWEEN;
        }
        numbers.begin();
        List<PrintedLine> lines = printed();
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(i + 1, lines.get(i).baseline());
        }
        numbers.end();
    }
}
