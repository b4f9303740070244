-- Receipt numbers share a fixed number of turns now (docs/adr/0041); those of single numbers are of no use any more.

DELETE FROM rp_turn WHERE name LIKE 'RECEIPT/%';
