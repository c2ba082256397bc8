package guanxi.hospitality.read.requests;

import guanxi.language.Money;
import guanxi.language.client.ClientId;

/** What was asked for a client in all requests together, whatever their state or month. */
public record ClientBudget(ClientId clientId, Money budget) {}
