package id.redaksi.faults;

import java.util.ArrayList;
import java.util.List;

/** Counts what several tries of one kind found. Any thread. */
final class Tally {
    private static final int SHOWN = 5;

    private final long start = System.nanoTime();
    private final List<String> wrong = new ArrayList<>();
    private int runs;
    private long acknowledged;
    private long lost;

    /** One more try: how much it had acknowledged, and how much of that was lost. */
    synchronized void run(long ofAcknowledged, long ofLost) {
        runs++;
        acknowledged += ofAcknowledged;
        lost += ofLost;
    }

    /** So many tries that somebody else counted. */
    synchronized void runs(int more, long ofAcknowledged) {
        runs += more;
        acknowledged += ofAcknowledged;
    }

    /** Something that is not as it must be; it counts as lost. */
    synchronized void wrong(String sentence) {
        lost++;
        if (wrong.size() < SHOWN) {
            wrong.add(sentence);
        }
    }

    synchronized Outcome tried(String what, String worst) {
        return new Outcome.Tried(what, false, runs, acknowledged, lost, worst, seconds(), wrong);
    }

    synchronized Outcome control(String what, String worst) {
        return new Outcome.Tried(what, true, runs, acknowledged, lost, worst, seconds(), wrong);
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
