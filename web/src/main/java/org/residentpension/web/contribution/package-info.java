/** Pages of the files that come in and of the money that waits for a person: imports, one import, tasks, one task. */
package org.residentpension.web.contribution;
