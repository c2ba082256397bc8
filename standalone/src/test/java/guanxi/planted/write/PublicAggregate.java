package guanxi.planted.write;

import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class PublicAggregate {
    @AggregateIdentifier
    public String id;
}
