-- Where the money of collectives and donors comes from: paid at the tax bureau for them.

ALTER TABLE rp_journal_leg MODIFY ledger VARCHAR(30) NOT NULL CHECK (ledger IN ('TAX_COLLECTION', 'SPONSORING_FINANCE',
  'FINANCE_CENTRAL', 'FINANCE_PROVINCIAL', 'FINANCE_MUNICIPAL', 'FINANCE_COUNTY', 'TAKEOVER', 'PAYOUT', 'COLLECTIVE_PAYMENT',
  'DONATION_PAYMENT'));
