package guanxi.language.visit;

/** What a talk is for (C-1). */
public enum Purpose {
    /** 初次拜访: first visit. */
    A,
    /** 处理问题: handle a problem. */
    B,
    /** 建立关系: build the relationship. */
    C
}
