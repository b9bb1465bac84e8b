// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, askedDay, type Connection, connectionOf, Day, EVERYBODY, MomentArgs } from '#libs/platform';
import { page, PageArgs, Reads, ReadSession, summary, Uuid } from '#libs/platform';
import { INVENTORY_KINDS, type InventoryKind } from '../domain/unit-inventory/events.js';
import { InventoryKindEnum } from './enums.js';
import { inventoryRegister, sharesOn, type Standing, standingsOf, type UnitRow } from './inventory-rows.js';

const completed = (what: string) => ({
  nullable: true,
  description: `The day its ${what} were last said to be complete.`,
});

@ObjectType({ description: 'How one kind of a business unit’s inventory stands.' })
export class InventoryStanding implements Standing {
  @Field(() => InventoryKindEnum, { description: 'What is inventoried.' })
  kind: InventoryKind;

  @Field(() => Int, { description: 'How many of the kind the register holds for the unit itself.' })
  assets: number;

  @Field(() => Day, { nullable: true, description: 'The day the unit itself last said that it is complete.' })
  completedOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day of the completion that counts for it: its own, or that of a unit above; null: none.',
  })
  countsOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The unit above whose completion it is; null: its own.' })
  throughUnitId: string | null;

  @Field(() => Day, { nullable: true, description: 'From this day on it no longer counts.' })
  countsUntil: string | null;
}

@ObjectType({ description: 'How far the inventory of a business unit has come.' })
export class UnitInventory {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Day, completed('information assets'))
  informationOn: string | null;

  @Field(() => Day, completed('systems and services'))
  systemsOn: string | null;

  @Field(() => Day, completed('networks'))
  networksOn: string | null;

  @Field(() => Day, completed('archives on paper'))
  paperOn: string | null;

  @Field(() => Int, { description: 'Information assets in use in the unit itself.' })
  information: number;

  @Field(() => Int, { description: 'Systems and services in use in the unit itself.' })
  systems: number;

  @Field(() => Int, { description: 'Networks in use in the unit itself.' })
  networks: number;

  @Field(() => Int, { description: 'Archives on paper in use in the unit itself.' })
  paper: number;

  @Field(() => Uuid, { nullable: true, description: 'Where its history stands; null: nothing has been completed yet.' })
  inventoryStreamId: string | null;

  @Field(() => Boolean, { description: 'Whether it is one of the units that shares are counted over.' })
  counts: boolean;

  @Field(() => [InventoryStanding], { description: 'Kind by kind: what counts for it, and until when.' })
  kinds: InventoryStanding[];
}

@ObjectType({ description: 'In how many business units a kind is inventoried.' })
export class InventoryShare {
  @Field(() => InventoryKindEnum, { description: 'What is inventoried.' })
  kind: InventoryKind;

  @Field(() => Int, { description: 'How many units shares are counted over.' })
  units: number;

  @Field(() => Int, { description: 'How many of them have it complete, by themselves or through a unit above.' })
  complete: number;

  @Field(() => Int, { description: 'For how many of these it stops counting within 90 days.' })
  due: number;
}

@ArgsType()
class UnitInventoriesArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name.' })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this business unit and those below it.' })
  underUnitId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those where all four kinds count, by themselves or through a unit above (true), or not (false).',
  })
  complete?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those where a kind stops counting within 90 days, or has done so (true).',
  })
  due?: boolean;
}

@ArgsType()
class InventorySharesArgs extends MomentArgs {
  @Field(() => Uuid, { nullable: true, description: 'Only this business unit and those below it.' })
  underUnitId?: string;
}

const UnitInventoryConnection = connectionOf(UnitInventory);

@Resolver()
export class UnitInventories {
  @Query(() => UnitInventoryConnection, {
    description: 'How far each business unit’s inventory has come, kind by kind.',
  })
  @Allow(...EVERYBODY)
  async unitInventories(
    @Args() args: UnitInventoriesArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<UnitInventory>> {
    const { unitId, underUnitId, complete, due } = args;
    const day = askedDay(args);
    const [completeOn, openOn] = complete === undefined ? [] : complete ? [day] : [undefined, day];
    const found = await page<UnitInventory & UnitRow>(reads, inventoryRegister, args, {
      ...{ unitId, underUnitId, completeOn, openOn },
      dueOn: due ? day : undefined,
    });
    return { ...found, nodes: found.nodes.map((row) => ({ ...row, kinds: standingsOf(row) })) };
  }

  @Query(() => [InventoryShare], {
    description: 'Kind by kind, in how many business units all of it is in the register.',
  })
  @Allow(...EVERYBODY)
  async inventoryShares(@Args() args: InventorySharesArgs, @Reads() reads: ReadSession): Promise<InventoryShare[]> {
    const [row] = await summary<Record<string, number>>(
      ...([reads, inventoryRegister, args, { underUnitId: args.underUnitId }] as const),
      { select: (parameter) => sharesOn(parameter(askedDay(args))), group: '' },
    );
    return INVENTORY_KINDS.map((kind) => ({
      ...{ kind, units: row!['units']!, complete: row![kind]!, due: row![`${kind}Due`]! },
    }));
  }
}
