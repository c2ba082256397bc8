package guanxi.planted.web;

import guanxi.planted.write.PublicAggregate;

record WebKnowsAggregate(PublicAggregate aggregate) {}
