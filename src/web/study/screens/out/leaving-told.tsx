/** How much would go out today, and how much stays and why, in words. */
import type { JSX } from 'preact'
import type { Leaving } from '../../calls/out.ts'
import { say } from '../../parts/words.ts'

export const LeavingTold = ({ leaving }: { readonly leaving: Leaving | undefined }): JSX.Element => (
  <div class="stack inset" role="status" data-leaving={leaving?.kind}>
    {leaving && (
      <>
        {leaving.kind === 'tables' ? <Tables {...leaving} /> : <Texts {...leaving} />}
        {leaving.covered > 0 && (
          <p data-covered={leaving.covered}>{say('out.covered', { count: leaving.covered })}</p>
        )}
        <p>{say('out.people', { people: leaving.people })}</p>
      </>
    )}
  </div>
)

type Of<Kind extends Leaving['kind']> = Extract<Leaving, { kind: Kind }>

const Tables = ({ quotes, heldBack }: Of<'tables'>): JSX.Element => {
  const reasons = Object.entries(heldBack).filter(([, count]) => count > 0)
  const stay = reasons.reduce((sum, [, count]) => sum + count, 0)
  return (
    <>
      <p data-goes={quotes}>
        <b>{say('out.quotesLeave', { quotes })}</b>
      </p>
      {stay === 0 && <p>{say('out.noneStays')}</p>}
      {stay > 0 && (
        <div data-stays={stay}>
          <p>{say('table.quotesStay', { count: stay })}</p>
          <ul class="reasons">
            {reasons.map(([reason, count]) => (
              <li key={reason}>{say(`table.heldBack.${reason}`, { count })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const Texts = ({
  sources,
  withoutConsent,
  notCleared,
  held,
  notes,
  memosLeft,
}: Of<'project'>): JSX.Element => (
  <>
    <p data-goes={sources}>
      <b>{say('out.textsLeave', { sources })}</b>
    </p>
    <ul class="reasons" data-stays={withoutConsent + notCleared + held}>
      {withoutConsent > 0 && <li>{say('out.withoutConsent', { count: withoutConsent })}</li>}
      {notCleared > 0 && <li>{say('out.notCleared', { count: notCleared })}</li>}
      {held > 0 && <li>{say('out.heldBack', { count: held })}</li>}
      {notes > 0 && <li>{say('out.memosLeave', { count: notes })}</li>}
      {memosLeft > 0 && <li>{say('out.memosStay', { count: memosLeft })}</li>}
    </ul>
  </>
)
