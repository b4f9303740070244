package org.residentpension.villagesubsidy.scheme;

/** What is filed with the city 备案 (S2-29): 新立, 变更, 暂停, 恢复, 退出. */
public enum FilingEvent {
    NEW,
    CHANGE,
    SUSPENSION,
    RESUMPTION,
    EXIT
}
