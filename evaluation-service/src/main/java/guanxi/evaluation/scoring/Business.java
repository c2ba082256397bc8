package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Business management of form F-3 (业务管理): visits, expansion and deals in a mix of their own, as points of the card. */
final class Business {
    private static final Map<Indicator, BigDecimal> MIX = Map.of(
            Indicator.VISITS, new BigDecimal(40),
            Indicator.EXPANSION, new BigDecimal(25),
            Indicator.DEALS, new BigDecimal(20));

    private Business() {}

    /** Not rated where none of the three is, nor without a counting plan. */
    static Stream<Line> of(BigDecimal weight, List<AgainstPlan> reached, BigDecimal factor) {
        var parts = reached.stream().map(part -> part.partOf(Indicator.BUSINESS, MIX.get(part.indicator())));
        var rated = reached.stream().filter(AgainstPlan::isRated).toList();
        BigDecimal score = rated.isEmpty() ? null : score(weight, rated, factor);
        return Stream.concat(parts, Stream.of(Line.ofParts(Indicator.BUSINESS, weight, score)));
    }

    private static BigDecimal score(BigDecimal weight, List<AgainstPlan> rated, BigDecimal factor) {
        Exact sum = Exact.NOTHING;
        BigDecimal shares = BigDecimal.ZERO;
        for (AgainstPlan part : rated) {
            BigDecimal share = MIX.get(part.indicator());
            sum = sum.plus(part.rate().times(share).times(factor));
            shares = shares.add(share);
        }
        return sum.times(weight).dividedBy(shares).rounded(2);
    }
}
