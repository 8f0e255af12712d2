/** What was not seen is hatched: a shape, since a colour alone says nothing to some. Filled in by `url(#id)`. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <svg class="picture-defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="picture-hatch" width="1.5" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
