package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.InputRules;
import id.redaksi.edit.Marking;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Typing;
import id.redaksi.edit.Typography;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What typed characters become: text with the marks that were turned on before it, then what the rules of writing make of
 * it (a list, a heading, signs of print, a place still to come), each to be undone by itself.
 */
final class TypedText {
    private final OpenStory open;
    private final Typing typing;
    private final InputRules rules;
    private final Supplier<Set<Typography.Sign>> signs;
    private final Typography typography = new Typography();
    private final Map<Emphasis, Boolean> next = new EnumMap<>(Emphasis.class);

    TypedText(OpenStory open, Typing typing, InputRules rules, Supplier<Set<Typography.Sign>> signs) {
        this.open = open;
        this.typing = typing;
        this.rules = rules;
        this.signs = signs;
    }

    private Story story() {
        return open.story();
    }

    private Selection selection() {
        return open.editing().selection();
    }

    void type(String text) {
        Inline styled = Marking.continued(story(), selection().from(story().body()), text);
        for (Map.Entry<Emphasis, Boolean> mark : next.entrySet()) {
            styled = mark.getValue()
                    ? styled.with(0, text.length(), mark.getKey())
                    : styled.without(0, text.length(), mark.getKey());
        }
        next.clear();
        open.apply(typing.insert(story(), selection(), styled));
        if (text.equals(" ")) {
            open.apply(rules.afterBlank(story(), selection()));
        } else {
            open.apply(typography.after(story(), selection(), text, signs.get()));
        }
        open.apply(Gaps.after(story(), selection(), text));
    }

    void enter() {
        open.apply(rules.beforeEnter(story(), selection()).or(() -> typing.enter(story(), selection())));
    }

    /** Turns a mark on or off for what is typed next at the caret. */
    void toggle(Emphasis mark) {
        next.put(mark, !isMarked(mark));
    }

    /** Whether what is typed next at the caret will bear the mark. */
    boolean isMarked(Emphasis mark) {
        return next.getOrDefault(
                mark, Marking.continued(story(), selection().head(), "x").everywhere(0, 1, mark));
    }

    /** The caret goes elsewhere: the marks are those of the text there again. */
    void forget() {
        next.clear();
    }
}
