package guanxi.planted.process;

import guanxi.planted.write.PublicAggregate;

record ProcessKnowsAggregate(PublicAggregate aggregate) {}
