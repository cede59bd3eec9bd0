package id.redaksi.tagging;

/** How much speaks for a name in the field of its kind, where, unlike among the tags, every name has its place. */
final class NameWeights {
    private NameWeights() {}

    static Suggestion suggestion(Candidate name, Kind kind, Known.Answers answers) {
        var weighing = new Weighing();
        Mentioned mentioned = name.mentioned();
        weighing.tell(3, "tagging.reason." + kind.name().toLowerCase(java.util.Locale.ROOT));
        if (mentioned.isAt(Spot.HEADLINE)) {
            weighing.add(1.5, "tagging.reason.headline");
        }
        if (mentioned.isAt(Spot.LEAD)) {
            weighing.add(0.8, "tagging.reason.lead");
        }
        weighing.add(0.8 * Math.log(mentioned.times()));
        if (mentioned.times() > 1) {
            weighing.tell(0.5, "tagging.reason.times", mentioned.times());
        }
        if (!name.alsoWritten().isEmpty()) {
            weighing.tell(0.4, "tagging.reason.also", String.join("”, “", name.alsoWritten()));
        }
        weighing.add(name.words().size() > 1 ? 0.8 : 0);
        learned(weighing, answers);
        return new Suggestion(kind, name.name(), share(weighing.sum()), weighing.reasons());
    }

    /** What was taken before speaks for it, what was sent away against it. */
    static void learned(Weighing weighing, Known.Answers answers) {
        double weight = Math.clamp(0.9 * Math.log((1.0 + answers.accepted()) / (1.0 + answers.dismissed())), -4, 2);
        if (answers.accepted() > 0) {
            weighing.add(weight, "tagging.reason.accepted", answers.accepted());
        } else {
            weighing.add(weight);
        }
    }

    /** From 0 to 1, one half where as much speaks for it as against it. */
    static double share(double sum) {
        return 1 / (1 + Math.exp(-(sum - 2) / 1.5));
    }
}
