package id.redaksi.app;

import id.redaksi.newsroom.CalledChange;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.Term;
import id.redaksi.newsroom.TermChange;
import id.redaksi.newsroom.Vocabulary;
import id.redaksi.topics.Called;
import id.redaksi.topics.Filed;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the vocabulary in order: each call says what an act would be, which {@link RefileStories} then does. Any thread;
 * blocks.
 */
public final class Tags {
    /** No description is longer, in UTF-16 units. */
    public static final int LONGEST_DESCRIPTION = 500;

    /** No tag has more other words for it. */
    public static final int MOST_SYNONYMS = 50;

    /** What comes of a wish. */
    public sealed interface Answer {
        /** It can be done. */
        record Do(ManyStoriesAct act) implements Answer {}

        /** There is a tag of that name, or one whose synonym it is: the two can be merged. */
        record Exists(String tag) implements Answer {}

        /** It is so already. */
        record Nothing() implements Answer {}

        record Refused(Message why) implements Answer {}
    }

    private final Vocabulary vocabulary;
    private final Subjects subjects;

    Tags(Newsroom newsroom, Subjects subjects) {
        this.subjects = subjects;
        vocabulary = newsroom.vocabulary();
    }

    /** Gives a tag another name, and says other things of it; a typed name is made clean first. */
    public Answer edit(String tag, Term typed) throws NewsroomFailed {
        Term now = vocabulary.term(tag);
        String name = TagName.clean(typed.name());
        Term wanted = new Term(name, TagName.clean(typed.parent()), typed.description().strip(), clean(typed.synonyms(), name));
        Optional<Message> trouble = TagName.trouble(name).or(() -> badDescription(wanted));
        if (trouble.isPresent()) {
            return new Answer.Refused(trouble.get());
        }
        if (!name.equals(tag)) {
            Optional<String> other = other(tag, name);
            if (other.isPresent()) {
                return new Answer.Exists(other.get());
            }
        }
        Optional<Message> bad = badSynonym(tag, wanted);
        bad = bad.isPresent() ? bad : badParent(tag, wanted);
        if (bad.isPresent()) {
            return new Answer.Refused(bad.get());
        }
        if (wanted.equals(now)) {
            return new Answer.Nothing();
        }
        return new Answer.Do(name.equals(tag) ? said(now, wanted) : renamed(now, wanted));
    }

    private static List<String> clean(List<String> synonyms, String name) {
        Set<String> clean = new LinkedHashSet<>();
        for (String synonym : synonyms) {
            String one = TagName.clean(synonym);
            boolean known = clean.stream().anyMatch(other -> TagName.folded(other).equals(TagName.folded(one)));
            if (!one.isEmpty() && !known && !one.equals(name)) {
                clean.add(one);
            }
        }
        return clean.stream().sorted().toList();
    }

    /** The tag that a name leads to already, but for the one that is to be called so. */
    private Optional<String> other(String tag, String name) throws NewsroomFailed {
        if (vocabulary.has(name)) {
            return Optional.of(name);
        }
        Optional<String> alike = vocabulary.alike(name).filter(one -> !one.equals(tag));
        return alike.isPresent() ? alike : vocabulary.meant(name).filter(one -> !one.equals(tag));
    }

    private static Optional<Message> badDescription(Term wanted) {
        int length = wanted.description().length();
        return length <= LONGEST_DESCRIPTION
                ? Optional.empty()
                : Optional.of(Message.of("app.tag.longDescription", length, LONGEST_DESCRIPTION));
    }

