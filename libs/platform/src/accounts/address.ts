// SPDX-License-Identifier: EUPL-1.2

/** Where users reach the installation: known at the latest when it listens. No slash at the end. */
export class Address {
  constructor(public url: string) {}

  signInLink(token: string): string {
    return `${this.url}/sign-in/link?token=${token}`;
  }

  /** Where anybody may report an incident. */
  incidentReport(token: string): string {
    return `${this.url}/anmal/${token}`;
  }

  /** Where a supplier answers the requirements of a procurement. */
  tenderAnswers(token: string): string {
    return `${this.url}/anbud/${token}`;
  }

  invitation(token: string): string {
    return `${this.url}/invitation?token=${token}`;
  }
}
