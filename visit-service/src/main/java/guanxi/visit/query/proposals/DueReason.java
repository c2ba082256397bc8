package guanxi.visit.query.proposals;

import guanxi.language.visit.ProposalReason;
import java.time.LocalDate;

/** Why a client is to be visited, and by when. */
public record DueReason(ProposalReason reason, LocalDate dueOn) {}
