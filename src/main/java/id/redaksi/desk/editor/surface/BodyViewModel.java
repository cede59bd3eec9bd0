package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.Found;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Arranging;
import id.redaksi.edit.Deleting;
import id.redaksi.edit.InputRules;
import id.redaksi.edit.Kind;
import id.redaksi.edit.Kinds;
import id.redaksi.edit.Marking;
import id.redaksi.edit.Moving;
import id.redaksi.edit.Pasting;
import id.redaksi.edit.Rewrite;
import id.redaksi.edit.Rewriting;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Tables;
import id.redaksi.edit.TextRange;
import id.redaksi.edit.Transaction;
import id.redaksi.edit.Typing;
import id.redaksi.edit.Typography;
import id.redaksi.edit.Widening;
import id.redaksi.edit.Widening.Unit;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.ToCome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What can be done to a body, sent as transactions to the open story. Lives on JavaFX's thread. */
public final class BodyViewModel {
    private final OpenStory open;
    private final Typing typing;
    private final Kinds kinds;
    private final Arranging arranging;
    private final TypedText typed;
    private final Pasting pasting;
    private final Moving moving;
    private final Widening widening = new Widening();
    private boolean keeping;
    private final Composing composing;
    private final Inserting inserting;
    private final BlockOrder order;
    private final LinkAtCaret links;
    private final Clipping clipping;
    private final LanguageAtCaret spoken;

    /** {@code printSigns} says at each key whether typed signs become those of print, all of them or none. */
    public BodyViewModel(OpenStory open, Ids ids, BooleanSupplier printSigns) {
        this(open, ids, () -> printSigns.getAsBoolean() ? EnumSet.allOf(Typography.Sign.class) : Set.of());
    }

    /** {@code signs} says at each key which typed signs become those of print. */
    public BodyViewModel(OpenStory open, Ids ids, Supplier<Set<Typography.Sign>> signs) {
        this.open = open;
        typing = new Typing(ids);
        composing = new Composing(open, typing);
        kinds = new Kinds(ids);
        arranging = new Arranging(ids);
        typed = new TypedText(open, typing, new InputRules(ids), signs);
        pasting = new Pasting(ids);
        inserting = new Inserting(open, composing, ids);
        order = new BlockOrder(open, composing, ids);
        links = new LinkAtCaret(open, composing, typing);
        clipping = new Clipping(open, ids);
        spoken = new LanguageAtCaret(open, composing);
        moving = new Moving(ids);
    }

    public OpenStory open() {
        return open;
    }

    public Story story() {
        return open.story();
    }

    public Body body() {
        return open.story().body();
    }

    public Selection selection() {
        return open.editing().selection();
    }

    /** Shows what somebody looks for wherever the story's texts stand. */
    public void found(Found now) {
        open.found(now);
    }

    /** What puts another block in behind the one with the caret, or a footnote. */
    public Inserting inserting() {
        return inserting;
    }

    /** What moves whole blocks. */
    public BlockOrder order() {
        return order;
    }

    /** Where a piece of text leads. */
    public LinkAtCaret links() {
        return links;
    }

    /** In which language a passage is. */
    public LanguageAtCaret spoken() {
        return spoken;
    }

    /** What is given away of it. */
    public Clipping clipping() {
        return clipping;
    }

    /** Calls the listener after each change of the story or the selection, for as long as the story is open. */
    public void onChange(Runnable listener) {
        open.editing().onChange(listener);
    }

    /** Whether nothing of the text is taken away from now on: what is typed over a selection goes behind it. */
    public void keepAll(boolean on) {
        endComposition();
        keeping = on;
    }

    /** Whether nothing can be taken away, because all is kept or the story is only being read. */
    public boolean keepsAll() {
        return keeping || open.isFrozen();
    }

    /** Whether the story is only being read: as a proof, or because its newsroom is. */
    public boolean isFrozen() {
        return open.isFrozen();
    }

    /** Before something takes the place of what is selected; where all is kept the caret goes behind that. */
    private void beforeWriting() {
        endComposition();
        if (keeping && !selection().isCaret()) {
            open.editing().select(Selection.caret(selection().to(body())));
        }
    }

    /** Types characters in the place of what is selected. */
    public void type(String text) {
        beforeWriting();
        typed.type(text);
    }

    /**
     * Shows what an input method is composing, with the caret behind so many of its UTF-16 units; each call replaces
     * the one before, and none of it can be undone.
     */
    public void compose(String text, int caret) {
        composing.show(text, caret);
    }

    /** Types what an input method has made of what it composed. */
    public void commit(String text) {
        composing.takeBack();
        type(text);
    }

    /** Where something is being composed. */
    public Optional<TextRange> composition() {
        return composing.range();
    }

    /** Makes what is being composed text like any other. */
    public void endComposition() {
        composing.keep();
    }

    public void enter() {
        beforeWriting();
        typed.enter();
    }

    public void lineBreak() {
        beforeWriting();
        open.apply(typing.lineBreak(story(), selection()));
    }

    public void backspace() {
        erase(typing::backspace);
    }

    public void delete() {
        erase(typing::delete);
    }

    private void erase(BiFunction<Story, Selection, Optional<Transaction>> act) {
        endComposition();
        if (!keeping) {
            open.apply(act.apply(story(), selection()));
        }
    }

    /** Takes back what was typed since this place to call up a menu; it never was part of the text. */
    public void withdraw(Position from) {
        endComposition();
        open.apply(Deleting.selected(story(), new Selection(from, selection().head())));
    }

    /** Deletes what is selected, or else from the caret to the place. */
    public void eraseTo(Position place) {
        erase((story, selected) -> selected.isCaret()
                ? Deleting.to(story, selected.head(), place, "")
                : Deleting.selected(story, selected));
    }

