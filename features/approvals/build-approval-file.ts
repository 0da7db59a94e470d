import { assessRisk } from "#features/approval-paths/assess-risk.ts";
import type { PathContent, Station } from "#features/approval-paths/approval-path.ts";
import { judgeRule } from "#features/approval-paths/station-rule.ts";
import type { Authority } from "#features/authorities/authority.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { approvalFileFormat } from "./approval-file.ts";
import type { ApprovalFile, FileHours, FileRound, FileStation, FileVersion } from "./approval-file.ts";
import { getLastVersion } from "./approval.ts";
import type { RequestVersion, StationRound } from "./approval.ts";
import type { FoundApproval } from "./find-approval.server.ts";

/** Everything about a request in one document. */
export function buildApprovalFile(found: FoundApproval, authority: Authority, now: Date): ApprovalFile {
  const { request, initiative, clock, lost } = found;
  const { key, name, level, land } = authority;
  const { id, state, sentAt, endedAt, withdrawal, needFadedAt } = request;
  return {
    format: approvalFileFormat,
    writtenAt: now,
    authority: { key, name, level, land },
    service: request.service,
    initiative: { ...request.initiative, answer: initiative.answer },
    request: {
      id,
      state,
      sentAt,
      endedAt,
      withdrawal,
      needFadedAt,
      workingDaysWaited: clock.workingDays,
      turn: clock.turn,
      lost: { citizens: toFileHours(lost.citizens), staff: toFileHours(lost.staff) },
    },
    path: { id: request.path.id, name: request.path.name, version: request.path.versionNumber },
    needs: initiative.needs.map(({ id: needId, sentence, strength, freshness, lastSaidOn, quote }) => ({
      id: needId,
      sentence,
      strength,
      freshness: freshness.state,
      fadedAt: request.fadedNeeds.find((one) => one.needId === needId)?.noticedAt ?? null,
      lastSaidOn,
      words: quote?.text ?? null,
    })),
    versions: request.versions.map((version) => toFileVersion(version, found)),
    stations: request.path.content.stations.map((station) => toFileStation(station, found)),
  };
}

function toFileHours(lost: HoursLost): FileHours {
  const isKnown = lost.outcome === "known";
  return {
    hours: isKnown ? lost.hours : null,
    days: lost.days,
    missing: isKnown ? [] : lost.missing,
    inputs: lost.inputs.map(({ input, estimate }) => ({ input, estimate: estimate ?? null })),
  };
}

function toFileVersion(version: RequestVersion, { request, memberNames }: FoundApproval): FileVersion {
  const { memberId, answers, ...said } = version;
  const { content } = request.path;
  const { riskClass, because } = assessRisk(answers, content.limits);
  return {
    ...said,
    requestedBy: nameOf(memberId, memberNames),
    answers,
    riskClass,
    riskBecause: because,
    verdicts: listVerdicts(content, version),
  };
}

function listVerdicts({ stations }: PathContent, { answers }: RequestVersion): FileVersion["verdicts"] {
  return stations.map(({ key, rule }) => ({ stationKey: key, ...judgeRule(rule, answers) }));
}

function toFileStation(station: Station, found: FoundApproval): FileStation {
  const { key, name, subject, reason, periodInWorkingDays, silence, after, looksAt, isToBeConfirmed } =
    station;
  return {
    key,
    name,
    subject,
    reason,
    periodInWorkingDays,
    silence,
    after,
    looksAt,
    isToBeConfirmed,
    isNeeded: judgeRule(station.rule, getLastVersion(found.request).answers).isNeeded,
    rounds: found.request.rounds
      .filter(({ stationKey }) => stationKey === key)
      .map((round) => toFileRound(round, found)),
  };
}

function toFileRound({ stationKey: _, ...round }: StationRound, found: FoundApproval): FileRound {
  const decisions = found.request.decisions.filter(({ roundId }) => roundId === round.id);
  return {
    ...round,
    workingDaysWaited: found.roundClocks[round.id]?.workingDaysWaited ?? null,
    decisions: decisions.map(({ roundId: _round, memberId, ...said }) => ({
      ...said,
      decidedBy: nameOf(memberId, found.memberNames),
    })),
  };
}

/** Members are never deleted, so whoever spoke still has a name. */
function nameOf(memberId: string | null, names: FoundApproval["memberNames"]): string | null {
  return memberId === null ? null : (names[memberId] ?? memberId);
}
