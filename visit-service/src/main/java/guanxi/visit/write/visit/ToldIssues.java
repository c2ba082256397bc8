package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.Issue;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.write.Filling;
import guanxi.visit.write.VisitRule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The problems of a visit as somebody tells them: one by one, only how many, or first the one and later the other. */
public final class ToldIssues {
    /** More of a kind at one visit are a slip of the pen. */
    public static final int MOST = 1_000;

    private ToldIssues() {}

    /**
     * @param issues absent if they are only counted
     * @param solved absent if nobody counted them
     * @param unsolved absent if nobody counted them
     */
    public static List<Issue> of(List<Issue> issues, Integer solved, Integer unsolved) {
        if (issues == null)
            return Issue.counted(plausible("solved", orNone(solved)), plausible("unsolved", orNone(unsolved)));
        long handled = issues.stream().filter(Issue::solved).count();
        mustBe("solved", plausible("solved", handled), solved);
        mustBe("unsolved", plausible("unsolved", issues.size() - handled), unsolved);
        return List.copyOf(issues);
    }

    /** What is known once this is told too: a count names none, but it is the same count. */
    static List<Issue> filled(VisitReport known, VisitReport told) {
        requireSame("This visit", "solved", known.solved(), told.solved());
        requireSame("This visit", "unsolved", known.unsolved(), told.unsolved());
        if (told.issues().stream().allMatch(Issue::onlyCounted)) return known.issues();
        if (known.issues().stream().allMatch(Issue::onlyCounted)) return told.issues();
        List<Issue> filled = filled(known.issues(), told.issues());
        requireSame("This visit", "issues", filled, filled(told.issues(), known.issues()));
        return filled;
    }

    private static List<Issue> filled(List<Issue> some, List<Issue> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> new Issue(
                        Filling.of(some.get(i).text(), others.get(i).text()),
                        some.get(i).solved(),
                        Filling.of(some.get(i).dueOn(), others.get(i).dueOn())))
                .toList();
    }

    private static int orNone(Integer count) {
        return count == null ? 0 : count;
    }

    private static int plausible(String field, long count) {
        if (count >= 0 && count <= MOST) return (int) count;
        throw new CommandRejected(
                VisitRule.ISSUES_ARE_PLAUSIBLY_MANY,
                "A visit has from 0 to " + MOST + " problems of a kind, not " + count + ".",
                field,
                Map.of("most", String.valueOf(MOST), "given", String.valueOf(count)));
    }

    private static void mustBe(String field, int found, Integer counted) {
        if (counted == null || counted == found) return;
        throw new CommandRejected(
                VisitRule.COUNTS_AGREE_WITH_ISSUES,
                field + " is " + counted + ", but of the issues it is true of " + found + ".",
                field,
                Map.of("given", String.valueOf(counted), "found", String.valueOf(found)));
    }
}
