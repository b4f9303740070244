/** What the users of a scenario do, each verb by the services that the screens call. */
package org.residentpension.it.scenario.stage.verb;
