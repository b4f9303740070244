/** What an account gives at the pension age (R-BEN): estimates and signs of eligibility only, benefits are granted elsewhere. */
package org.residentpension.benefit.rules;
