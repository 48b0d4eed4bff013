const body = JSON.stringify({
  'say "hi"': 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5,
});
const url = "https://api.example.com/notes";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
