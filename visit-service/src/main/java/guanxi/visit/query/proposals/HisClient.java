package guanxi.visit.query.proposals;

import static guanxi.language.visit.ProposalReason.CADENCE;
import static guanxi.language.visit.ProposalReason.NEVER_VISITED;
import static guanxi.language.visit.ProposalReason.VISIT_AGAIN;

import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Setting;
import guanxi.visit.read.clients.ClientFileEntry;
import guanxi.visit.read.visits.VisitEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a client when visits are proposed.
 *
 * @param lastVisit the last valid one by anyone that is seen; absent if there is none
 * @param besides why else he is to be visited
 */
record HisClient(ClientFileEntry file, @Nullable VisitEntry lastVisit, List<DueReason> besides) {
    /** Without a day yet; none without a reason, nor for one whom somebody entered as terminated, which holds on every date. */
    Optional<VisitProposal> proposal(DaysAhead ahead) {
        if (file.stage() == Stage.TERMINATED) return Optional.empty();
        var reasons = reasons(ahead);
        return reasons.stream()
                .map(DueReason::dueOn)
                .min(Comparator.naturalOrder())
                .map(dueOn -> VisitProposalBuilder.builder()
                        .specialistId(file.owner())
                        .clientId(file.clientId())
                        .tier(file.tier())
                        .dueOn(dueOn)
                        .reasons(reasons)
                        .purpose(purpose())
                        .build());
    }

    private List<DueReason> reasons(DaysAhead ahead) {
        return Stream.concat(ofVisits(ahead), besides.stream())
                .filter(due -> ahead.isBy(due.dueOn()))
                .sorted(Comparator.comparing(DueReason::reason))
                .toList();
    }

    private Stream<DueReason> ofVisits(DaysAhead ahead) {
        if (lastVisit == null) return Stream.of(new DueReason(NEVER_VISITED, ahead.today()));
        var cadence = new DueReason(CADENCE, daysAfterLastVisit(cadence(file.tier()), ahead));
        if (lastVisit.report().report().outcome() != Outcome.C) return Stream.of(cadence);
        return Stream.of(cadence, new DueReason(VISIT_AGAIN, daysAfterLastVisit(Setting.VISIT_AGAIN, ahead)));
    }

    private LocalDate daysAfterLastVisit(Setting days, DaysAhead ahead) {
        return lastVisit.on().plusDays(ahead.settings().valueOf(days));
    }

    private static Setting cadence(Tier tier) {
        return switch (tier) {
            case SUPER_LARGE -> Setting.CADENCE_SUPER_LARGE;
            case A -> Setting.CADENCE_A;
            case B -> Setting.CADENCE_B;
            case C -> Setting.CADENCE_C;
        };
    }

    private Purpose purpose() {
        if (lastVisit == null) return Purpose.A;
        return lastVisit.report().unsolved() > 0 ? Purpose.B : Purpose.C;
    }
}
