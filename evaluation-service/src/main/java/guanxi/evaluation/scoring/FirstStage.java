package guanxi.evaluation.scoring;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;

/** How a client was first registered; what it became later does not matter to an expansion. */
public record FirstStage(ClientId clientId, Stage stage, Told told) {}
