package id.redaksi;

import id.redaksi.app.App;
import id.redaksi.cli.CommandLineMain;
import id.redaksi.desk.DeskApplication;
import id.redaksi.newsroom.Move;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program: without arguments the window, otherwise a command line. */
public final class Redaksi {
    private Redaksi() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            window(App.defaultFolder());
        } else if (arguments.length == 2 && arguments[0].equals("--newsroom")) {
            window(Path.of(arguments[1]));
        } else {
            System.exit(CommandLineMain.run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
        }
    }

    private static void window(Path newsroom) {
        DeskApplication.open(Move.follow(newsroom), sentence -> {
            PrintWriter out = writer(FileDescriptor.out);
            out.println(sentence);
            out.flush();
        });
    }

    private static PrintWriter writer(FileDescriptor end) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(end), StandardCharsets.UTF_8));
    }
}
