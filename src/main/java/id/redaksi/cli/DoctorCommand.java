package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import picocli.CommandLine.Command;

/** {@code redaksi doctor} */
@Command(name = "doctor", description = "Check every revision and every photo of the newsroom against its hash.")
final class DoctorCommand extends NewsroomCommand {
    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        var damages = app.newsroom().verify();
        if (json) {
            ObjectNode root = JSON.objectNode().put("ok", damages.isEmpty());
            ArrayNode problems = root.putArray("problems");
            damages.forEach(one -> problems.addObject()
                    .put("story", one.story().value())
                    .put("revision", one.number())
                    .put("what", wording.text(one.what())));
            print(root);
        }
        damages.forEach(one -> tell("cli.damage", one.story().value(), one.number(), one.what()));
        if (damages.isEmpty()) {
            tell("cli.healthy");
        }
        return damages.isEmpty() ? 0 : 1;
    }
}
