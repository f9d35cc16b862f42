import { html, nothing, type TemplateResult } from "lit";
import { currencyName } from "../../scenario/currencyForm.ts";
import { echoOf } from "../../scenario/formatQuantity.ts";
import { CHOICES, type QuantityId } from "../../scenario/start/answers.ts";
import {
  type AnswerProblem,
  type AnswerTexts,
  answersOf,
  currencyOf,
  fieldOf,
} from "../../scenario/start/answersOf.ts";
import type { Item } from "./questions.ts";

/** What answering needs to know, and tells. */
interface Answering {
  texts: AnswerTexts;
  /** of what is left, and not of what is being typed */
  problem: AnswerProblem | undefined;
  onAnswer(item: Item, text: string): void;
  /** it was typed and left */
  onLeave(item: Item): void;
}

/** One thing to answer, with its example, and what was understood or is wrong. */
export function answerInput(item: Item, answering: Answering): TemplateResult {
  if (item.kind === "choice") return choices(item, answering);
  return html`<div class="item">
    <label for=${item.id}>${item.label}</label>
    ${item.kind === "currency" ? currencies(answering, item) : box(item, answering)}
  </div>`;
}

function box(item: Extract<Item, { example: string }>, { texts, problem, onAnswer, onLeave }: Answering) {
  const { id, example, hint } = item;
  const said = problem ? nothing : echo(item, texts);
  return html`
    <input
      id=${id}
      class="entry ${item.kind}"
      type="text"
      autocomplete="off"
      aria-invalid=${problem ? "true" : "false"}
      aria-describedby="${id}-said ${id}-hint"
      .value=${texts[id] ?? ""}
      @input=${(event: Event) => onAnswer(item, (event.target as HTMLInputElement).value)}
      @change=${() => onLeave(item)}
    />
    <div class="said">
      <p id="${id}-said">
        ${
          problem
            ? html`<span class="fault" role="alert">${problem.message}. ${problem.hint ?? nothing}</span>`
            : html`<span class="echo">${said}</span>`
        }
      </p>
      <p id="${id}-hint" class="hint">
        ${said === nothing && !problem ? html`<span class="example">Such as ${example}.</span>` : nothing} ${hint ?? nothing}
      </p>
    </div>
  `;
}

/** What was understood: percentiles and shape. */
function echo({ id, kind }: Item, texts: AnswerTexts): string | typeof nothing {
  const quantity =
    kind === "typed"
      ? answersOf({ [id]: texts[id] ?? "", currency: texts.currency ?? "" }).answers[id as QuantityId]
      : undefined;
  const field = fieldOf(id);
  if (quantity === undefined || !field) return nothing;
  const { text, shape } = echoOf(quantity, field, { currency: currencyOf(texts) });
  return shape === "exact" ? text : `${text}; ${shape}`;
}

function currencies({ texts, onAnswer }: Answering, item: Item) {
  const current = currencyOf(texts);
  return html`<select
    id=${item.id}
    class="entry"
    @change=${(event: Event) => onAnswer(item, (event.target as HTMLSelectElement).value)}
  >
    ${CHOICES.currency.map(
      (code) => html`<option value=${code} .selected=${code === current}>${code}, ${currencyName(code)}</option>`,
    )}
  </select>`;
}

function choices(item: Extract<Item, { kind: "choice" }>, { texts, problem, onAnswer }: Answering) {
  const { id, label, choices } = item;
  const isList = choices.some(({ about }) => about);
  return html`<fieldset class="item" aria-describedby="${id}-said">
    <legend>${label}</legend>
    <div class=${isList ? "choices list" : "choices"}>
      ${choices.map(
        ({ value, label, about }) => html`<label class="choice">
          <input
            type="radio"
            name=${id}
            value=${value}
            .checked=${texts[id] === value}
            @change=${() => onAnswer(item, value)}
          />
          <span>${label}${about ? html` <small>${about}</small>` : nothing}</span>
        </label>`,
      )}
    </div>
    <p id="${id}-said" class="fault" role="alert" ?hidden=${!problem}>${problem?.message ?? ""}</p>
  </fieldset>`;
}
