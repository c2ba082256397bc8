package guanxi.planted.web;

import guanxi.visit.VisitService;

public record KnowsAnotherService(VisitService visits) {}
