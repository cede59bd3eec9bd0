package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.Found;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Arranging;
import id.redaksi.edit.Clip;
import id.redaksi.edit.Deleting;
import id.redaksi.edit.Footnoting;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.InputRules;
import id.redaksi.edit.Kind;
import id.redaksi.edit.Kinds;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Marking;
import id.redaksi.edit.Moving;
import id.redaksi.edit.Pasting;
import id.redaksi.edit.Rewrite;
import id.redaksi.edit.Rewriting;
import id.redaksi.edit.Sections;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Tables;
import id.redaksi.edit.TextRange;
import id.redaksi.edit.Transaction;
import id.redaksi.edit.Typing;
import id.redaksi.edit.Typography;
import id.redaksi.edit.Widening;
import id.redaksi.edit.Widening.Unit;
import id.redaksi.page.BlockHtml;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Position;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.ToCome;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What can be done to a body, sent as transactions to the open story. Lives on JavaFX's thread. */
public final class BodyViewModel {
    /** Stands for any where marks are looked for by their kind. */
    private static final InLanguage SOME_LANGUAGE = new InLanguage("id");

    /** Stands for the kind of mark, whatever its address. */
    private static final Link ANY_LINK = new Link("#");

    private final OpenStory open;
    private final Ids ids;
    private final Supplier<Set<Typography.Sign>> signs;
    private final Typography typography = new Typography();
    private final Typing typing;
    private final Kinds kinds;
    private final Arranging arranging;
    private final InputRules rules;
    private final Clip clip;
    private final Pasting pasting;
    private final Footnoting footnoting;
    private final Moving moving;
    private final Widening widening = new Widening();
    private final Map<Emphasis, Boolean> next = new EnumMap<>(Emphasis.class);
    private boolean keeping;
    private final Composing composing;

    /** {@code printSigns} says at each key whether typed signs become those of print, all of them or none. */
    public BodyViewModel(OpenStory open, Ids ids, BooleanSupplier printSigns) {
        this(open, ids, () -> printSigns.getAsBoolean() ? EnumSet.allOf(Typography.Sign.class) : Set.of());
    }