    private Optional<Message> badSynonym(String tag, Term wanted) throws NewsroomFailed {
        if (wanted.synonyms().size() > MOST_SYNONYMS) {
            return Optional.of(Message.of("app.tag.manySynonyms", MOST_SYNONYMS));
        }
        for (String synonym : wanted.synonyms()) {
            Optional<Message> trouble = TagName.trouble(synonym);
            if (trouble.isPresent()) {
                return trouble;
            }
            if (vocabulary.has(synonym) && !synonym.equals(tag)) {
                return Optional.of(Message.of("app.tag.synonymInUse", synonym));
            }
            Optional<String> meant = vocabulary.meant(synonym).filter(one -> !one.equals(tag));
            if (meant.isPresent()) {
                return Optional.of(Message.of("app.tag.synonymOf", synonym, meant.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> badParent(String tag, Term wanted) throws NewsroomFailed {
        if (wanted.parent().isEmpty()) {
            return Optional.empty();
        }
        if (!vocabulary.has(wanted.parent())) {
            return Optional.of(Message.of("app.tag.noParent", wanted.parent()));
        }
        Set<String> seen = new HashSet<>();
        for (String at = wanted.parent(); !at.isEmpty() && seen.add(at); at = vocabulary.term(at).parent()) {
            if (at.equals(tag)) {
                return Optional.of(Message.of("app.tag.ownParent", tag));
            }
        }
        return Optional.empty();
    }

    private ManyStoriesAct said(Term now, Term wanted) throws NewsroomFailed {
        List<Term> before = new ArrayList<>(List.of(now));
        List<Term> after = new ArrayList<>(List.of(wanted));
        keepParent(wanted, before, after);
        return new ManyStoriesAct(
                Refiling.NONE,
                ManyStoriesAct.Which.NAMED,
                new TermChange(before, after),
                Message.of("app.tag.act.said", wanted.name()));
    }

    /** What others stand under stays in the vocabulary when no story bears it any more. */
    private void keepParent(Term wanted, List<Term> before, List<Term> after) throws NewsroomFailed {
        if (!wanted.parent().isEmpty() && before.stream().noneMatch(term -> term.name().equals(wanted.parent()))) {
            Term parent = vocabulary.term(wanted.parent());
            before.add(parent);
            after.add(parent);
        }
    }

    private ManyStoriesAct renamed(Term now, Term wanted) throws NewsroomFailed {
        List<Term> before = new ArrayList<>(List.of(now));
        List<Term> after = new ArrayList<>();
        List<Term> children = vocabulary.under(now.name());
        if (!wanted.isBare() || !children.isEmpty() || vocabulary.stories(now.name()) == 0) {
            after.add(wanted);
        }
        for (Term child : children) {
            before.add(child);
            after.add(child.withParent(wanted.name()));
        }
        keepParent(wanted, before, after);
        return new ManyStoriesAct(
                Refiling.retag(List.of(now.name()), wanted.name()),
                new ManyStoriesAct.Which(List.of(now.name()), List.of()),
                new TermChange(before, after, outside(List.of(now.name()), wanted.name())),
                Message.of("app.tag.act.renamed", now.name(), wanted.name()));
    }

    /** What tags are called outside goes along to the one that stands in their place. */
    private CalledChange outside(List<String> from, String into) throws NewsroomFailed {
        return subjects.renamed(from.stream().map(Filed::tag).toList(), Filed.tag(into));
    }

    /** Puts one tag in the place of others; with {@code synonyms} their names become it where they are typed again. */
    public Answer merge(List<String> tags, String typed, boolean synonyms) throws NewsroomFailed {
        String into = TagName.clean(typed);
        Optional<Message> trouble = TagName.trouble(into);
        if (trouble.isPresent()) {
            return new Answer.Refused(trouble.get());
        }
        List<String> from = tags.stream().filter(tag -> !tag.equals(into)).distinct().toList();
        if (from.isEmpty()) {
            return new Answer.Nothing();
        }
        Term target = vocabulary.term(into);
        Set<String> words = new LinkedHashSet<>(target.synonyms());
        String description = target.description();
        List<Term> before = new ArrayList<>(List.of(target));
        List<Term> after = new ArrayList<>();
        for (String name : from) {
            Term term = vocabulary.term(name);
            before.add(term);
            words.addAll(term.synonyms());
            if (synonyms) {
                words.add(name);
            }
            description = description.isEmpty() ? term.description() : description;
            for (Term child : vocabulary.under(name)) {
                if (!from.contains(child.name()) && !child.name().equals(into)) {
                    before.add(child);
                    after.add(child.withParent(into));
                }
            }
        }
        words.remove(into);
        String parent = from.contains(target.parent()) ? "" : target.parent();
        Term merged = new Term(into, parent, description, words.stream().sorted().toList());
        if (!merged.isBare() || !after.isEmpty() || !target.isBare() || vocabulary.stories(into) == 0) {
            after.addFirst(merged);
        }
        return new Answer.Do(new ManyStoriesAct(
                Refiling.retag(from, into),
                new ManyStoriesAct.Which(from, List.of()),
                new TermChange(before, after, outside(from, into)),
                from.size() == 1
                        ? Message.of("app.tag.act.mergedOne", from.getFirst(), into)
                        : Message.of("app.tag.act.merged", from.size(), into)));
    }

    /** Takes a tag off all stories, and out of the vocabulary; those under it stand at the top. */
    public Answer delete(String tag) throws NewsroomFailed {
        List<Term> before = new ArrayList<>(List.of(vocabulary.term(tag)));
        List<Term> after = new ArrayList<>();
        for (Term child : vocabulary.under(tag)) {
            before.add(child);
            after.add(child.withParent(""));
        }
        return new Answer.Do(new ManyStoriesAct(
                Refiling.without(tag),
                new ManyStoriesAct.Which(List.of(tag), List.of()),
                new TermChange(before, after, new CalledChange(
                        List.of(subjects.called(Filed.tag(tag))), List.of(Called.nothing(Filed.tag(tag))))),
                Message.of("app.tag.act.deleted", tag)));
    }
}
