/**
 * Jakarta glue that every capability shares: clock, audit trail, migration, messages of refusal, sealing of personal
 * data, background jobs. Knows no capability and no portal.
 */
package org.residentpension.platform;
