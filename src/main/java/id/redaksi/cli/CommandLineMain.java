package id.redaksi.cli;

import id.redaksi.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code redaksi} with its subcommands; gives the exit code. */
@Command(
        name = "redaksi",
        description = "An offline newsroom editor.",
        mixinStandardHelpOptions = true,
        version = "Redaksi 0.1.0")
public final class CommandLineMain {
    /** Each is called as its class is: {@code lift-embargo} for {@code LiftEmbargoCommand}. */
    static final List<Class<?>> COMMANDS = List.of(
            ImportCommand.class, ListCommand.class, ShowCommand.class, SearchCommand.class, ExportCommand.class,
            FormatsCommand.class, SiteCommand.class, LiftEmbargoCommand.class, VerifyCommand.class, DoctorCommand.class,
            EraseCommand.class, BackupCommand.class, RestoreCommand.class, TopicsCommand.class, TargetsCommand.class,
            DeliveriesCommand.class, CheckCommand.class, RulesCommand.class, TagsCommand.class);

    private CommandLineMain() {}

    /** Runs a command line: 0 done, 1 refused with a reason, 2 wrong use. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new CommandLineMain());
        commands(arguments.length == 0 ? "" : arguments[0]).forEach(line::addSubcommand);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println(wording().text("cli.bug", Integer.toHexString(code(failure))));
            return 1;
        });
        int exit = line.execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    /** The one that is asked for: looking through all of them takes as long as the start of the program otherwise does. */
    private static List<Class<?>> commands(String name) {
        List<Class<?>> asked = COMMANDS.stream().filter(command -> name(command).equals(name)).toList();
        return asked.isEmpty() ? COMMANDS : asked;
    }

    static String name(Class<?> command) {
        String words = command.getSimpleName().replaceFirst("Command$", "");
        return words.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Indonesian unless the system speaks English. */
    static Wording wording() {
        return Wording.of(Locale.getDefault());
    }

    /** A short code of where a bug sat, the same for the same place. */
    private static int code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? 0 : trace[0].toString().hashCode() & 0xFFFFFF;
    }
}