    /** {@code signs} says at each key which typed signs become those of print. */
    public BodyViewModel(OpenStory open, Ids ids, Supplier<Set<Typography.Sign>> signs) {
        this.open = open;
        this.ids = ids;
        this.signs = signs;
        typing = new Typing(ids);
        composing = new Composing(open, typing);
        kinds = new Kinds(ids);
        arranging = new Arranging(ids);
        rules = new InputRules(ids);
        clip = new Clip(ids);
        pasting = new Pasting(ids);
        footnoting = new Footnoting(ids);
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

    /** What somebody looks for, where the body's blocks show it beside their text. */
    Found found() {
        return open.foundProperty().get();
    }

    /** Shows what somebody looks for wherever the story's texts stand. */
    public void found(Found now) {
        open.found(now);
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
        Position at = selection().from(body());
        Inline styled = Marking.continued(story(), at, text);
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
        open.apply(rules.beforeEnter(story(), selection()).or(() -> typing.enter(story(), selection())));
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
        next.clear();
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
            next.put(mark, !isMarked(mark));
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
        return selection().isCaret()
                ? next.getOrDefault(
                        mark,
                        Marking.continued(story(), selection().head(), "x").everywhere(0, 1, mark))
                : Marking.everywhere(story(), selection(), mark);
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

    /** In which language what is selected is said to be, or the paragraph of the caret; empty where nobody said, or it is mixed. */
    public Optional<String> language() {
        Selection meant = spoken();
        Position from = meant.from(body());
        return Leaves.at(body(), from)
                .at(from.offset(), SOME_LANGUAGE)
                .filter(_ -> Marking.everywhere(story(), meant, SOME_LANGUAGE))
                .map(mark -> ((InLanguage) mark).code());
    }

    /** Says in which language what is selected is, or the paragraph of the caret; empty takes back what was said. */
    public void speak(Optional<String> code) {
        endComposition();
        open.apply(code.map(one -> Marking.on(story(), spoken(), new InLanguage(one)))
                .orElseGet(() -> Marking.off(story(), spoken(), SOME_LANGUAGE)));
    }

    private Selection spoken() {
        Position head = selection().head();
        int end = Leaves.at(body(), head).length();
        return selection().isCaret()
                ? new Selection(new Position(head.block(), head.leaf(), 0), new Position(head.block(), head.leaf(), end))
                : selection();
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

    /** The address of the link at the caret or the selection; empty for none. */
    public String linkHere() {
        return Marking.link(story(), selection())
                .flatMap(range -> Leaves.at(body(), range.anchor()).at(range.anchor().offset(), ANY_LINK))
                .map(mark -> mark instanceof Link(var href) ? href : "")
                .orElse("");
    }

    /** Links what is selected, or the link at the caret anew; an empty address takes the link off. */
    public void link(String address) {
        endComposition();
        Selection range = selection().isCaret()
                ? Marking.link(story(), selection()).orElse(selection())
                : selection();
        if (range.isCaret()) {
            if (!address.isBlank()) {
                open.apply(typing.insert(story(), range, Inline.of(address.strip(), new Link(address.strip()))));
            }
        } else if (address.isBlank()) {
            open.apply(Marking.off(story(), range, ANY_LINK));
        } else {
            open.apply(Marking.on(story(), range, new Link(address.strip())));
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

    public void insertFigure() {
        insert(emptyFigure());
    }

    public Figure emptyFigure() {
        return Figure.empty(ids.block());
    }

    /** A photo behind the block with the caret. */
    public void insertPhoto(Figure figure) {
        insert(figure.withId(ids.block()));
    }

    public void insertGallery() {
        insert(new Gallery(ids.block(), List.of(emptyFigure(), emptyFigure())));
    }

    /** A table of three rows and columns, the first row its header. */
    public void insertTable() {
        insert(Table.empty(ids.block(), 3, 3));
    }

    public void insertEmbed() {
        insert(new Embed(ids.block(), "", Inline.EMPTY));
    }

    /** A box for stories to read as well, titled in the story's language. */
    public void insertRelated() {
        String title = Wording.of(Locale.of(story().labels().language())).text("page.readToo");
        insert(new RelatedBox(ids.block(), Inline.of(title), List.of()));
    }

    public void insertDivider() {
        insert(new Divider(ids.block()));
    }

    /** A footnote to what is selected, or to the word before the caret. */
    public void insertFootnote() {
        endComposition();
        open.apply(footnoting.add(story(), selection()));
    }

    private void insert(Block block) {
        endComposition();
        open.apply(arranging.insert(story(), selection(), block));
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

    public void duplicateBlock(BlockId id) {
        endComposition();
        open.apply(arranging.duplicate(story(), selection(), id));
    }

    /** Takes a block to before the one at this index. */
    public void moveBlock(BlockId id, int to) {
        endComposition();
        open.apply(Arranging.moveTo(story(), selection(), id, to));
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

    /** Moves a section, a heading with all that is in it, one place up ({@code by} -1) or down (1). */
    public void moveSection(BlockId id, int by) {
        endComposition();
        open.apply(Sections.move(story(), selection(), id, by));
    }

    /** Takes a section to before the block at this index. */
    public void moveSectionTo(BlockId id, int to) {
        endComposition();
        open.apply(Sections.moveTo(story(), selection(), id, to));
    }

    public void moveBlocks(int by) {
        endComposition();
        open.apply(arranging.move(story(), selection(), by));
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

    /** Whether a place lies in what is selected or at its ends. */
    public boolean isSelected(Position place) {
        return Leaves.compare(body(), selection().from(body()), place) <= 0
                && Leaves.compare(body(), place, selection().to(body())) <= 0;
    }

    /** The selected blocks. */
    public List<Block> copied() {
        return clip.copy(story(), selection());
    }

    /** Blocks in a form for the clipboard that loses nothing and holds nothing of the story but them. */
    public String written(List<Block> blocks) {
        return new String(StoryJson.write(Story.blank(ids).withBody(new Body(blocks))), StandardCharsets.UTF_8);
    }

    /** Pastes what {@link #written} gave; what is not of that form pastes nothing and says false. */
    public boolean pasteWritten(String written) {
        try {
            paste(StoryJson.read(written.getBytes(StandardCharsets.UTF_8)).body().blocks());
            return true;
        } catch (BadStory _) {
            return false;
        }
    }

    /** Blocks as HTML for other programs. */
    public String html(List<Block> blocks) {
        var html = BlockHtml.ofWords(story());
        return blocks.stream().map(block -> html.html(block, "")).collect(Collectors.joining());
    }

    /** Whether the caret is in a paragraph without a word. */
    public boolean isInEmptyParagraph() {
        return selection().isCaret()
                && body().find(selection().head().block()).orElseThrow() instanceof Paragraph paragraph
                && paragraph.content().isEmpty();
    }

    public void paste(List<Block> blocks) {
        beforeWriting();
        open.apply(pasting.paste(story(), selection(), blocks));
    }
}
