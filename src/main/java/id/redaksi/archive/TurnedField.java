package id.redaksi.archive;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** The five fields of words: what each notes of a story, the same that its stream gives for one story alone. */
enum TurnedField {
    /** The note of a row is its place and how often the word counts there. */
    WORD(Fields.WORD, true, true) {
        @Override
        Turned of(GatheredWords words, int[] order) {
            var rows = new Rows(order.length, words.size(), true);
            for (int story : order) {
                int place = -1;
                for (int token = words.start(story); token < words.end(story); token++) {
                    place += words.beginsText(token) ? StoryWords.GAP : 1;
                    rows.add(words.word(token), place << TIMES | words.times(token));
                }
                rows.endStory();
            }
            return Turned.of(rows, words.known().size(), words.known()::bytes);
        }
    },
    /** The note of a row is how often the stem stands in the story. */
    STEM(Fields.STEM, true, false) {
        @Override
        Turned of(GatheredWords words, int[] order) {
            var rows = new Rows(order.length, words.size() / 2, true);
            var last = new Last();
            for (int story : order) {
                int first = rows.size();
                for (int token = words.start(story); token < words.end(story); token++) {
                    int stem = words.known().stemNumber(words.word(token));
                    int row = last.of(stem);
                    if (row > first) {
                        rows.more(row - 1, words.times(token));
                    } else {
                        rows.add(stem, words.times(token));
                        last.put(stem, rows.size());
                    }
                }
                rows.endStory();
            }
            return Turned.of(rows, words.known().stems(), words.known()::stemOf);
        }
    },
    /** What words begin with has an even number, the same of a headline the odd one behind it. */
    BEGIN(Fields.BEGIN, false, false) {
        @Override
        Turned of(GatheredWords words, int[] order) {
            var rows = new Rows(order.length, words.size(), false);
            var last = new Last();
            for (int i = 0; i < order.length; i++) {
                for (int token = words.start(order[i]); token < words.end(order[i]); token++) {
                    int[] beginnings = words.known().beginnings(words.word(token));
                    add(beginnings, 0, i + 1, last, rows);
                    if (words.isInHeadline(token)) {
                        add(beginnings, 1, i + 1, last, rows);
                    }
                }
                rows.endStory();
            }
            KnownBeginnings known = words.known().known();
            return Turned.of(
                    rows, known.size() * 2, number -> number % 2 == 0 ? known.plain(number / 2) : known.marked(number / 2));
        }

        /** The longest first: where the story has it, it has the shorter ones as well. */
        private static void add(int[] beginnings, int more, int story, Last last, Rows rows) {
            for (int k = beginnings.length - 1; k >= 0; k--) {
                int number = beginnings[k] * 2 + more;
                if (last.of(number) == story) {
                    return;
                }
                last.put(number, story);
                rows.add(number);
            }
        }
    },
    /** A pair has the number of its first word before that of its second, counted among those that are common. */
    PAIR(Fields.PAIR, false, false) {
        @Override
        Turned of(GatheredWords words, int[] order) {
            KnownWords known = words.known();
            var rows = new Rows(order.length, order.length, false);
            var last = new Last();
            for (int i = 0; i < order.length; i++) {
                for (int token = words.start(order[i]) + 1; token < words.end(order[i]); token++) {
                    int first = words.word(token - 1);
                    int second = words.word(token);
                    if (words.beginsText(token) || !known.isCommon(first) || !known.isCommon(second)) {
                        continue;
                    }
                    int number = known.commonNumber(first) * MOST_COMMON + known.commonNumber(second);
                    if (last.of(number) != i + 1) {
                        last.put(number, i + 1);
                        rows.add(number);
                    }
                }
                rows.endStory();
            }
            return Turned.of(rows, known.commons() * MOST_COMMON, number -> pair(
                    known.common(number / MOST_COMMON), known.common(number % MOST_COMMON)));
        }

        private static BytesRef pair(BytesRef first, BytesRef second) {
            var pair = new BytesRefBuilder();
            pair.append(first);
            pair.append((byte) ' ');
            pair.append(second);
            return pair.toBytesRef();
        }
    },
    HEADLINE(Fields.HEADLINE, false, false) {
        @Override
        Turned of(GatheredWords words, int[] order) {
            var rows = new Rows(order.length, order.length * 8, false);
            var last = new Last();
            for (int i = 0; i < order.length; i++) {
                for (int token = words.start(order[i]); token < words.end(order[i]); token++) {
                    int word = words.word(token);
                    if (words.isInHeadline(token) && last.of(word) != i + 1) {
                        last.put(word, i + 1);
                        rows.add(word);
                    }
                }
                rows.endStory();
            }
            return Turned.of(rows, words.known().size(), words.known()::bytes);
        }
    };

    /** More than Tala's list has. */
    private static final int MOST_COMMON = 1 << 10;

    /** So many bits of a word's note say how often it counts at its place. */
    static final int TIMES = 3;

    final String field;
    final boolean hasFreqs;
    final boolean hasPlaces;

    TurnedField(String field, boolean hasFreqs, boolean hasPlaces) {
        this.field = field;
        this.hasFreqs = hasFreqs;
        this.hasPlaces = hasPlaces;
    }

    /** The stories in this order. */
    abstract Turned of(GatheredWords words, int[] order);

    /** Where each number was met last, from 1; 0 for never. */
    private static final class Last {
        private int[] at = new int[4096];

        int of(int number) {
            return number < at.length ? at[number] : 0;
        }

        void put(int number, int place) {
            if (number >= at.length) {
                at = Arrays.copyOf(at, Math.max(number + 1, at.length * 2));
            }
            at[number] = place;
        }
    }
}
