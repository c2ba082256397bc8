package guanxi.planted.platform;

import guanxi.visit.VisitService;

record PlatformKnowsService(VisitService visits) {}
