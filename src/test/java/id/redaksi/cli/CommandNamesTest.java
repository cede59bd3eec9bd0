package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandNamesTest {
    @Test
    void every_command_is_called_as_its_class_is() {
        for (Class<?> command : CommandLineMain.COMMANDS) {
            assertEquals(command.getAnnotation(Command.class).name(), CommandLineMain.name(command));
        }
    }

    @Test
    void all_are_told_to_who_asks_for_none_of_them_and_each_knows_itself() {
        for (List<String> line : List.of(List.<String>of(), List.of("--help"), List.of("sitee"))) {
            String said = said(line);
            for (Class<?> command : line.equals(List.of("--help")) ? CommandLineMain.COMMANDS : List.<Class<?>>of()) {
                assertTrue(said.contains(CommandLineMain.name(command)), said);
            }
            assertTrue(said.contains("site"), said);
        }
        for (Class<?> command : CommandLineMain.COMMANDS) {
            String name = CommandLineMain.name(command);
            assertTrue(said(List.of(name, "--help")).contains("redaksi " + name), name);
        }
    }

    private static String said(List<String> line) {
        var said = new StringWriter();
        CommandLineMain.run(new PrintWriter(said), new PrintWriter(said), line.toArray(String[]::new));
        return said.toString();
    }
}
