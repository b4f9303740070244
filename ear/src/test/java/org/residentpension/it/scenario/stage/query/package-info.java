/** What came of the steps, as an auditor sees it. */
package org.residentpension.it.scenario.stage.query;
