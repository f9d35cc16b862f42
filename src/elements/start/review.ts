import { html, nothing, type TemplateResult } from "lit";
import { currencyName } from "../../scenario/currencyForm.ts";
import { type AnswerTexts, answersOf, currencyOf } from "../../scenario/start/answersOf.ts";
import { type Item, itemsOf, QUESTIONS } from "./questions.ts";

/** All answers, each with the way back to its question. */
export function review(texts: AnswerTexts, onEdit: (step: number) => void): TemplateResult {
  const { problems } = answersOf(texts);
  return html`<dl>
    ${QUESTIONS.map((question, step) => {
      const said = itemsOf(question, texts).filter(
        ({ id, kind }) => kind === "currency" || (texts[id] ?? "").trim() !== "",
      );
      return html`<div>
        <dt>${question.title}</dt>
        <dd>
          ${said.length === 0 ? html`<p class="unknown">Not known</p>` : nothing}
          ${said.map(
            (item) => html`<p>
              ${item.id !== "name" ? html`<small>${item.label}</small>` : nothing} ${answered(item, texts)}
              ${problems[item.id] ? html`<span class="fault">${problems[item.id]?.message}.</span>` : nothing}
            </p>`,
          )}
        </dd>
        <dd class="act-cell">
          <button type="button" class="link" aria-label="Edit: ${question.title}" @click=${() => onEdit(step)}>Edit</button>
        </dd>
      </div>`;
    })}
  </dl>`;
}

function answered(item: Item, texts: AnswerTexts): string {
  const text = texts[item.id] ?? "";
  if (item.kind === "currency") return currencyName(currencyOf(texts));
  return item.kind === "choice" ? (item.choices.find(({ value }) => value === text)?.label ?? "") : text;
}
