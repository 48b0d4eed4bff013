const body = `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`;
const url = "https://api.example.com/notes/{note_id}";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.setRequestHeader("X-Sign", "$a `b` YOUR_SIGN-IT");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
