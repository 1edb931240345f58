/** A drawing as the address of a picture: whatever stands in it is drawn, not run. */
export const pictureAddress = ({ svg }: { readonly svg: string }): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
