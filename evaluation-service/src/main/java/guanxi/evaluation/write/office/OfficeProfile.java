package guanxi.evaluation.write.office;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeEvent;
import guanxi.language.organisation.OfficeEvent.OfficeHeadChanged;
import guanxi.language.organisation.OfficeEvent.OfficeMovedToRegion;
import guanxi.language.organisation.OfficeEvent.OfficeRenamed;
import guanxi.language.organisation.OfficeId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An office's master data.
 *
 * @param region absent if it belongs to none
 */
public record OfficeProfile(String name, ColleagueId head, String region) {

    /** A row says nothing of the region where its cell is empty. */
    OfficeProfile besides(OfficeProfile known) {
        return region != null || known == null ? this : new OfficeProfile(name, head, known.region());
    }

    /** What must happen for it to be as is wanted; what is so anyway is not said again. */
    Stream<OfficeEvent> changesTo(OfficeProfile wanted, OfficeId id, String reason, Instant now) {
        var renamed = name.equals(wanted.name()) ? null : new OfficeRenamed(id, wanted.name(), reason, now);
        var headed = head.equals(wanted.head()) ? null : new OfficeHeadChanged(id, wanted.head(), reason, now);
        var moved = Objects.equals(region, wanted.region())
                ? null
                : new OfficeMovedToRegion(id, wanted.region(), reason, now);
        return Stream.<OfficeEvent>of(renamed, headed, moved).filter(Objects::nonNull);
    }
}
