package guanxi.client.query.tiers;

import guanxi.client.read.courses.FileCourse;
import guanxi.client.read.courses.FileCourseQueries;
import guanxi.client.read.purchases.PurchaseEntry;
import guanxi.client.read.purchases.PurchaseQueries;
import guanxi.client.tiers.TierByPurchases;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.decision.AsOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which clients' purchases propose another tier than their files have (D-M-A8). */
@Component
public class TiersOnADay {
    private final FileCourseQueries courses;
    private final PurchaseQueries purchases;

    TiersOnADay(FileCourseQueries courses, PurchaseQueries purchases) {
        this.courses = courses;
        this.purchases = purchases;
    }

    public Stream<TierProposal> of(AsOf day) {
        Map<ClientId, List<PurchaseEntry>> bought =
                purchases.all().stream().collect(Collectors.groupingBy(PurchaseEntry::clientId));
        return courses.all().stream()
                .flatMap(course -> proposal(course, bought.getOrDefault(course.clientId(), List.of()), day).stream());
    }

    private static Optional<TierProposal> proposal(FileCourse course, List<PurchaseEntry> bought, AsOf day) {
        return course.on(day)
                .flatMap(file -> TierByPurchases.on(day.day(), bought.stream().map(PurchaseEntry::bought))
                        .filter(found -> found.tier() != file.tier())
                        .map(found -> proposal(course.clientId(), file, found)));
    }

    private static TierProposal proposal(ClientId client, ClientProfile file, TierByPurchases found) {
        return new TierProposal(client, file.owner(), file.tier(), found.tier(), found.purchased(), found.evidence());
    }
}
