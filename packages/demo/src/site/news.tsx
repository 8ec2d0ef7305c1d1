export interface NewsText {
  text: string;
  failed?: boolean;
}

/** What came of the last thing done, seen and heard. */
export function News({ news }: { news: NewsText | undefined }) {
  return (
    <>
      <output className={news && !news.failed ? 'notice' : undefined}>{!news?.failed && news?.text}</output>
      {news?.failed && <p role="alert">{news.text}</p>}
    </>
  );
}
