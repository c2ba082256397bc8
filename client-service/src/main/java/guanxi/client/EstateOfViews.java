package guanxi.client;

import guanxi.client.query.cases.CaseRead;
import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.handovers.HandoverEntry;
import guanxi.client.read.handovers.HandoverQueries;
import guanxi.client.read.planned.PlannedVisit;
import guanxi.client.read.planned.PlannedVisitQueries;
import guanxi.client.read.referrals.ReferralEntry;
import guanxi.client.read.referrals.ReferralQueries;
import guanxi.client.standards.OpenPromises;
import guanxi.client.write.handover.Estate;
import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverInventory;
import guanxi.language.client.HandoverInventory.Promise;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a client is in whose hands, as the views tell. */
record EstateOfViews(
        ClientQueries clients,
        HandoverQueries handovers,
        CasesAtAMoment cases,
        PlannedVisitQueries planned,
        ReferralQueries referrals)
        implements Estate {

    @Override
    public Optional<ColleagueId> ownerOf(ClientId client) {
        return clients.find(client).map(file -> file.profile().owner());
    }

    @Override
    public Optional<ClientId> clientOf(HandoverId handover) {
        return handovers.find(handover).map(HandoverEntry::clientId);
    }

    @Override
    public HandoverInventory inventory(ClientId client, ColleagueId owner, Instant now) {
        var held = cases.openOf(client, owner, now);
        return new HandoverInventory(
                held.stream().map(read -> read.filed().caseId()).toList(),
                held.stream().flatMap(EstateOfViews::promise).toList(),
                planned.of(client, owner).stream().map(PlannedVisit::visitId).toList(),
                unconfirmed(client, owner).map(ReferralEntry::referralId).toList());
    }

    private static Stream<Promise> promise(CaseRead read) {
        var promised = OpenPromises.of(read.filed().told(), read.reading());
        return promised.map(at -> new Promise(read.filed().caseId(), at)).stream();
    }

    private Stream<ReferralEntry> unconfirmed(ClientId client, ColleagueId owner) {
        return referrals.unconfirmedOf(client).stream()
                .filter(sent -> sent.specialistId().equals(owner));
    }
}
