package org.residentpension.villagesubsidy.evidence;

/** 会议记录、现场照片、扫描件. */
public enum EvidenceKind {
    MINUTES,
    PHOTO,
    SCAN
}
