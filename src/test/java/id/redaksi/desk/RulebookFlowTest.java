package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.Severity;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.HouseRule.Pair;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Tally;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The house's own rules as an editor writes, tries and answers them. */
class RulebookFlowTest {
    private static final List<Pair> PAIRS =
            List.of(new Pair("apotik", "apotek"), new Pair("ijin", "izin"), new Pair("nasehat", "nasihat"));

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(1280, 800);

    private void show() throws Exception {
        window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.G);
        DeskWindow.until(() -> window.node("#rulebook-sheet") != null);
    }

    private KeptRule only() throws Exception {
        List<KeptRule> all = window.app().ruleBook().all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private KeptRule live() throws Exception {
        var book = window.app().ruleBook();
        var words = new HouseRule.Words(List.of(new Pair("apotik", "apotek")), false);
        var rule = new HouseRule(book.newId(), "Apotek", words, Severity.WARNING, false, "Tulis apotek", "KBBI", "");
        var by = new By("Sari", Instant.parse("2026-11-28T03:10:00Z"));
        return book.publish(book.save(rule, Optional.empty(), "baru", by), "disepakati", by);
    }

    private static String said(Node within, String id) {
        return within.lookup("#" + id) instanceof Label label && label.isVisible() ? label.getText() : "";
    }

    private void focus(String id) throws Exception {
        window.act(() -> window.node("#" + id).requestFocus());
    }

    private void fire(String id) {
        window.act(() -> ((Button) window.node("#" + id)).fire());
    }

    private List<?> items(String id) {
        return window.node("#" + id) instanceof ListView<?> list ? list.getItems() : List.of();
    }

    private List<Node> cards() {
        Node form = window.node(".checks-form");
        return form == null ? List.of() : List.copyOf(form.lookupAll(".finding-card"));
    }

    private Optional<Node> house() {
        return cards().stream()
                .filter(card -> card.getAccessibleText().contains("Tulis apotek"))
                .findFirst();
    }

    @Test
    void a_word_list_is_pasted_tried_and_published_by_keys_alone() throws Exception {
        window.open(Samples.story("Obat Langka", "Tiap apotik di kota itu tutup, dan ijin dicabut."));
        show();
        DeskWindow.until(() -> window.node("#rules-nothing") instanceof Label nothing && !nothing.getText().isEmpty());
        window.keys(KeyCode.CONTROL, KeyCode.N);
        DeskWindow.until(() -> "rule-name".equals(focused()));
        window.type("Kata baku");
        window.keys(KeyCode.TAB);
        window.keys(KeyCode.TAB);
        window.keys(KeyCode.TAB);
        window.act(() -> {
            var copied = new ClipboardContent();
            copied.putString("apotik\tapotek\nijin\tizin\n");
            Clipboard.getSystemClipboard().setContent(copied);
        });
        window.act(() -> ((TextField) window.node(".pair-cell .text-field")).requestFocus());
        window.keys(KeyCode.CONTROL, KeyCode.V);

        DeskWindow.until(() -> items("rule-pairs").size() == 3);
        window.type("nasehat");
        window.keys(KeyCode.ENTER);
        window.type("nasihat");
        window.keys(KeyCode.ENTER);
        window.type("x");
        window.keys(KeyCode.CONTROL, KeyCode.DELETE);
        DeskWindow.until(() -> items("rule-pairs").size() == 4);
        DeskWindow.until(() -> items("rule-trial-list").size() == 2);
        focus("rule-message");
        window.type("Tulis apotek");
        focus("rule-reason");
        DeskWindow.until(() -> said("rule-trial-found").contains("2"));
        window.picture("rulebook");
        fire("rule-publish");

        DeskWindow.until(() -> said("rule-told").contains("berlaku"));
        assertEquals(RuleState.LIVE, only().state());
        assertEquals(PAIRS, ((HouseRule.Words) only().rule().body()).pairs());
        focus("rule-trial-list");
        window.act(() -> ((ListView<?>) window.node("#rule-trial-list")).getSelectionModel().selectFirst());
        window.keys(KeyCode.ENTER);
        DeskWindow.until(() -> window.node("#rulebook-sheet") == null);
        DeskWindow.until(() -> !window.view().body().model().selection().isCaret());
    }

    @Test
    void what_was_typed_in_controls_that_say_what_they_are_waits_and_is_asked_about_before_the_window_ends() throws Exception {
        live();
        show();
        DeskWindow.until(() -> items("rules-list").size() == 1 && window.node("#rule-message") != null);
        assertEquals(Set.of(), mute());
        focus("rule-message");
        window.type(" saja");
        DeskWindow.until(() -> window.node(".rule-point") != null);
        window.keys(KeyCode.ESCAPE);
        DeskWindow.until(() -> window.node("#rulebook-sheet") == null);
        window.act(() -> window.desk().quit());
        DeskWindow.until(() -> window.node("#rules-quit") != null);
        fire("sheet-main");

        DeskWindow.until(() -> window.node("#rule-message") instanceof javafx.scene.control.TextArea area && area.getText().contains("saja"));
        window.act(() -> ((MenuButton) window.node("#rule-more")).getItems().getFirst().fire());
        DeskWindow.until(() -> window.node("#rule-message") instanceof javafx.scene.control.TextArea area && area.getText().equals("Tulis apotek"));
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void a_finding_is_called_right_or_wrong_here_and_leads_to_its_rule() throws Exception {
        KeptRule rule = live();
        window.open(Samples.story("Obat Langka", "Tiap apotik tutup.", "Satu apotik buka.", "Itu apotik tua."));
        window.keys(KeyCode.CONTROL, KeyCode.DIGIT9);
        DeskWindow.until(() -> house().isPresent());
        Node card = house().orElseThrow();
        window.act(card::requestFocus);
        window.act(() -> ((Button) card.lookup("#finding-right")).fire());
        window.act(() -> ((Button) card.lookup("#finding-right")).fire());
        assertEquals(1, window.story().story().answers().confirmed().size());
        DeskWindow.until(() -> house().filter(one -> said(one, "finding-confirmed").startsWith("Sudah dijawab benar")).isPresent());
        assertTrue(house().orElseThrow().lookup("#finding-right").isDisabled());
        window.picture("rulebook-answers");
        window.keys(KeyCode.DELETE);
        window.type("nama toko");
        window.keys(KeyCode.ENTER);
        DeskWindow.until(() -> !window.story().story().answers().dismissed().isEmpty());
        DeskWindow.until(() -> cards().stream().filter(one -> one.getAccessibleText().contains("Tulis apotek")).count() == 2);

        assertEquals(List.of(), window.story().story().answers().confirmed());
        assertEquals("nama toko", window.story().story().answers().dismissed().getFirst().reason());
        Node other = house().orElseThrow();
        window.act(other::requestFocus);
        DeskWindow.until(() -> other.lookup(".finding-fix") != null);
        window.keys(KeyCode.ENTER);
        assertTrue(window.story().story().body().text().contains("apotek"));
        assertEquals(new Tally(1, 1, 0), window.app().ruleBook().tallies().get(rule.id()).tally());
        DeskWindow.until(() -> house().isPresent() && !other.equals(house().orElseThrow()));
        Node last = house().orElseThrow();
        window.act(last::requestFocus);
        window.act(() -> ((Hyperlink) last.lookup("#finding-rule")).fire());
        DeskWindow.until(() -> said("rule-facts").contains("diterima 2 dari 2"));
    }

    @Test
    void a_rule_that_went_quiet_stands_at_the_foot_until_it_is_let_speak() throws Exception {
        KeptRule rule = live();
        window.app().ruleBook().answered(rule.id(), id.redaksi.rulebook.Answer.WRONG, 20);
        window.open(Samples.story("Obat Langka", "Tiap apotik tutup."));
        window.keys(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.act(() -> window.desk().settle(window.app().settings()));
        DeskWindow.until(() -> window.app().ruleBook().all().getFirst().quiet().isPresent());
        DeskWindow.until(() -> speak().isPresent());
        assertFalse(house().isPresent());

        window.act(() -> speak().orElseThrow().fire());

        DeskWindow.until(() -> house().isPresent());
    }

    private Optional<Button> speak() {
        Node form = window.node(".checks-form");
        return form == null
                ? Optional.empty()
                : form.lookupAll(".plain-button").stream()
                        .filter(node -> node instanceof Button button && "Suarakan lagi".equals(button.getText()))
                        .map(Button.class::cast)
                        .findFirst();
    }

    /** The controls of the sheet that do not say what they are. */
    private Set<String> mute() throws Exception {
        Set<String> mute = new HashSet<>();
        window.act(() -> look(window.node("#rulebook-sheet"), mute));
        return mute;
    }

    private static void look(Node node, Set<String> mute) {
        if (!node.isVisible()) {
            return;
        }
        Object named = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        String said = node.getAccessibleText() == null ? named == null ? "" : named.toString() : node.getAccessibleText();
        if (node.isFocusTraversable() && !(node instanceof ScrollBar) && !(node instanceof ScrollPane) && said.isBlank()) {
            mute.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, mute));
        }
    }

    private String focused() {
        Node focused = window.desk().focused();
        return focused == null || focused.getId() == null ? "" : focused.getId();
    }

    private String said(String id) {
        return window.node("#" + id) instanceof Label label ? label.getText() : "";
    }
}
