import { checkedName } from "./optionNames.ts";

/** A text of the handshake as it was typed, without the blanks around it. @throws RangeError if the format refuses it */
export function handshakeText(typed: string): string {
  const text = checkedName(typed);
  if (text === undefined) throw new RangeError("required some text, found nothing");
  return text;
}