    /** Puts the caret there; with {@code extend} the selection reaches from its anchor to there. */
    public void move(Position to, boolean extend) {
        select(extend ? new Selection(selection().anchor(), to) : Selection.caret(to));
    }

    public void select(Selection selected) {
        endComposition();
        typed.forget();
        open.editing().select(selected);
    }

    public void selectAll() {
        select(Unit.ALL);
    }

    /** Selects the word, sentence or paragraph at the caret, its block or everything. */
    public void select(Unit unit) {
        select(Widening.at(story(), selection().head(), unit));
    }

    /** Selects the next larger unit around what is selected. */
    public void widen() {
        select(widening.wider(story(), selection()));
    }

    /** Selects less again, the way it was widened. */
    public void narrow() {
        select(widening.narrower(story(), selection()));
    }

    /** Marks what is selected, or with a bare caret what will be typed next. */
    public void toggle(Emphasis mark) {
        endComposition();
        if (selection().isCaret()) {
            typed.toggle(mark);
        } else {
            open.apply(Marking.toggle(story(), selection(), mark));
        }
    }

    /** Puts characters in the place of what is selected as they are, with the marks around them. */
    public void insert(String characters) {
        put(Marking.continued(story(), selection().from(body()), characters));
    }

    /** Puts marked text in the place of what is selected. */
    public void put(Inline text) {
        beforeWriting();
        open.apply(typing.insert(story(), selection(), text));
    }

    /** Whether all that is selected bears the mark, or with a bare caret what is typed next will. */
    public boolean isMarked(Emphasis mark) {
        return selection().isCaret() ? typed.isMarked(mark) : Marking.everywhere(story(), selection(), mark);
    }

    /** Whether the caret is in text of this kind. */
    public boolean isKind(Kind kind) {
        Position at = selection().head();
        return Kind.of(body().find(at.block()).orElseThrow(), at).filter(kind::equals).isPresent();
    }

    /** Says of what is selected that it is still to come, or that it is not. */
    public void toggleGap() {
        endComposition();
        open.apply(Marking.toggle(story(), selection(), new ToCome()));
    }

    /** Says of what is selected that it is off the record, or that it is not; even while suggesting that is no suggestion. */
    public void toggleOffRecord() {
        endComposition();
        open.settle(Marking.toggle(story(), selection(), new OffTheRecord()));
    }

    public void become(Kind kind) {
        endComposition();
        open.apply(kinds.toggle(story(), selection(), kind));
    }

    /** Tab ({@code by} 1) or Shift+Tab (-1): the next cell of a table, list items in or out; false elsewhere. */
    public boolean tab(int by) {
        endComposition();
        Optional<Table> table = Tables.at(story(), selection());
        if (table.isPresent()) {
            cell(table.get(), by);
            return true;
        }
        boolean list = Kind.of(body().find(selection().head().block()).orElseThrow(), selection().head())
                .filter(kind -> kind == Kind.BULLETS || kind == Kind.NUMBERS)
                .isPresent();
        open.apply(kinds.indent(story(), selection(), by));
        return list;
    }

    /** The cell beside this one; behind the last a new row begins. */
    private void cell(Table table, int by) {
        Optional<Position> beside = Tables.beside(table, selection().head(), by);
        boolean last = by > 0 && selection().head().leaf() == table.cells().size() - 1;
        if (beside.isPresent()) {
            move(beside.get(), false);
        } else if (last) {
            open.apply(Tables.addRow(story(), selection(), 1));
            move(new Position(table.id(), table.cells().size(), 0), false);
        }
    }

    /** Writes what is selected otherwise: another case, other quotation marks, without line breaks. */
    public void rewrite(Rewrite how) {
        endComposition();
        open.apply(Rewriting.apply(story(), selection(), how));
    }

    /** Does what somebody else worked out on this story. */
    public void apply(Transaction act) {
        endComposition();
        open.apply(Optional.of(act));
    }

    /** Gives a block of the body other values under its own identity. */
    public void change(Block block) {
        open.apply(Arranging.change(story(), selection(), block));
    }

    /** Does something with the rows and columns of the table with the caret. */
    public void table(BiFunction<Story, Selection, Optional<Transaction>> act) {
        endComposition();
        open.apply(act.apply(story(), selection()));
    }

    /** Whether the caret is in a table. */
    public boolean isInTable() {
        return Tables.at(story(), selection()).isPresent();
    }

    public void removeBlock(BlockId id) {
        erase((story, selected) -> arranging.remove(story, selected, id));
    }

    /** Makes a block another kind. */
    public void become(BlockId id, Kind kind) {
        Block block = body().find(id).orElseThrow();
        if (!block.leaves().isEmpty()) {
            int last = block.leaves().size() - 1;
            select(new Selection(
                    new Position(id, 0, 0),
                    new Position(id, last, block.leaves().get(last).length())));
            open.apply(kinds.become(story(), selection(), kind));
            select(Selection.caret(selection().head()));
        }
    }

    public void duplicateBlock() {
        endComposition();
        open.apply(arranging.duplicate(story(), selection()));
    }

    public void removeBlock() {
        erase(arranging::remove);
    }

    /** Takes what is selected to another place, or a copy of it; does nothing and says false where it lies already. */
    public boolean drop(Position to, boolean copy) {
        endComposition();
        Optional<Transaction> act =
                copy ? moving.copy(story(), selection(), to) : moving.move(story(), selection(), to);
        open.apply(act);
        return act.isPresent();
    }

    public void paste(List<Block> blocks) {
        beforeWriting();
        open.apply(pasting.paste(story(), selection(), blocks));
    }
}
