package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Words;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Spot;
import id.redaksi.story.Workflow;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The story as a search engine lists it: whose page, the way to it, the title, and the first words with the date. */
final class SearchCard extends VBox {
    private final Words words;
    private final Label site = new Label();
    private final Label trail = new Label();
    private final Label title = new Label();
    private final Label text = new Label();

    SearchCard(Words words, boolean phone) {
        this.words = words;
        getStyleClass().addAll("mock", "search-card", phone ? "search-phone" : "search-desktop");
        site.getStyleClass().add("search-site");
        trail.getStyleClass().add("search-trail");
        title.getStyleClass().add("search-title");
        text.getStyleClass().add("search-text");
        title.setWrapText(true);
        text.setWrapText(true);
        var mark = new Region();
        mark.getStyleClass().add("search-mark");
        var whose = new HBox(12, mark, new VBox(site, trail));
        whose.getStyleClass().add("search-whose");
        getChildren().addAll(whose, title, text);
    }

    void show(Elsewhere looks, Spot titleSpot, Spot textSpot) {
        site.setText(looks.head().site().isBlank() ? words.now("looks.noSite") : looks.head().site());
        trail.setText(looks.head().trail().isEmpty()
                ? words.now("looks.noAddress")
                : String.join(" › ", looks.head().trail()));
        title.setText(looks.at(titleSpot).cut().shown());
        String said = looks.at(textSpot).cut().shown();
        String date = date(looks.head().published());
        text.setText(date.isEmpty() ? said : date + " — " + said);
    }

    private String date(String published) {
        return Workflow.Times.read(published)
                .map(time -> DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()).format(time))
                .orElse("");
    }
}
