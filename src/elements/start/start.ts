import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AnswerId } from "../../scenario/start/answers.ts";
import { type AnswerTexts, answersOf } from "../../scenario/start/answersOf.ts";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import type { Beginning } from "../library/row.ts";
import { answerInput } from "./answerInput.ts";
import { type Item, itemsOf, QUESTIONS } from "./questions.ts";
import { review } from "./review.ts";
import styles from "./start.styles.ts";

/** What the events of the guided start carry. */
export interface AnswerDetail {
  id: AnswerId;
  text: string;
}
export interface StepDetail {
  /** of the questions from 0 on; after the last one the list of answers */
  step: number;
}

/**
 * The guided start: one question a step, at the end all answers to be looked over.
 *
 * @event answer-change - AnswerDetail: what is typed or chosen; "" is "I don't know"
 * @event step-change - StepDetail
 * @event answers-clear - all answers go
 * @event answers-restore - those that went come back
 * @event scenario-make - the answers are good and are to become a scenario
 * @event begin-from - `{id}` of a scenario to begin from instead
 * @event begin-empty - an empty scenario instead
 */
@customElement("spandrel-start")
export class SpandrelStart extends LitElement {
  static override styles = [base, entry, styles];

  @property({ attribute: false }) texts: AnswerTexts = {};
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) beginnings: readonly Beginning[] = [];
  /** what is not answered will be as there */
  @property() nearest = "";
  /** answers that were cleared can come back */
  @property({ type: Boolean }) restorable = false;
  /** answers that were left, and so are told what is wrong with them */
  @state() private left: ReadonlySet<AnswerId> = new Set();
  @state() private isChoosing = false;
  /** a question is open from the list of answers, to which the next step leads back */
  @state() private isEditing = false;

  protected override updated(changed: PropertyValues<this>) {
    // the first question does not take the focus from where the reader is
    if (changed.has("step") && changed.get("step") !== undefined) this.focusFirst();
  }

  override render() {
    return html`
      ${this.renderWays()}
      ${this.step < QUESTIONS.length ? this.renderQuestion() : this.renderReview()}
    `;
  }

  private renderWays() {
    return html`<header>
      <h1>Start in a minute</h1>
      <p>Ten questions; what you don’t know becomes a wide range.</p>
      <p>
        Or begin from
        <button
          type="button"
          class="inline"
          aria-expanded=${this.isChoosing}
          @click=${() => {
            this.isChoosing = !this.isChoosing;
          }}
        >a shipped scenario</button>
        or
        <button type="button" class="inline" @click=${() => this.emit("begin-empty")}>an empty one</button>.
      </p>
      ${
        this.isChoosing
          ? html`<ul class="shipped" aria-label="Shipped scenarios">
              ${this.beginnings.map(
                ({ id, name, about }) => html`<li>
                  <button type="button" @click=${() => this.emit("begin-from", { id })}><b>${name}</b> <small>${about}</small></button>
                </li>`,
              )}
            </ul>`
          : nothing
      }
    </header>`;
  }

  private renderQuestion() {
    const { step, texts } = this;
    const question = QUESTIONS[step];
    const { problems } = answersOf(texts);
    const count = QUESTIONS.length;
    return html`
      ${this.renderProgress(`${step + 1} of ${count}`, (step + 1) / count)}
      <form aria-labelledby="question" novalidate @submit=${this.submit}>
        <h2 id="question">${question.question}</h2>
        <p class="why">${question.why}</p>
        <div class="items">
          ${itemsOf(question, texts).map((item) =>
            answerInput(item, {
              texts,
              problem: this.left.has(item.id) ? problems[item.id] : undefined,
              onAnswer: ({ id }, text) => this.answer(id, text),
              onLeave: ({ id }) => this.leave([id]),
            }),
          )}
        </div>
        <div class="steps">
          ${step > 0 ? html`<button type="button" class="act" @click=${() => this.go(step - 1)}>Back</button>` : nothing}
          <button type="submit" class="act main">${this.isEditing ? "Done" : "Next"}</button>
          <button type="button" class="link skip" @click=${this.skip}>Skip, I don’t know</button>
        </div>
      </form>
    `;
  }

  private renderReview() {
    const isBlank = Object.values(this.texts).every((text) => text.trim() === "");
    return html`
      ${this.renderProgress("Your answers", 1)}
      <form aria-labelledby="question" novalidate @submit=${this.make}>
        <h2 id="question">Is this what you know?</h2>
        <p class="why">
          ${this.nearest ? `What is not known will be as in ${this.nearest}, with wide ranges. ` : nothing}Everything can
          be changed later, and the evidence of each input says where it comes from.
        </p>
        ${review(this.texts, (step) => this.go(step, true))}
        <div class="steps">
          <button type="button" class="act" @click=${() => this.go(QUESTIONS.length - 1)}>Back</button>
          <button type="submit" class="act main">Make the scenario</button>
          ${
            isBlank && this.restorable
              ? html`<button type="button" class="link clear" @click=${() => this.emit("answers-restore")}>Bring the answers back</button>`
              : nothing
          }
          ${isBlank ? nothing : html`<button type="button" class="link clear" @click=${() => this.emit("answers-clear")}>Clear all answers</button>`}
        </div>
      </form>
    `;
  }

  private renderProgress(words: string, share: number) {
    return html`<div class="progress">
      <span role="status">${words}</span>
      <div class="track" aria-hidden="true"><div style="width: ${100 * share}%"></div></div>
    </div>`;
  }

  private answer(id: AnswerId, text: string) {
    // what is typed anew is told what is wrong with it once it is left again
    this.left = new Set([...this.left].filter((each) => each !== id));
    const detail: AnswerDetail = { id, text };
    this.emit("answer-change", detail);
  }

  private leave(ids: readonly AnswerId[]) {
    this.left = new Set([...this.left, ...ids]);
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const faulty = this.faultyAt(this.step);
    if (faulty.length > 0) {
      this.leave(faulty.map(({ id }) => id));
      void this.updateComplete.then(() => this.focusOn(faulty[0]));
    } else this.go(this.isEditing ? QUESTIONS.length : this.step + 1);
  };

  private readonly skip = () => {
    for (const { id } of QUESTIONS[this.step].items) if (this.texts[id]) this.answer(id, "");
    this.go(this.isEditing ? QUESTIONS.length : this.step + 1);
  };

  private readonly make = (event: Event) => {
    event.preventDefault();
    const step = QUESTIONS.findIndex((_, i) => this.faultyAt(i).length > 0);
    if (step < 0) return this.emit("scenario-make");
    this.leave(this.faultyAt(step).map(({ id }) => id));
    this.go(step, true);
  };

  private faultyAt(step: number): Item[] {
    const { problems } = answersOf(this.texts);
    return itemsOf(QUESTIONS[step], this.texts).filter(({ id }) => problems[id]);
  }

  private go(step: number, isEditing = false) {
    this.isEditing = isEditing;
    const detail: StepDetail = { step };
    this.emit("step-change", detail);
  }

  private focusFirst() {
    const controls = [".items :checked", ".items :is(input, select)", ".main"];
    const found = controls.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    const faulty = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    const first = this.renderRoot.querySelector<HTMLElement>(".items :is(input, select)");
    // of a list of choices the one that was made, but only where the list comes first
    const isGroup = first instanceof HTMLInputElement && first.type === "radio";
    (faulty ?? (isGroup ? found[0] : null) ?? first ?? found[2])?.focus({ preventScroll: true });
  }

  private focusOn({ id }: Item) {
    this.renderRoot.querySelector<HTMLElement>(`#${id}, [name="${id}"]`)?.focus();
  }

  private emit(name: string, detail: object = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-start": SpandrelStart;
  }
}
