/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A role in an organisation. */
export type Role =
  | 'administrator'
  | 'auditor'
  | 'ciso'
  | 'leadership'
  | 'procurementOfficer'
  | 'riskOwner'
  | 'staff';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { login: string, name: string, actAs: Role | null, roles: Array<Role>, installationAdmin: boolean, organisation: { organisationId: string, name: string, synthetic: boolean } | null, organisations: Array<{ organisationId: string, name: string, synthetic: boolean }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MeDocument = {"__meta__":{"hash":"c2992237da553373ba5cf2570502164cbc64fafca88cd14c72ecb0cc95ab9ece"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;