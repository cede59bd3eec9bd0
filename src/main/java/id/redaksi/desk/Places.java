package id.redaksi.desk;

import id.redaksi.desk.editor.FindingsView;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.inspector.InspectorView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.stories.StoryListView;
import id.redaksi.desk.stories.search.SearchHead;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.Hit;
import id.redaksi.edit.TextRange;
import id.redaksi.language.Finding;
import id.redaksi.language.Where;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;

/** The places of the window to which something leads: panes, fields, and spots in the text of the story in front. */
final class Places {
    private final Common common;
    private final StoryTabs tabs;
    private final Panes panes;
    private final InspectorView inspector;
    private final StoryListView list;
    private final SearchHead head;

    Places(Common common, StoryTabs tabs, Panes panes, InspectorView inspector, StoryListView list, SearchHead head) {
        this.common = common;
        this.tabs = tabs;
        this.panes = panes;
        this.inspector = inspector;
        this.list = list;
        this.head = head;
    }

    void focusBody() {
        tabs.current().ifPresent(view -> view.body().requestFocus());
    }

    void focusDateline() {
        panes.inspectorWanted().set(true);
        inspector.focusField("city");
    }

    void focusTags() {
        panes.inspectorWanted().set(true);
        inspector.focusTags();
    }

    void focusSuggestions() {
        panes.inspectorWanted().set(true);
        inspector.focusSuggestions();
    }

    void acceptSuggestion() {
        panes.inspectorWanted().set(true);
        inspector.acceptSuggestion();
    }

    void focusSearch() {
        panes.listWanted().set(true);
        list.focusSearch();
    }

    void narrowSearch() {
        panes.listWanted().set(true);
        head.turnFacets();
    }

    void showSearchHint() {
        panes.listWanted().set(true);
        head.turnHint();
    }

    void showReview() {
        panes.inspectorWanted().set(true);
        inspector.showReview();
    }

    void showChecks() {
        panes.inspectorWanted().set(true);
        inspector.showChecks();
    }

    /** Shows where something was found in the story in front; a field of the inspector only when that is asked for. */
    void showFinding(Finding finding, boolean asked) {
        tabs.current().ifPresent(view -> {
            if (finding.isInBody()) {
                view.body().model().select(new TextRange(finding.block(), finding.leaf(), finding.from(), finding.to()).selection());
                view.body().reveal();
            } else if (finding.where() instanceof Where.Aside(var block, var _)) {
                view.goToBlock(block.value());
            } else if (asked && finding.where() instanceof Where.InField(var field, var _)) {
                showField(field.replace('.', '-'));
            }
        });
    }

    void showHistory() {
        panes.inspectorWanted().set(true);
        inspector.showHistory();
    }

    void showLinks() {
        panes.inspectorWanted().set(true);
        inspector.showLinks();
    }

    void showExport() {
        panes.inspectorWanted().set(true);
        inspector.showExport();
    }

    /** Shows what is still to come, in the text or in the field that it is in. */
    void show(StoryView view, Gaps.Gap gap) {
        panes.uncover();
        if (!view.show(gap)) {
            panes.inspectorWanted().set(true);
            inspector.focusField(gap.field());
        }
    }

    /** Shows the field of the story in front in which something is written, by its name. */
    void showField(String name) {
        tabs.current().ifPresent(view -> {
            if (!view.show(new Gaps.Gap(name, Optional.empty(), ""))) {
                panes.inspectorBesidePreview();
                inspector.focusField(name);
            }
        });
    }

    /** Shows where a part of the page is written, by its key: a field, or a block of the body. */
    void showPart(String key) {
        switch (key) {
            case "headline", "standfirst" -> showField(key);
            case "lead" -> showField("lead-photo");
            case "byline", "credits" -> tabs.current().map(view -> view.lookup("#byline-add")).ifPresent(Node::requestFocus);
            case "channel", "related" -> showField(key);
            case "published" -> showField("publish");
            case "tags" -> focusTags();
            default -> tabs.current().ifPresent(view -> view.goToBlock(key));
        }
    }

    /** Shows a hit in a field beside the story, unless that would cover what one looks at. */
    void showBeside(Hit hit, boolean focus) {
        if (panes.showsInspectorBeside()) {
            inspector.show(hit, focus);
        }
    }

    /** Opens a story where something was found in it. */
    void openAt(StoryId story, Hit hit) {
        common.stories().open(story, _ -> Nodes.later(() -> tabs.current().ifPresent(view -> view.goTo(hit))));
    }

    /** Does this with what was found in the story in front; says so when nothing was, or it has not been read yet. */
    void withFindings(Predicate<FindingsView> act) {
        tabs.current().flatMap(StoryView::findings).ifPresent(findings -> {
            if (!act.test(findings)) {
                common.notices().show(Message.of(findings.hasLooked() ? "desk.findings.none" : "desk.findings.reading"));
            }
        });
    }
}
