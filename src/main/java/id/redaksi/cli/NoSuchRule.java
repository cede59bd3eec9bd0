package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** No rule of the house has this name or identifier. */
final class NoSuchRule extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    private NoSuchRule(String said) {
        super("no such rule");
        explanation = Message.of("rulebook.cli.none", said);
    }

    /** The rule of this name, in whatever case, or identifier. */
    static KeptRule find(App app, String said) throws NewsroomFailed, NoSuchRule {
        return app.ruleBook().all().stream()
                .filter(one -> one.id().equals(said) || one.rule().name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRule(said));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
