// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';

const findDocument = graphql(`
  query FindAssets($search: String!, $minPosition: String) {
    assets(search: $search, first: 30, inUse: true, minPosition: $minPosition) {
      nodes {
        assetId
        name
        kind
      }
    }
  }
`);

/** Assets in use whose names hold what is written. */
export function useFoundAssets(search: string) {
  const { data } = useQuery({
    queryKey: ['find-assets', search],
    queryFn: () => ask(findDocument, { search, minPosition: latestPosition() }),
    placeholderData: keepPreviousData,
  });
  return data?.assets.nodes ?? [];
}

export const changeAssetDocument = graphql(`
  mutation ChangeAsset($input: ChangeAssetInput!) {
    result: changeAsset(input: $input) {
      id
      position
    }
  }
`);

export const linkAssetsDocument = graphql(`
  mutation LinkAssets($input: LinkAssetsInput!) {
    result: linkAssets(input: $input) {
      id
      position
    }
  }
`);

export const unlinkAssetsDocument = graphql(`
  mutation UnlinkAssets($input: UnlinkAssetsInput!) {
    result: unlinkAssets(input: $input) {
      id
      position
    }
  }
`);

export const retireAssetDocument = graphql(`
  mutation RetireAsset($input: RetireAssetInput!) {
    result: retireAsset(input: $input) {
      id
      position
    }
  }
`);

export const withdrawAssetDocument = graphql(`
  mutation WithdrawAssetEntries($input: WithdrawAssetEntriesInput!) {
    result: withdrawAssetEntries(input: $input) {
      id
      position
    }
  }
`);
