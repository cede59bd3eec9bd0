package id.redaksi.cli;

import id.redaksi.wording.Message;
import picocli.CommandLine.Command;

/** {@code redaksi topics import | find | set | table}: what tags and channels are called outside. */
@Command(
        name = "topics",
        description = "IPTC's Media Topics and receivers' categories: what tags and channels are called outside.",
        subcommands = {TopicsImportCommand.class, TopicsFindCommand.class, TopicsSetCommand.class, TopicsTableCommand.class})
final class TopicsCommand extends CommandGroup {
    TopicsCommand() {
        super(Message.of("topics.cli.which"));
    }
}
