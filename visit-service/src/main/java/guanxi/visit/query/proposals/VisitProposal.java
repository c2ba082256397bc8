package guanxi.visit.query.proposals;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Purpose;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody should make to a client of his.
 *
 * @param specialistId whose client it is
 * @param dueOn the earliest day of the reasons
 * @param reasons in the order of their names
 * @param proposedOn a day on which he has time for it
 */
@RecordBuilder
public record VisitProposal(
        ColleagueId specialistId,
        ClientId clientId,
        @Nullable String clientName,
        Tier tier,
        LocalDate dueOn,
        List<DueReason> reasons,
        LocalDate proposedOn,
        Purpose purpose)
        implements VisitProposalBuilder.With {
    static final Comparator<VisitProposal> ORDER = Comparator.comparing(VisitProposal::dueOn)
            .thenComparing(VisitProposal::tier)
            .thenComparing(proposal -> proposal.clientId().number());
}
