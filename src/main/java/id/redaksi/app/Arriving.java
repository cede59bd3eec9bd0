package id.redaksi.app;

import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.BadRule;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.RuleState;
import java.util.List;
import java.util.Optional;

/** A rule file that was read, and what each of its rules is to the newsroom; nothing of it is kept yet. */
public record Arriving(List<Item> items, List<String> unknown) {
    /** What a rule of the file is here. */
    public enum Kind {
        /** No rule has its identifier. */
        NEW,
        /** The newsroom has it as it is. */
        SAME,
        /** The newsroom has another one under its identifier. */
        DIFFERENT,
        /** Something is wrong with it, and it cannot be taken. */
        INVALID
    }

    /** What is done with one. */
    public enum Choice {
        /** Ours stays, or a new one is left. */
        KEEP_OURS,
        /** Theirs takes the place of ours, or a new one is taken. */
        TAKE_THEIRS,
        /** Ours stays and theirs comes beside it under another identifier. */
        KEEP_BOTH
    }

    /** One rule of the file, the state it had there, what is here under its identifier, and what is wrong with it. */
    public record Item(HouseRule rule, RuleState state, String reason, Kind kind, Optional<KeptRule> ours, List<BadRule> wrong) {
        public Item {
            wrong = List.copyOf(wrong);
        }
    }

    public Arriving {
        items = List.copyOf(items);
        unknown = List.copyOf(unknown);
    }
}
