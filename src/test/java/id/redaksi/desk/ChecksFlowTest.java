package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.desk.checks.ChecksForm;
import id.redaksi.rulebook.Tally;
import id.redaksi.samples.Samples;
import id.redaksi.story.Answers;
import id.redaksi.story.Story;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pane of checks, as an editor goes through what was found. */
class ChecksFlowTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 800);

    private void open(String... paragraphs) throws Exception {
        assumeTrue(window.app().checks().troubles().isEmpty(), "no dictionaries: npm did not bring them");
        window.open(Samples.story("Larangan Dicabut", paragraphs));
        window.keys(KeyCode.CONTROL, KeyCode.DIGIT9);
        DeskWindow.until(() -> !cards().isEmpty());
    }

    private ChecksForm form() {
        return (ChecksForm) window.node(".checks-form");
    }

    private List<Node> cards() {
        return form() == null ? List.of() : List.copyOf(form().lookupAll(".finding-card"));
    }

    private Node card(String says) {
        return cards().stream()
                .filter(card -> card.lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Label text && text.getText() != null && text.getText().contains(says)))
                .findFirst()
                .orElseThrow();
    }

    private Story story() {
        return window.story().story();
    }

    private void more(Node card, String item) throws Exception {
        window.act(() -> ((MenuButton) card.lookup("#finding-more")).getItems().stream()
                .filter(one -> one.getText().startsWith(item))
                .forEach(MenuItem::fire));
    }

    @Test
    void enter_takes_the_first_fix_and_one_undo_brings_the_words_back() throws Exception {
        open("Larangan itu dicabut karana syarat dipenuhi.");
        String before = story().body().text();

        Node card = card("karana");
        DeskWindow.until(() -> card.lookup(".finding-fix") != null);
        window.act(card::requestFocus);
        window.picture("checks");
        window.keys(KeyCode.ENTER);

        assertEquals(before.replace("karana", "karena"), story().body().text());
        DeskWindow.until(() -> cards().stream().noneMatch(one -> one.getAccessibleText().contains("karana")));
        window.act(() -> window.story().undo());
        assertEquals(before, story().body().text());
    }

    @Test
    void what_nobody_should_read_is_darkened_with_one_act() throws Exception {
        open("Nomor induknya 3174012345678901 tersebar di grup warga.");
        String before = story().body().text();

        Node card = card("gelapkan");
        window.act(() -> ((javafx.scene.control.Button) card.lookup("#finding-darken")).fire());

        assertEquals("Nomor induknya █████ tersebar di grup warga.", story().body().text());
        window.act(() -> window.story().undo());
        assertEquals(before, story().body().text());
    }

    @Test
    void all_of_a_kind_are_mended_with_one_act() throws Exception {
        open("Mereka tinggal dirumah dan bekerja dipasar.", "Warga menunggu dijalan.");
        String before = story().body().text();

        window.act(() -> form().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains("3"))
                .forEach(Hyperlink::fire));

        assertTrue(story().body().text().contains("di rumah dan bekerja di pasar"), story().body().text());
        assertTrue(story().body().text().contains("di jalan"));
        window.act(() -> window.story().undo());
        assertEquals(before, story().body().text());
    }

    @Test
    void what_is_dismissed_is_kept_with_its_reason_and_can_be_told_again() throws Exception {
        open("Larangan itu dicabut karana syarat dipenuhi.");
        more(card("karana"), "Abaikan dalam berita");
        window.type("nama samaran");
        window.keys(KeyCode.ENTER);

        DeskWindow.until(() -> !story().answers().equals(Answers.NONE));
        assertEquals("nama samaran", story().answers().dismissed().getFirst().reason());
        DeskWindow.until(() -> cards().stream().noneMatch(one -> one.getAccessibleText().contains("karana")));
        window.act(() -> window.story().undo());
        DeskWindow.until(() -> cards().stream().anyMatch(one -> one.getAccessibleText().contains("karana")));
    }

    @Test
    void what_is_ignored_with_a_reason_was_not_accepted_and_without_one_says_nothing_of_its_rule() throws Exception {
        open("Larangan itu dicabut karana syarat dipenuhi, demu warga.");
        more(card("karana"), "Abaikan di sini");
        window.keys(KeyCode.ENTER);
        DeskWindow.until(() -> story().answers().dismissed().size() == 1);
        DeskWindow.until(() -> cards().stream().noneMatch(one -> one.getAccessibleText().contains("karana")));
        more(card("demu"), "Abaikan dalam berita");
        window.type("nama panggung");
        window.keys(KeyCode.ENTER);
        DeskWindow.until(() -> story().answers().dismissed().size() == 2);

        String rule = story().answers().dismissed().getLast().rule();
        assertEquals(new Tally(0, 0, 1), window.app().ruleBook().tallies().get(rule).tally());
    }

    @Test
    void a_rule_is_silent_in_this_story_until_it_is_switched_on_again() throws Exception {
        open("Mereka tinggal dirumah.");
        more(card("di rumah"), "Matikan kaidah");

        DeskWindow.until(() -> cards().stream().noneMatch(one -> one.getAccessibleText().contains("di rumah")));
        assertEquals(1, story().answers().off().size());
        window.picture("checks-rule-off");
    }
}
