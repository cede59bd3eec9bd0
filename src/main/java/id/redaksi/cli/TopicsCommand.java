package id.redaksi.cli;

import id.redaksi.wording.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code redaksi topics import | find | set | table}: what tags and channels are called outside. */
@Command(
        name = "topics",
        description = "IPTC's Media Topics and receivers' categories: what tags and channels are called outside.",
        subcommands = {TopicsImportCommand.class, TopicsFindCommand.class, TopicsSetCommand.class, TopicsTableCommand.class})
final class TopicsCommand implements Callable<Integer> {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** By itself it does nothing. */
    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, CommandLineMain.wording().text(Message.of("topics.cli.which")));
    }
}
