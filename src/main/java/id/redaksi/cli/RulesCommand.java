package id.redaksi.cli;

import id.redaksi.wording.Message;
import picocli.CommandLine.Command;

/** {@code redaksi rules list | export | import | try}: the rules that the newsroom wrote for itself. */
@Command(
        name = "rules",
        description = "The rules that the newsroom wrote for itself: list, exchange and try them.",
        subcommands = {RulesListCommand.class, RulesExportCommand.class, RulesImportCommand.class, RulesTryCommand.class})
final class RulesCommand extends CommandGroup {
    RulesCommand() {
        super(Message.of("rulebook.cli.which"));
    }
}
