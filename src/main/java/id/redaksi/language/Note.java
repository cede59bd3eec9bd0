package id.redaksi.language;

import id.redaksi.wording.Message;

/**
 * Something that a rule keeps in mind of one text, to hold it against the rest of the story later: a name, a date, how a
 * number is written. Notes are kept with the value of their block, so after a key only those of the changed one are
 * made anew. {@code kind} tells apart what different rules note, {@code text} is what is compared.
 */
public record Note(String kind, String text, Passage passage, int from, int to) {
    public Finding finding(Rule rule, Message message, String... fixes) {
        return passage.finding(rule, from, to, message, fixes);
    }

    /** The words as they stand. */
    public String words() {
        return passage.text().substring(from, to);
    }
}
