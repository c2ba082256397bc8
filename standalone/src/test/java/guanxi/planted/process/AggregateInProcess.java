package guanxi.planted.process;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class AggregateInProcess {}
