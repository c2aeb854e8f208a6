// A language server, and as much of its protocol as it takes to open a file and ask about it.
import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(here, "node_modules/yaml-language-server/bin/yaml-language-server");
const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

export class Client {
  #folder;
  #server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  #buffer = Buffer.alloc(0);
  #answers = new Map();
  #checked = new Map();
  #last = 0;

  constructor(folder) {
    this.#folder = resolve(folder);
    this.#server.stdout.on("data", (data) => this.#receive(data));
  }

  async start() {
    const completion = { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } };
    await this.#ask("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.#folder).href,
      capabilities: {
        textDocument: { completion, hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} },
        workspace: { configuration: true },
      },
    });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: settings } } });
  }

  // Opens a file with this text, which need not be on disk, and gives what is wrong with it.
  open(file, text) {
    const uri = this.#uri(file);
    const checked = new Promise((done) => this.#checked.set(uri, done));
    this.#send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
    return checked;
  }

  // The words that are offered at a place.
  async completions(file, position) {
    const found = await this.#ask("textDocument/completion", { textDocument: { uri: this.#uri(file) }, position });
    return (found.items ?? found).map((item) => item.label);
  }

  // What is said about a place.
  async hover(file, position) {
    const found = await this.#ask("textDocument/hover", { textDocument: { uri: this.#uri(file) }, position });
    return found?.contents?.value ?? "";
  }

  stop() {
    this.#server.kill();
  }

  #uri(file) {
    return pathToFileURL(resolve(this.#folder, file)).href;
  }

  #ask(method, params) {
    const id = ++this.#last;
    this.#send({ id, method, params });
    return new Promise((done) => this.#answers.set(id, done));
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head))[1]);
      if (!(this.#buffer.length >= head + 4 + length)) return;
      const message = JSON.parse(this.#buffer.subarray(head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.method === "workspace/configuration") {
      const result = message.params.items.map((item) => (item.section === "yaml" ? settings : null));
      this.#send({ id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.#checked.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.#send({ id: message.id, result: null });
    } else {
      this.#answers.get(message.id)?.(message.result ?? message.error);
    }
  }
}
