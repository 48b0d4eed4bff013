const response = await fetch("https://api.example.com/notes/{note_id}", {
  method: "POST",
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  body: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
});
console.log(response.status, await response.text());
