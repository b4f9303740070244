/**
 * 今日待办: what waits for whom and until when (workflows.md, deadlines). Only counts and days, read from what the other capabilities
 * keep; whatever is to be done is done there.
 */
package org.residentpension.agenda;
