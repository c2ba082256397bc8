package guanxi.language.visit;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a plan comes to, in groups.
 *
 * @param visits groups to visit
 * @param expansion groups to visit for the first time
 * @param deals groups to send to the site
 */
public record PlanFigures(Integer visits, Integer expansion, Integer deals) {

    /** Of a submission: with lines their sums, whatever is stated beside them. */
    public static PlanFigures of(StatedFigures stated, List<PlanLine> lines) {
        return lines.isEmpty() ? new PlanFigures(stated.visits(), stated.expansion(), stated.deals()) : of(lines);
    }

    public static PlanFigures of(List<PlanLine> lines) {
        return new PlanFigures(
                groups(lines, line -> line.kind() == PlanLine.Kind.VISIT),
                groups(lines, line -> line.kind() == PlanLine.Kind.VISIT && line.purpose() == Purpose.A),
                groups(lines, line -> line.kind() == PlanLine.Kind.REFERRAL));
    }

    private static int groups(List<PlanLine> lines, Predicate<PlanLine> counted) {
        return lines.stream().filter(counted).mapToInt(PlanLine::groups).sum();
    }
}
