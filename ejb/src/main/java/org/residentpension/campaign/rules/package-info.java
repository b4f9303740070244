/** When a plan of targets may stand (R-TGT-1). Plain functions of the numbers. */
package org.residentpension.campaign.rules;
