/** Some lines under a heading; nothing where there are none. */
export function OwnList({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li class="redress-words">{item}</li>
        ))}
      </ul>
    </>
  );
}
