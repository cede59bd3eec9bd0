package id.redaksi;

import id.redaksi.cli.CommandLineMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program: its arguments are a command line. */
public final class Redaksi {
    private Redaksi() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineMain.run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    private static PrintWriter writer(FileDescriptor end) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(end), StandardCharsets.UTF_8));
    }
}
