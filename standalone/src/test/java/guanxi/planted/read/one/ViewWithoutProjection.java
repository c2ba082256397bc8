package guanxi.planted.read.one;

import guanxi.platform.view.ViewDefinition;

record ViewWithoutProjection(String id) {
    static final ViewDefinition<ViewWithoutProjection> VIEW =
            ViewDefinition.view("planted", 1, ViewWithoutProjection.class, ViewWithoutProjection::id);
}
