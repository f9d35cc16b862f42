/** 128 random bits as an id. (`crypto.randomUUID` is there on secure origins only.) */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
