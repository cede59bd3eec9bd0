package id.redaksi.cli;

import id.redaksi.wording.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others: by itself it asks which of them is meant. */
abstract class CommandGroup implements Callable<Integer> {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Message which;

    CommandGroup(Message which) {
        this.which = which;
    }

    @Override
    public final Integer call() {
        throw new ParameterException(spec.commandLine(), CommandLineMain.wording().text(which));
    }
}
