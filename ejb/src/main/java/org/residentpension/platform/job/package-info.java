/**
 * Background work that survives a crash. A row of our own carries lease and heartbeat, because the batch repository may
 * keep a dead execution as started; every attempt is a new Jakarta Batch execution of steps that may be repeated.
 */
package org.residentpension.platform.job;
