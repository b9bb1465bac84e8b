// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode, useEffect } from 'react';
import { destinations } from '../../app/destinations.js';
import { i18n, language } from '../../app/texts.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { GUIDES, type GuideName, isGuide } from './guides.js';
import './help.css';
import { useHelpTexts } from './texts.js';

/** One guide. */
export function Page(): ReactNode {
  const t = useHelpTexts();
  const { guide } = useParams({ strict: false }) as { guide: string };
  const back = <Link to={'/hjalp' as string}>{t('allGuides')}</Link>;
  if (isGuide(guide)) return <Guide key={guide} name={guide} back={back} />;
  return (
    <>
      <PageHeader title={t('noGuide')} />
      <Empty title={t('noGuide')} action={back} />
    </>
  );
}

/** The name of a page, written in bold in a guide, leads to that page. */
function withPages(html: string): string {
  const name = i18n.getFixedT('sv', 'shell');
  return destinations.reduce(
    (text, page) =>
      text.replaceAll(`<strong>${name(page.text)}</strong>`, `<a href="${page.to}">${name(page.text)}</a>`),
    html,
  );
}

function Guide({ name, back }: { name: GuideName; back: ReactNode }): ReactNode {
  const t = useHelpTexts();
  const navigate = useNavigate();
  const { data: guide } = useSuspenseQuery({
    queryKey: ['guide', name],
    queryFn: () => GUIDES[name](),
    staleTime: Infinity,
  });
  useEffect(() => {
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [guide]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href?.startsWith('/') || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const [to, hash] = href.split('#');
    void navigate({ to, hash } as never);
  };
  return (
    <>
      <PageHeader title={guide.title} over={back} lead={language() === 'en' ? t('inSwedish') : null} />
      <article
        className="guide"
        lang="sv"
        onClick={follow}
        dangerouslySetInnerHTML={{ __html: withPages(guide.html) }}
      />
    </>
  );
}
