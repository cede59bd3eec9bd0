package id.redaksi.cli;

import id.redaksi.wording.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code redaksi rules list | export | import | try}: the rules that the newsroom wrote for itself. */
@Command(
        name = "rules",
        description = "The rules that the newsroom wrote for itself: list, exchange and try them.",
        subcommands = {RulesListCommand.class, RulesExportCommand.class, RulesImportCommand.class, RulesTryCommand.class})
final class RulesCommand implements Callable<Integer> {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** By itself it does nothing. */
    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, CommandLineMain.wording().text(Message.of("rulebook.cli.which")));
    }
}
