package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.SigningKeys;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.exchange.signing.SignatureFile;
import id.redaksi.exchange.signing.VerifyingKey;
import id.redaksi.guard.Json;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redaksi verify PACKAGE}; needs no newsroom, and takes the option so that scripts can give it everywhere. */
@Command(name = "verify", description = "Check a package: every file is there, unchanged, and listed.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACKAGE", description = "The package's zip file.")
    Path file = Path.of("");

    @Option(names = "--key", paramLabel = "KEY", description = "Only good when signed by this public key of minisign (a file, or its line).")
    String key = "";

    @Option(names = "--newsroom", paramLabel = "DIR", description = "Not needed here.")
    Path newsroom = Path.of("");

    @Option(names = "--json", description = "One JSON value on standard output; messages on standard error.")
    boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** Who has signed a package; "" for nobody. */
    private Message signature(List<Message> problems) throws IOException {
        Optional<Bag.Signed> signed = problems.isEmpty() ? Bag.signed(file) : Optional.empty();
        if (signed.isEmpty()) {
            return Message.of("cli.unsigned");
        }
        Optional<SignatureFile> signature = SignatureFile.read(signed.get().signature());
        Optional<String> signer =
                signature.isEmpty() ? Optional.empty() : signer(signature.get(), signed.get().manifest());
        return signer.map(name -> Message.of("cli.signedBy", name)).orElse(Message.of("cli.signedUnknown"));
    }

    private Optional<String> signer(SignatureFile signature, byte[] manifest) throws IOException {
        if (key.isEmpty()) {
            return SigningKeys.signer(signature, manifest);
        }
        Path named = Path.of(key);
        String text = Files.isRegularFile(named) ? Files.readString(named) : key;
        return VerifyingKey.read(text).filter(one -> signature.isOf(one, manifest)).map(VerifyingKey::number);
    }

    @Override
    public Integer call() throws Exception {
        Wording wording = CommandLineMain.wording();
        List<Message> problems = new ArrayList<>(Bag.verify(file));
        Message signature = signature(problems);
        if (!key.isEmpty() && problems.isEmpty() && !signature.key().equals("cli.signedBy")) {
            problems.add(Message.of("cli.notByKey"));
        }
        if (json) {
            ObjectNode root = Json.mapper().createObjectNode().put("valid", problems.isEmpty());
            root.put("signature", wording.text(signature));
            ArrayNode texts = root.putArray("problems");
            problems.forEach(problem -> texts.add(wording.text(problem)));
            spec.commandLine().getOut().println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(root));
        }
        problems.forEach(problem -> spec.commandLine().getErr().println(wording.text(problem)));
        if (problems.isEmpty()) {
            spec.commandLine().getErr().println(wording.text("cli.verified"));
            spec.commandLine().getErr().println(wording.text(signature));
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
