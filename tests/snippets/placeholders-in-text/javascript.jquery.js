const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes/{note_id}",
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  processData: false,
  data: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
});
console.log(data);
