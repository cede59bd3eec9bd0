package id.redaksi.desk.rulebook;

import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.TypedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rules that are kept and those that are being written, as one list: what was typed and not kept is never let go. */
final class RuleDrafts {
    private final Map<String, RuleDraft> drafts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<RuleRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<KeptRule> kept = List.of();

    /** Those that were never kept first, then all others by their names. */
    ReadOnlyObjectProperty<List<RuleRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The newsroom has these now. A rule that somebody deleted stays only where it is being changed here. */
    void take(List<KeptRule> found) {
        kept = found;
        drafts.values().removeIf(draft -> draft.kept().isPresent() && kept(draft.id()).isEmpty() && !draft.isChanged());
        drafts.values().forEach(draft -> kept(draft.id()).ifPresentOrElse(draft::become, draft::orphan));
        list();
    }

    /** Goes on with those that were being written when the program ended; what is being written now stays. */
    void resume(List<TypedRule> typed) {
        for (TypedRule one : typed) {
            RuleDraft draft = RuleDraft.resumed(one, kept(one.id()));
            if (draft.isChanged()) {
                drafts.putIfAbsent(one.id(), draft);
            }
        }
        list();
    }

    /** What is typed and not kept. */
    List<TypedRule> typed() {
        return drafts.values().stream()
                .filter(RuleDraft::isChanged)
                .map(RuleDraft::typedNow)
                .toList();
    }

    /** Shows the list as it is with what is being typed. */
    void list() {
        List<RuleRow> all = new ArrayList<>();
        drafts.values().stream().filter(draft -> kept(draft.id()).isEmpty()).forEach(draft -> all.add(RuleRow.of(draft)));
        kept.forEach(one -> all.add(RuleRow.of(one, Optional.ofNullable(drafts.get(one.id())))));
        rows.set(List.copyOf(all));
    }

    /** Shows the list anew where a rule stands in it as it is not any more. */
    void typed(RuleDraft draft) {
        RuleRow now = kept(draft.id()).map(one -> RuleRow.of(one, Optional.of(draft))).orElseGet(() -> RuleRow.of(draft));
        if (!rows.get().contains(now)) {
            list();
        }
    }

    boolean has(String id) {
        return drafts.containsKey(id) || kept(id).isPresent();
    }

    Optional<KeptRule> kept(String id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The identifiers of those that are kept. */
    List<String> kept() {
        return kept.stream().map(KeptRule::id).toList();
    }

    Optional<String> first() {
        return rows.get().stream().findFirst().map(RuleRow::id);
    }

    /** The rule as it is being written; it must be there. */
    RuleDraft draft(String id) {
        return drafts.computeIfAbsent(id, _ -> new RuleDraft(kept(id).orElseThrow()));
    }

    void add(RuleDraft draft) {
        drafts.put(draft.id(), draft);
        list();
    }

    /** Takes a rule out of the list; says which one stands in its place then. */
    Optional<String> remove(RuleDraft draft) {
        int at = rows.get().stream().map(RuleRow::id).toList().indexOf(draft.id());
        drafts.remove(draft.id());
        kept = kept.stream().filter(one -> !one.id().equals(draft.id())).toList();
        list();
        List<RuleRow> left = rows.get();
        return left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.clamp(at, 0, left.size() - 1)).id());
    }

    /** Lets go of those in which nothing was typed, but for this one. */
    void tidy(Optional<RuleDraft> but) {
        if (drafts.values().removeIf(one -> !one.isChanged() && but.filter(now -> now == one).isEmpty())) {
            list();
        }
    }

    /** How many have changes that are not kept. */
    int unkept() {
        return (int) drafts.values().stream().filter(RuleDraft::isChanged).count();
    }

    void clear() {
        drafts.clear();
        list();
    }
}
