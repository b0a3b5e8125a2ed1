import type { IsoDate } from '@/lib/content/schemas/common'
import { addDays } from '@/lib/dates/days'
import type { MonthDay } from './calendar'
import { checkMoney } from './bounds'
import { settleClaims, type BenefitTerms, type Settlement } from './insurance'
import type { Cents } from './money'
import { bad, good, type Outcome, type Problem } from './outcome'
import { carry, money, step, type Step } from './steps'
import type { Warning } from './vocabulary'

/** One benefit's part of each Spravato session: what is charged and what the plan allows, in cents. */
export interface SessionPart {
  readonly charge: Cents
  readonly allowed: Cents
  readonly covered: boolean
}

/** The maker's savings program for the drug: what the reader pays first each time, and what it pays in a year at most. */
export interface SavingsProgram {
  readonly payEach: Cents
  readonly yearlyMost: Cents | null
}

/** A year of Spravato: the drug under one benefit and the visit under another, side by side. */
export interface SpravatoYear {
  readonly visits: number
  readonly drug: Settlement
  readonly visit: Settlement
  readonly programPays: Cents
  readonly youPay: Cents
  readonly planPays: Cents
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/** Days of a first year of Spravato: twice a week for a month, once a week for a month, then every one or two weeks. */
export function spravatoDays(start: IsoDate, everyWeeks: 1 | 2): IsoDate[] {
  const first = [0, 3, 7, 10, 14, 17, 21, 24]
  const second = [28, 35, 42, 49]
  const later: number[] = []
  for (let day = 56; day <= 364; day += 7 * everyWeeks) later.push(day)
  return [...first, ...second, ...later].map((day) => addDays(start, day))
}

/**
 * Works out a year of Spravato under two benefits, each with its own deductible and limit, less the maker's savings
 * program. The program pays what the drug costs the reader above `payEach`, until its yearly amount is used up;
 * the year is the calendar year. It never pays toward the visit.
 */
export function spravatoYear(input: {
  days: readonly IsoDate[]
  drug: SessionPart
  drugTerms: BenefitTerms
  visit: SessionPart
  visitTerms: BenefitTerms
  renewal: MonthDay
  program: SavingsProgram | null
}): Outcome<SpravatoYear> {
  const drug = settleClaims(
    input.drugTerms,
    input.days.map((date) => ({ date, lines: [{ part: 'drug', ...input.drug }] })),
    input.renewal,
  )
  const visit = settleClaims(
    input.visitTerms,
    input.days.map((date) => ({ date, lines: [{ part: 'visit', ...input.visit }] })),
    input.renewal,
  )
  const problems: Problem[] = [
    ...(drug.ok ? [] : drug.problems),
    ...(visit.ok ? [] : visit.problems),
    ...checkMoney('program', input.program?.payEach ?? null),
    ...checkMoney('program-cap', input.program?.yearlyMost ?? null),
  ]
  if (!drug.ok || !visit.ok || problems.length > 0) return bad(problems)

  const program = input.program === null ? [] : programSteps(drug.value, input.program)
  const programPays = step('program-pays-total', 'add', program.map(carry))
  const drugTotal = step('drug-total', 'subtract', [money('you-pay', drug.value.youPay), carry(programPays)])
  const youPay = step('you-pay-total', 'add', [carry(drugTotal), money('visit-total', visit.value.youPay)])
  const planPays = step('plan-pays-total', 'add', [money('plan-pays', drug.value.planPays), money('plan-pays', visit.value.planPays)])
  return good({
    visits: input.days.length,
    drug: drug.value,
    visit: visit.value,
    programPays: programPays.result,
    youPay: youPay.result,
    planPays: planPays.result,
    steps: [...program, programPays, drugTotal, youPay, planPays],
    warnings: [
      'two-benefits',
      ...(input.program === null ? [] : (['program-not-public-plans'] as const)),
      ...(input.program !== null && input.program.yearlyMost === null ? (['program-cap-unknown'] as const) : []),
    ],
  })
}

/** What the program pays in each calendar year, a step a year. */
function programSteps(drug: Settlement, program: SavingsProgram): Step[] {
  const years = [...new Set(drug.claims.map((claim) => claim.date.slice(0, 4)))]
  return years.map((year) => {
    const wanted = drug.claims
      .filter((claim) => claim.date.startsWith(year))
      .map((claim) => money('assistance', Math.max(0, claim.costShare - program.payEach)))
    const sum = step('program-pays', 'add', wanted)
    return program.yearlyMost === null ? sum : step('program-pays', 'smaller', [carry(sum), money('program-year-left', program.yearlyMost)])
  })
}
