package org.residentpension.law;

/** What has become of a proposal. Only the proposer withdraws; only another person activates or refuses. */
public enum ProposalState {
    WAITING,
    ACTIVATED,
    REFUSED,
    WITHDRAWN
}
