package guanxi.evaluation.write.site;

import guanxi.language.organisation.SiteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a project site. */
public sealed interface SiteCommand {

    /** A row of the form: opens the site, or amends it by a content that was never accepted before. */
    record RecordSite(@TargetAggregateIdentifier SiteId siteId, SiteProfile site) implements SiteCommand {}

    /** Wants it to be so from now on, also if it was so before; opens one that is none. */
    record AmendSite(@TargetAggregateIdentifier SiteId siteId, SiteProfile site) implements SiteCommand {}

    /** What was known of it had been wrong. */
    record CorrectSite(@TargetAggregateIdentifier SiteId siteId, SiteProfile site, String reason)
            implements SiteCommand {}

    record WithdrawSite(@TargetAggregateIdentifier SiteId siteId, String reason) implements SiteCommand {}
}
