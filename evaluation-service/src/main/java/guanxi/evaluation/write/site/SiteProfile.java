package guanxi.evaluation.write.site;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteEvent;
import guanxi.language.organisation.SiteEvent.SiteHeadChanged;
import guanxi.language.organisation.SiteEvent.SiteMovedToOffice;
import guanxi.language.organisation.SiteEvent.SiteRenamed;
import guanxi.language.organisation.SiteId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** A project site's master data. */
public record SiteProfile(OfficeId officeId, String name, ColleagueId head) {

    /** What must happen for it to be as is wanted; what is so anyway is not said again. */
    Stream<SiteEvent> changesTo(SiteProfile wanted, SiteId id, String reason, Instant now) {
        var moved =
                officeId.equals(wanted.officeId()) ? null : new SiteMovedToOffice(id, wanted.officeId(), reason, now);
        var renamed = name.equals(wanted.name()) ? null : new SiteRenamed(id, wanted.name(), reason, now);
        var headed = head.equals(wanted.head()) ? null : new SiteHeadChanged(id, wanted.head(), reason, now);
        return Stream.<SiteEvent>of(moved, renamed, headed).filter(Objects::nonNull);
    }
}
