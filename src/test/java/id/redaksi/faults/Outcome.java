package id.redaksi.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** What came of trying one kind of fault. */
sealed interface Outcome {
    String what();

    /** Whether it is as promised: nothing lost, or for a control something. */
    boolean isRight();

    String line();

    ObjectNode json();

    /** How a kind of fault was tried. {@code wrong} are sentences on what is not as it must be, at most a few of them. */
    record Tried(
            String what,
            boolean control,
            int runs,
            long acknowledged,
            long lost,
            String worst,
            double seconds,
            List<String> wrong)
            implements Outcome {
        public Tried {
            wrong = List.copyOf(wrong);
        }

        /** A control must lose: otherwise the try beside it could not have found anything. */
        @Override
        public boolean isRight() {
            return control ? lost > 0 : lost == 0 && wrong.isEmpty();
        }

        @Override
        public String line() {
            String name = control ? what + " (control)" : what;
            String verdict = isRight() ? "" : control ? "  WRONG: the control lost nothing" : "  WRONG " + wrong;
            return String.format(
                    Locale.ROOT, "%-50s %6d %13d %6d  %-28s %7.1f%s", name, runs, acknowledged, lost, worst, seconds, verdict);
        }

        @Override
        public ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("what", what)
                    .put("control", control)
                    .put("runs", runs)
                    .put("acknowledged", acknowledged)
                    .put("lost", lost)
                    .put("worst", worst)
                    .put("seconds", Math.round(seconds * 10) / 10.0)
                    .put("right", isRight());
        }
    }

    /** What this machine did not let us try, in one sentence. */
    record Untried(String what, String why) implements Outcome {
        @Override
        public boolean isRight() {
            return true;
        }

        @Override
        public String line() {
            return String.format(Locale.ROOT, "%-50s not tried: %s", what, why);
        }

        @Override
        public ObjectNode json() {
            return JsonNodeFactory.instance.objectNode().put("what", what).put("untried", why);
        }
    }

    static String head() {
        return String.format(
                Locale.ROOT, "%-50s %6s %13s %6s  %-28s %7s", "what", "runs", "acknowledged", "lost", "worst", "seconds");
    }
}
