package guanxi.language.visit;

import org.jspecify.annotations.Nullable;

/** What somebody stated that his plan comes to, in groups; each may be left out where lines say it. */
public record StatedFigures(
        @Nullable Integer visits,
        @Nullable Integer expansion,
        @Nullable Integer deals) {

    /** What is left open here is as it is there. */
    public StatedFigures filledBy(StatedFigures other) {
        return new StatedFigures(
                visits == null ? other.visits : visits,
                expansion == null ? other.expansion : expansion,
                deals == null ? other.deals : deals);
    }

    /** Whether one that is stated is not what the plan comes to. */
    public boolean differFrom(PlanFigures figures) {
        return differ(visits, figures.visits())
                || differ(expansion, figures.expansion())
                || differ(deals, figures.deals());
    }

    private static boolean differ(Integer stated, Integer figure) {
        return stated != null && !stated.equals(figure);
    }
}
