package guanxi.client.query.needs;

import guanxi.language.Quantity;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedAnalysis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wanted of one product, in one region, at one price (D-S8): how many needs there are, how much of it, by whom.
 *
 * @param quantities one a unit, since units do not add up
 */
public record PivotCell(
        String product,
        String region,
        PriceBand prices,
        Integer needs,
        List<Quantity> quantities,
        List<ClientId> clients) {

    private record Place(String product, String region, PriceBand prices) {
        static Place of(ShownNeed need) {
            NeedAnalysis analysis = need.latest().analysis();
            return new Place(analysis.product(), analysis.wantedRegion(), PriceBand.of(analysis.highestPrice()));
        }
    }

    static Stream<PivotCell> all(Stream<ShownNeed> needs) {
        return needs.collect(Collectors.groupingBy(Place::of)).entrySet().stream()
                .map(cell -> of(cell.getKey(), cell.getValue()));
    }

    private static PivotCell of(Place place, List<ShownNeed> needs) {
        return new PivotCell(
                place.product(),
                place.region(),
                place.prices(),
                needs.size(),
                quantities(needs),
                needs.stream()
                        .map(ShownNeed::clientId)
                        .distinct()
                        .sorted(Comparator.comparing(ClientId::number))
                        .toList());
    }

    private static List<Quantity> quantities(List<ShownNeed> needs) {
        Function<ShownNeed, Quantity> quantity =
                need -> need.latest().analysis().quantity();
        return needs.stream()
                .map(quantity)
                .collect(Collectors.toMap(Quantity::unit, Quantity::amount, BigDecimal::add, TreeMap::new))
                .entrySet()
                .stream()
                .map(sum -> new Quantity(sum.getValue(), sum.getKey()))
                .toList();
    }
}
